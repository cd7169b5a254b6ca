import { multiple } from '../layout/axisRange';
import type { AxisRange } from '../layout/axisRange';

/** How far marks stand apart at least, in pixels. */
const APART = 34;

/** The values an axis is marked at: every major unit, or of a short axis every second, fifth … so that none touch. */
export function axisMarks(
  { minimum, maximum, majorUnit }: AxisRange,
  length: number,
  apart = APART,
): number[] {
  const most = Math.max(1, Math.floor(length / apart));
  const steps = Math.round((maximum - minimum) / majorUnit);
  const every = [1, 2, 5, 10, 20].find((count) => steps / count <= most) ?? steps;
  const first = Math.ceil(minimum / (majorUnit * every) - 1e-9);
  const last = Math.floor(maximum / (majorUnit * every) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
    multiple(first + at, majorUnit * every),
  );
}
