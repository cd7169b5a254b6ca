import type { AxisScale } from './axisScale';
import type { LabelPicture, LinePicture, MarkerPicture, PointPicture, SeriesPicture } from './chartPicture';
import { axisFontPoints, dashLengths, pixels, textStyle } from './look';
import { Marker } from './Marker';

export interface Scales {
  readonly x: AxisScale;
  readonly y: AxisScale;
}

interface PlacedPoint {
  readonly point: PointPicture;
  readonly x: number;
  readonly y: number;
}

type Tip = (series: SeriesPicture, point: PointPicture) => string;

/** Among more markers than this the rims would wash the colour away. */
const crowd = 400;

/** A series' line and markers; labels are drawn after all series, so that no marker hides one. */
export function Series({ series, scales, tip }: { series: SeriesPicture; scales: Scales; tip: Tip }) {
  const { line, marker } = series;
  return (
    <g>
      {line && <Line line={line} stretches={stretches(series, scales)} />}
      {marker &&
        placed(series, scales)
          .filter((point) => isInside(point.point, scales))
          .map(({ point, x, y }, i) => (
            <Marker
              key={i}
              marker={marker}
              x={x}
              y={y}
              tip={tip(series, point)}
              hasRim={series.points.length <= crowd}
            />
          ))}
    </g>
  );
}

export function Labels({ series, scales }: { series: SeriesPicture; scales: Scales }) {
  return (
    <g>
      {placed(series, scales)
        .filter(({ point }) => isInside(point, scales))
        .map(({ point, x, y }, i) =>
          point.label ? <Label key={i} label={point.label} marker={series.marker} x={x} y={y} /> : null,
        )}
    </g>
  );
}

function Line({ line, stretches }: { line: LinePicture; stretches: PlacedPoint[][] }) {
  const width = pixels(line.weight);
  return (
    <path
      d={stretches.map((points) => `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`).join('')}
      fill="none"
      stroke={line.color}
      strokeWidth={width}
      strokeLinejoin="round"
      strokeDasharray={dashLengths(line.dash, width)}
    />
  );
}

interface LabelProps {
  readonly label: LabelPicture;
  readonly marker: MarkerPicture | null;
  readonly x: number;
  readonly y: number;
}

/** A white rim keeps the text readable where it crosses a line. */
function Label({ label, marker, x, y }: LabelProps) {
  const gap = pixels(marker?.size ?? 0) / 2 + 4;
  const { dx, dy, anchor, baseline } = labelPlaces[label.position];
  return (
    <text
      x={x + dx * gap}
      y={y + dy * gap}
      textAnchor={anchor}
      dominantBaseline={baseline}
      paintOrder="stroke"
      stroke="#ffffff"
      strokeWidth={2.5}
      strokeLinejoin="round"
      style={textStyle(label, axisFontPoints)}
    >
      {label.text}
    </text>
  );
}

const labelPlaces = {
  left: { dx: -1, dy: 0, anchor: 'end', baseline: 'central' },
  right: { dx: 1, dy: 0, anchor: 'start', baseline: 'central' },
  top: { dx: 0, dy: -1, anchor: 'middle', baseline: 'auto' },
  bottom: { dx: 0, dy: 1, anchor: 'middle', baseline: 'hanging' },
  center: { dx: 0, dy: 0, anchor: 'middle', baseline: 'central' },
} as const;

function placed(series: SeriesPicture, scales: Scales): PlacedPoint[] {
  return stretches(series, scales).flat();
}

/** A point without a number breaks the line in two. */
function stretches(series: SeriesPicture, { x, y }: Scales): PlacedPoint[][] {
  const result: PlacedPoint[][] = [[]];
  for (const point of series.points) {
    if (point.x === null || point.y === null) result.push([]);
    else result.at(-1)?.push({ point, x: x.toPixel(point.x), y: y.toPixel(point.y) });
  }
  return result.filter((stretch) => stretch.length > 0);
}

function isInside({ x: across, y: up }: PointPicture, { x, y }: Scales): boolean {
  return isWithin(across, x) && isWithin(up, y);
}

function isWithin(value: number | null, { minimum, maximum }: AxisScale): boolean {
  const slack = (maximum - minimum) * 1e-9;
  return value !== null && minimum - slack <= value && value <= maximum + slack;
}
