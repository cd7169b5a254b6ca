import type { Cuts } from '../../core/matrix/movingCuts';

/** An axis of a chart of quadrants. */
export type ChartAxis = keyof Cuts;

/** What a chart says, in the words of whoever shows it. */
export interface ChartWords {
  /** What the chart shows, for those who do not see it. */
  readonly name: string;
  readonly up: string;
  readonly right: string;
  /** What a cut is called, such as "Worth cut". */
  readonly cutName: (axis: ChartAxis) => string;
  /** A value of an axis as its marks and its cut show it. */
  readonly valueText: (axis: ChartAxis, value: number) => string;
  /** A mark of an axis, shorter than a value. */
  readonly markText: (axis: ChartAxis, value: number) => string;
  /** One client (row of the source) in a line: its name, figures and segment. */
  readonly clientText: (client: number) => string;
}
