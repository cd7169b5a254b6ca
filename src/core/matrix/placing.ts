import { roundedMoney } from '../statistics/rounding';
import { whereKnown } from '../statistics/whereKnown';
import type { Unit } from './axis';
import { cut, rate, type CutRule } from './cut';
import { PLACEMENTS, quadrant, type Placement, type Scores } from './quadrant';

/** An axis before it is divided: a column n×1 in its unit, of a rate the money to divide by revenue. */
interface AxisToCut {
  readonly unit: Unit;
  readonly column: Float64Array;
  readonly rule: CutRule;
}

/** An axis with its values (n×1) and its cut, both in its unit; NaN where a value, or the cut, cannot be told. */
export interface CutAxis {
  readonly values: Float64Array;
  readonly cut: number;
}

/** Clients on both axes; `placements` holds indexes into `PLACEMENTS`, n×1. */
interface Placing {
  readonly up: CutAxis;
  readonly right: CutAxis;
  readonly placements: Uint8Array;
}

/** What is placed: two axes over the same clients, and whether only those with revenue above 0 have a place. */
interface ToPlace {
  readonly up: AxisToCut;
  readonly right: AxisToCut;
  readonly revenue: Float64Array;
  readonly billedOnly: boolean;
}

/**
 * Divides both axes and says where each client stands. A client with a value missing is unplaced and in neither cut;
 * where only billed clients count, so is one without revenue or with negative revenue, under its own name.
 */
export function place({ up, right, revenue, billedOnly }: ToPlace): Placing {
  const upAxis = cutAxis(up, { other: right.column, revenue, billedOnly });
  const rightAxis = cutAxis(right, { other: up.column, revenue, billedOnly });
  const placements = new Uint8Array(revenue.length);
  const cuts = { upCut: comparable(upAxis.cut, up.unit), rightCut: comparable(rightAxis.cut, right.unit) };
  const scores = { up: NaN, right: NaN, ...cuts };
  for (let i = 0; i < placements.length; i++) {
    scores.up = comparable(upAxis.values[i] ?? NaN, up.unit);
    scores.right = comparable(rightAxis.values[i] ?? NaN, right.unit);
    const money = billedOnly ? (revenue[i] ?? NaN) : NaN;
    placements[i] = PLACEMENTS.indexOf(placement(money, scores));
  }
  return { up: upAxis, right: rightAxis, placements };
}

/** Money has 4 decimals where it is compared; `quadrant` rounds everything to the 10 of the other units. */
function comparable(value: number, unit: Unit): number {
  return unit === 'money' ? roundedMoney(value) : value;
}

/** What an axis is cut among: the values of the other axis, and who counts. */
interface Among extends Pick<ToPlace, 'revenue' | 'billedOnly'> {
  readonly other: Float64Array;
}

function cutAxis({ unit, column, rule }: AxisToCut, { other, revenue, billedOnly }: Among): CutAxis {
  const inBoth = whereKnown(column, other);
  // A rate is missing without revenue above 0 anyway.
  if (unit === 'rate') {
    const values = column.map((part, i) => rate(part, revenue[i] ?? NaN));
    return { values, cut: cut(rule, { part: inBoth, revenue }) };
  }
  const part = billedOnly
    ? inBoth.map((value, i) => (roundedMoney(revenue[i] ?? NaN) > 0 ? value : NaN))
    : inBoth;
  return { values: column, cut: cut(rule, { part, revenue: null }) };
}

function placement(revenue: number, scores: Scores): Placement {
  const billed = roundedMoney(revenue);
  if (billed === 0) return 'noRevenue';
  if (billed < 0) return 'netCredit';
  return quadrant(scores) ?? 'unplaced';
}
