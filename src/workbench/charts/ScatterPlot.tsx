import { useId } from 'react';
import { Gridlines, HorizontalAxis, VerticalAxis } from './Axes';
import { type AxisScale, axisScale } from './axisScale';
import type { AxisPicture, ChartPicture, PointPicture, SeriesPicture } from './chartPicture';
import { axisFontPoints, axisTitleFontPoints, pixels, textStyle } from './look';
import { Labels, type Scales, Series } from './Series';

type NumberText = (value: number, format: string) => string;

interface PlotProps {
  readonly picture: ChartPicture;
  readonly width: number;
  readonly height: number;
  readonly numberText: NumberText;
}

/** The plot with its axes and their titles, drawn into width × height pixels. */
export function ScatterPlot({ picture, width, height, numberText }: PlotProps) {
  const clipId = useId();
  const frame = plotFrame(picture, width, height, numberText);
  const scales = scalesOf(picture, frame);
  const tip = (series: SeriesPicture, point: PointPicture) => tipText(series, point, picture, numberText);
  const { xAxis, yAxis, series } = picture;
  return (
    <svg width={width} height={height} style={{ display: 'block', overflow: 'hidden' }}>
      <clipPath id={clipId}>
        <rect
          x={frame.left}
          y={frame.top}
          width={frame.right - frame.left}
          height={frame.bottom - frame.top}
        />
      </clipPath>
      <Gridlines xAxis={xAxis} yAxis={yAxis} scales={scales} />
      <HorizontalAxis axis={xAxis} scales={scales} numberText={numberText} />
      <VerticalAxis axis={yAxis} scales={scales} numberText={numberText} />
      {series.map((one, i) => (
        <g key={i} clipPath={one.line ? `url(#${clipId})` : undefined}>
          <Series series={one} scales={scales} tip={tip} />
        </g>
      ))}
      {series.map((one, i) => (
        <Labels key={i} series={one} scales={scales} />
      ))}
      <AxisTitles picture={picture} frame={frame} height={height} />
    </svg>
  );
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const edge = 12;

/** Where the plot was placed, or with room for tick labels and axis titles at the left and below. */
function plotFrame(picture: ChartPicture, width: number, height: number, numberText: NumberText): Frame {
  const { plot } = picture;
  if (plot) {
    return {
      left: plot.left * width,
      right: (plot.left + plot.width) * width,
      top: plot.top * height,
      bottom: (plot.top + plot.height) * height,
    };
  }
  const titleRoom = pixels(axisTitleFontPoints) * 1.7;
  const longest = Math.max(...verticalLabels(picture, numberText).map((text) => text.length), 1);
  const tickWidth = longest * pixels(axisFontPoints) * 0.56 + 10;
  return {
    left: edge + (picture.yAxis.title ? titleRoom : 0) + tickWidth,
    right: Math.max(width - edge - 14, 1),
    top: 8,
    bottom: Math.max(height - 4 - pixels(axisFontPoints) - 12 - (picture.xAxis.title ? titleRoom : 0), 9),
  };
}

function verticalLabels({ yAxis, series }: ChartPicture, numberText: NumberText): string[] {
  if (yAxis.labels === 'none') return [];
  const { ticks } = axisScale(
    yAxis,
    numbers(series.flatMap((one) => one.points.map((point) => point.y))),
    [1, 0],
  );
  return ticks.map((tick) => numberText(tick, yAxis.numberFormat ?? 'General'));
}

function scalesOf({ xAxis, yAxis, series }: ChartPicture, frame: Frame): Scales {
  const points = series.flatMap((one) => one.points);
  const scale = (axis: AxisPicture, values: (number | null)[], range: [number, number]): AxisScale =>
    axisScale(axis, numbers(values), range);
  return {
    x: scale(
      xAxis,
      points.map((point) => point.x),
      [frame.left, frame.right],
    ),
    y: scale(
      yAxis,
      points.map((point) => point.y),
      [frame.bottom, frame.top],
    ),
  };
}

function numbers(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

/** From a placed plot down to the foot of the title, past the numbers. */
const titleDrop = 10 + pixels(axisFontPoints) + 1.4 * pixels(axisTitleFontPoints);

function AxisTitles({ picture, frame, height }: { picture: ChartPicture; frame: Frame; height: number }) {
  const { xAxis, yAxis } = picture;
  const middle = (frame.top + frame.bottom) / 2;
  const left = edge + pixels(axisTitleFontPoints) / 2;
  return (
    <g textAnchor="middle">
      {xAxis.title && (
        <text
          x={(frame.left + frame.right) / 2}
          y={picture.plot ? frame.bottom + titleDrop : height - 6}
          style={textStyle(xAxis.title, axisTitleFontPoints)}
        >
          {xAxis.title.text}
        </text>
      )}
      {yAxis.title && (
        <text
          transform={`translate(${left},${middle}) rotate(-90)`}
          dominantBaseline="central"
          style={textStyle(yAxis.title, axisTitleFontPoints)}
        >
          {yAxis.title.text}
        </text>
      )}
    </g>
  );
}

function tipText(
  series: SeriesPicture,
  point: PointPicture,
  { xAxis, yAxis }: ChartPicture,
  numberText: NumberText,
) {
  const text = (value: number | null, axis: AxisPicture) =>
    value === null ? '' : numberText(value, axis.numberFormat ?? 'General');
  const name = point.label ? `${series.name}: ${point.label.text}` : series.name;
  return `${name} (${text(point.x, xAxis)}, ${text(point.y, yAxis)})`;
}
