import { cut, rate, type CutRule } from '../core/matrix/cut';
import { quadrant as quadrantOf } from '../core/matrix/quadrant';
import { contribution } from '../core/profit/contribution';
import { answered, CellFailure, numberCell, type AnswerCell } from './cellFailure';
import { numberColumns, refuseWithoutRows, spill, spillNumbers } from './columns';
import { cutRuleOf, labelsOf } from './options';
import { placedClients, segmentCell } from './placedClients';

/**
 * Gives each client's segment: Prime, Partner, Commodity or Underperformer; No revenue or Net credit outside them.
 * @customfunction SEGMENT
 * @param revenue Revenue of each client (money): one column, one row or one cell.
 * @param directCost Cost of what was sold to each client (money).
 * @param costToServe Cost of serving each client (money).
 * @param [worthCut] From which worth (contribution ÷ revenue) a client stands high: a fraction, or "weighted", "mean", "median", "p75"; weighted when left out.
 * @param [effortCut] From which effort (cost to serve ÷ revenue) a client stands right: as worthCut.
 */
export function segment(
  revenue: unknown[][],
  directCost: unknown[][],
  costToServe: unknown[][],
  worthCut?: unknown[][],
  effortCut?: unknown[][],
): unknown[][] {
  return answered(() => {
    const { columns, clients } = placedClients(revenue, directCost, costToServe, worthCut, effortCut);
    return spill(columns, (row) => segmentCell(clients, row));
  });
}

/**
 * Gives the cut of the worth axis, a fraction: contribution ÷ revenue over all clients with revenue above 0; a row that cannot be read is left out.
 * @customfunction WORTHCUT
 * @param revenue Revenue of each client (money): one column or one row.
 * @param directCost Cost of what was sold to each client (money).
 * @param [kind] "weighted", "mean", "median" or a percentile such as "p75"; weighted when left out.
 */
export function worthCut(revenue: unknown[][], directCost: unknown[][], kind?: unknown[][]): unknown[][] {
  return answered(() => {
    const rule = cutRuleOf('kind', kind);
    const columns = numberColumns({ revenue, directCost });
    refuseWithoutRows(columns);
    const { numbers } = columns;
    const part = contribution(numbers.revenue, numbers.directCost);
    return [[cutCell(rule, part, numbers.revenue)]];
  });
}

/**
 * Gives the cut of the effort axis, a fraction: cost to serve ÷ revenue over all clients with revenue above 0; a row that cannot be read is left out.
 * @customfunction EFFORTCUT
 * @param revenue Revenue of each client (money): one column or one row.
 * @param costToServe Cost of serving each client (money).
 * @param [kind] "weighted", "mean", "median" or a percentile such as "p75"; weighted when left out.
 */
export function effortCut(revenue: unknown[][], costToServe: unknown[][], kind?: unknown[][]): unknown[][] {
  return answered(() => {
    const rule = cutRuleOf('kind', kind);
    const columns = numberColumns({ revenue, costToServe });
    refuseWithoutRows(columns);
    return [[cutCell(rule, columns.numbers.costToServe, columns.numbers.revenue)]];
  });
}

/**
 * Gives the quadrant that two scores fall in, as a label; a score on its cut counts as high.
 * @customfunction QUADRANT
 * @param up Scores on the upward axis, in any unit: one column, one row or one cell.
 * @param right Scores on the axis to the right, in any unit.
 * @param upCut From which score up is high, in the unit of up.
 * @param rightCut From which score right is high, in the unit of right.
 * @param [labels] Name of a scheme, such as "Mutual value", or 2 by 2 cells of labels laid out like the chart; "Profit matrix" when left out.
 */
export function quadrant(
  up: unknown[][],
  right: unknown[][],
  upCut: unknown[][],
  rightCut: unknown[][],
  labels?: unknown[][],
): unknown[][] {
  return answered(() => {
    const named = labelsOf('labels', labels);
    return spillNumbers(numberColumns({ up, right, upCut, rightCut }), (scores) => {
      const at = quadrantOf(scores);
      return at === null ? new CellFailure('#N/A', 'A score or a cut is missing.') : named[at];
    });
  });
}

function cutCell(rule: CutRule, part: Float64Array, revenue: Float64Array): AnswerCell {
  const value = cut(rule, { part, revenue });
  return Number.isNaN(value) && !revenue.some((money) => rate(0, money) === 0)
    ? new CellFailure('#DIV/0!', 'No client has revenue above 0.')
    : numberCell(value);
}
