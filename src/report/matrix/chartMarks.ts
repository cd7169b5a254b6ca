import type { AxisRange } from '../../chart/layout/axisRange';
import { chooseLabels, labelsAtMost } from '../../chart/layout/chooseLabels';
import { labelBox, placeLabels } from '../../chart/layout/placeLabels';
import type { Box, ChartPoint, LabelPosition } from '../../chart/layout/placeLabels';
import type { Quadrant } from '../../core/matrix/quadrant';
import type { LinePlan } from '../plan';
import { rateText, shortName, wholeText } from '../wording';
import type { ChartPoints } from './chartPoints';
import type { MatrixInput } from '../matrixInput';

/** A straight line across the plot, or null where it would lie outside it. */
export interface ChartLine {
  readonly name: string;
  readonly ends: readonly [EffortAndWorth, EffortAndWorth];
  readonly dash: LinePlan['dash'];
}

/** A point in the chart's own units: x is effort, y is worth. */
export interface EffortAndWorth {
  readonly effort: number;
  readonly worth: number;
}

/** What a quadrant is called, at its corner of the plot. */
export interface Caption extends EffortAndWorth {
  readonly quadrant: Quadrant;
  readonly text: string;
  readonly position: 'left' | 'right';
}

export const LABEL_SIZE = 8;
export const CAPTION_SIZE = 11;

/** Where Excel lays out the plot in a chart of 720 × 435 points with title, axis titles and legend: an estimate. */
const PLOT: Box = { left: 60, top: 40, right: 705, bottom: 345 };

/** Bold letters are wider than usual ones. */
const BOLD = 1.1;

/** The cuts of both axes and the break-even line, each only as far as the axes reach. */
export function chartLines(
  { matrix, scheme }: MatrixInput,
  { effortAxis, worthAxis }: ChartPoints,
): ChartLine[] {
  const { worth, effort } = matrix.cuts;
  const from = Math.max(effortAxis.minimum, worthAxis.minimum);
  const to = Math.min(effortAxis.maximum, worthAxis.maximum);
  const lines: ChartLine[] = [
    {
      name: `${scheme.up} cut ${rateText(worth)}`,
      ends: [
        { effort: effortAxis.minimum, worth },
        { effort: effortAxis.maximum, worth },
      ],
      dash: 'solid',
    },
    {
      name: `${scheme.right} cut ${rateText(effort)}`,
      ends: [
        { effort, worth: worthAxis.minimum },
        { effort, worth: worthAxis.maximum },
      ],
      dash: 'solid',
    },
  ];
  const ends = [
    { effort: from, worth: from },
    { effort: to, worth: to },
  ] as const;
  if (from < to) lines.push({ name: `Break-even: ${scheme.up} = ${scheme.right}`, ends, dash: 'dashed' });
  return lines;
}

/** What each quadrant is called and how many clients it holds, at its corner of the plot. */
export function chartCaptions(
  { scheme }: MatrixInput,
  { runs, effortAxis, worthAxis }: ChartPoints,
): Caption[] {
  const across = effortAxis.maximum - effortAxis.minimum;
  const up = worthAxis.maximum - worthAxis.minimum;
  const left = effortAxis.minimum + across / 100;
  const right = effortAxis.maximum - across / 100;
  const top = worthAxis.maximum - up / 25;
  const bottom = worthAxis.minimum + up / 25;
  const caption = (
    quadrant: Quadrant,
    effort: number,
    worth: number,
    position: Caption['position'],
  ): Caption => {
    const count = runs.find((run) => run.quadrant === quadrant)?.count ?? 0;
    return {
      quadrant,
      effort,
      worth,
      position,
      text: `${scheme.labels[quadrant]} (${wholeText(count)})`,
    };
  };
  return [
    caption('topLeft', left, top, 'right'),
    caption('topRight', right, top, 'left'),
    caption('bottomLeft', left, bottom, 'right'),
    caption('bottomRight', right, bottom, 'left'),
  ];
}

/** The name of a client beside its point; `point` counts the chart's clients from 0. */
export interface NameLabel {
  readonly point: number;
  readonly position: LabelPosition;
}

/** Names of the clients that matter, wherever there is room for them. */
export function nameLabels(
  { intake, matrix }: MatrixInput,
  points: ChartPoints,
  captions: readonly Caption[],
  markerSize: number,
): NameLabel[] {
  const { inside } = points;
  const of = (column: Float64Array): Float64Array =>
    Float64Array.from(inside, (client) => column[client] ?? NaN);
  const [efforts, worths] = [of(matrix.effort), of(matrix.worth)];
  const names = inside.map((client) => shortName(intake.clients.names[client] ?? ''));
  const chosen = chooseLabels({ names, revenue: of(intake.clients.revenue), profit: of(matrix.profit) });
  const placed = placeLabels(
    chosen.map((index) => ({ point: index, text: names[index] ?? '' })),
    {
      markers: Array.from(efforts, (effort, index) =>
        onSurface({ effort, worth: worths[index] ?? NaN }, points),
      ),
      markerSize,
      fontSize: LABEL_SIZE,
      bounds: PLOT,
      atMost: labelsAtMost(inside.length),
      obstacles: captions.map((caption) => captionBox(caption, points)),
    },
  );
  return placed.map(({ point, position }) => ({
    point: points.clients.indexOf(inside[point] ?? -1),
    position,
  }));
}

function captionBox(caption: Caption, points: ChartPoints): Box {
  const look = { markerSize: 0, fontSize: CAPTION_SIZE * BOLD };
  return labelBox(onSurface(caption, points), caption.text, caption.position, look);
}

function onSurface({ effort, worth }: EffortAndWorth, { effortAxis, worthAxis }: ChartPoints): ChartPoint {
  return {
    x: PLOT.left + part(effort, effortAxis) * (PLOT.right - PLOT.left),
    y: PLOT.bottom - part(worth, worthAxis) * (PLOT.bottom - PLOT.top),
  };
}

function part(value: number, { minimum, maximum }: AxisRange): number {
  return (value - minimum) / (maximum - minimum);
}
