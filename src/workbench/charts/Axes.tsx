import type { AxisScale } from './axisScale';
import type { AxisPicture } from './chartPicture';
import { axisColor, axisFontPoints, gridColor, pixels, textColor } from './look';
import type { Scales } from './Series';

interface AxisProps {
  readonly axis: AxisPicture;
  readonly scales: Scales;
  readonly numberText: (value: number, format: string) => string;
}

const labelStyle = { fill: textColor, fontSize: pixels(axisFontPoints) };
const gap = 8;

export function Gridlines({
  xAxis,
  yAxis,
  scales: { x, y },
}: {
  xAxis: AxisPicture;
  yAxis: AxisPicture;
  scales: Scales;
}) {
  const [left, right] = ends(x);
  const [bottom, top] = ends(y);
  return (
    <g stroke={gridColor} strokeWidth={1} shapeRendering="crispEdges">
      {xAxis.gridlines &&
        x.ticks.map((t) => <line key={t} x1={x.toPixel(t)} x2={x.toPixel(t)} y1={top} y2={bottom} />)}
      {yAxis.gridlines &&
        y.ticks.map((t) => <line key={t} x1={left} x2={right} y1={y.toPixel(t)} y2={y.toPixel(t)} />)}
    </g>
  );
}

export function HorizontalAxis({ axis, scales: { x, y }, numberText }: AxisProps) {
  const [left, right] = ends(x);
  const line = y.toPixel(y.crossedAt);
  const labels = labelsAt(axis, y, line);
  return (
    <g>
      <line x1={left} x2={right} y1={line} y2={line} stroke={axisColor} shapeRendering="crispEdges" />
      {labels !== null &&
        x.ticks.map((tick) => (
          <text
            key={tick}
            x={x.toPixel(tick)}
            y={labels + gap}
            textAnchor="middle"
            dominantBaseline="hanging"
            style={labelStyle}
          >
            {numberText(tick, axis.numberFormat ?? 'General')}
          </text>
        ))}
    </g>
  );
}

export function VerticalAxis({ axis, scales: { x, y }, numberText }: AxisProps) {
  const [bottom, top] = ends(y);
  const line = x.toPixel(x.crossedAt);
  const labels = labelsAt(axis, x, line);
  return (
    <g>
      <line x1={line} x2={line} y1={top} y2={bottom} stroke={axisColor} shapeRendering="crispEdges" />
      {labels !== null &&
        y.ticks.map((tick) => (
          <text
            key={tick}
            x={labels - gap}
            y={y.toPixel(tick)}
            textAnchor="end"
            dominantBaseline="central"
            style={labelStyle}
          >
            {numberText(tick, axis.numberFormat ?? 'General')}
          </text>
        ))}
    </g>
  );
}

/** The pixel beside which the tick labels stand; null where there are none. */
function labelsAt(axis: AxisPicture, other: AxisScale, line: number): number | null {
  switch (axis.labels) {
    case 'none':
      return null;
    case 'low':
      return other.toPixel(other.minimum);
    case 'high':
      return other.toPixel(other.maximum);
    case 'beside the axis':
      return line;
  }
}

/** The pixels of an axis's two ends. */
function ends({ toPixel, minimum, maximum }: AxisScale): [number, number] {
  return [toPixel(minimum), toPixel(maximum)];
}
