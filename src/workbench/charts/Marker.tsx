import type { MarkerPicture } from './chartPicture';
import { pixels } from './look';

interface MarkerProps {
  readonly marker: MarkerPicture;
  readonly x: number;
  readonly y: number;
  readonly tip?: string;
  readonly hasRim?: boolean;
}

/** One marker around the point (x, y); a thin light rim keeps markers that overlap countable. */
export function Marker({ marker, x, y, tip, hasRim = true }: MarkerProps) {
  const radius = pixels(marker.size) / 2;
  return (
    <path
      d={outlines[marker.shape](radius)}
      transform={`translate(${x},${y})`}
      fill={marker.color}
      stroke={hasRim ? '#ffffff' : 'none'}
      strokeWidth={0.75}
    >
      {tip === undefined ? null : <title>{tip}</title>}
    </path>
  );
}

const outlines: Record<MarkerPicture['shape'], (radius: number) => string> = {
  circle: (r) => `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`,
  square: (r) => `M${-r},${-r}H${r}V${r}H${-r}Z`,
  diamond: (r) => `M0,${-r}L${r},0L0,${r}L${-r},0Z`,
  triangle: (r) => `M0,${-r}L${r},${r}H${-r}Z`,
};
