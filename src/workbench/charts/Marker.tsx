import type { MarkerPicture } from './chartPicture';
import { pixels } from './look';

/** One marker around the point (x, y), with a thin light rim so that markers that overlap stay countable. */
export function Marker({ marker, x, y, tip }: { marker: MarkerPicture; x: number; y: number; tip?: string }) {
  const radius = pixels(marker.size) / 2;
  return (
    <path
      d={outlines[marker.shape](radius)}
      transform={`translate(${x},${y})`}
      fill={marker.color}
      stroke="#ffffff"
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
