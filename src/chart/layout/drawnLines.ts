import type { AxisPoint, Surface } from './surface';

/** Which of the three lines it is: the cut of an axis, or where both axes are equal. */
export interface DrawnLine {
  readonly line: 'upCut' | 'rightCut' | 'breakEven';
  /** A straight line across the plot from edge to edge. */
  readonly ends: readonly [AxisPoint, AxisPoint];
}

/** The cuts of both axes, each from edge to edge. */
export function cutLines(
  cuts: AxisPoint,
  { rightAxis, upAxis }: Pick<Surface, 'rightAxis' | 'upAxis'>,
): DrawnLine[] {
  const { right, up } = cuts;
  return [
    {
      line: 'upCut',
      ends: [
        { right: rightAxis.minimum, up },
        { right: rightAxis.maximum, up },
      ],
    },
    {
      line: 'rightCut',
      ends: [
        { right, up: upAxis.minimum },
        { right, up: upAxis.maximum },
      ],
    },
  ];
}

/** As far as both axes reach it, the line on which they are equal; none where they do not meet. */
export function equalLine({ rightAxis, upAxis }: Pick<Surface, 'rightAxis' | 'upAxis'>): DrawnLine[] {
  const from = Math.max(rightAxis.minimum, upAxis.minimum);
  const to = Math.min(rightAxis.maximum, upAxis.maximum);
  return from < to
    ? [
        {
          line: 'breakEven',
          ends: [
            { right: from, up: from },
            { right: to, up: to },
          ],
        },
      ]
    : [];
}
