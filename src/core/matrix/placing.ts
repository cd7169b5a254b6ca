import { roundedMoney } from '../statistics/rounding';
import { whereKnown } from '../statistics/whereKnown';
import type { Unit } from './axis';
import { highSides } from './compared';
import { cutAmong, isBilled, rates, type CutRule } from './cut';
import { LOW, PLACEMENTS, RIGHT } from './quadrant';

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
  const isTop = highSides({ ...upAxis, unit: up.unit });
  const isRight = highSides({ ...rightAxis, unit: right.unit });
  const placements = quadrantCodes(isTop, isRight);
  const isDivided = !Number.isNaN(upAxis.cut) && !Number.isNaN(rightAxis.cut);
  if (isDivided) unplaceUnmeasured(placements, upAxis.values, rightAxis.values);
  else placements.fill(UNPLACED);
  if (billedOnly) unplaceUnbilled(placements, revenue);
  return { up: upAxis, right: rightAxis, placements };
}

// Each loop is a function of its own: the engine makes better machine code of short ones.

function quadrantCodes(isTop: Uint8Array, isRight: Uint8Array): Uint8Array {
  const codes = new Uint8Array(isTop.length);
  for (let i = 0; i < codes.length; i++) codes[i] = LOW * (1 - (isTop[i] ?? 0)) + RIGHT * (isRight[i] ?? 0);
  return codes;
}

function unplaceUnmeasured(placements: Uint8Array, up: Float64Array, right: Float64Array): void {
  for (let i = 0; i < placements.length; i++)
    if (Number.isNaN(up[i] ?? NaN) || Number.isNaN(right[i] ?? NaN)) placements[i] = UNPLACED;
}

/** A client without revenue, or with negative revenue, is told by that. */
function unplaceUnbilled(placements: Uint8Array, revenue: Float64Array): void {
  for (let i = 0; i < placements.length; i++) {
    const money = revenue[i] ?? NaN;
    if (!isBilled(money)) placements[i] = unbilled(money) ?? placements[i] ?? UNPLACED;
  }
}

const NO_REVENUE = PLACEMENTS.indexOf('noRevenue');
const NET_CREDIT = PLACEMENTS.indexOf('netCredit');
const UNPLACED = PLACEMENTS.indexOf('unplaced');

/** The code of a client that is not billed; null where nobody knows what it was billed. */
function unbilled(revenue: number): number | null {
  const billed = roundedMoney(revenue);
  if (billed === 0) return NO_REVENUE;
  return billed < 0 ? NET_CREDIT : null;
}

/** What an axis is cut among: the values of the other axis, and who counts. */
interface Among extends Pick<ToPlace, 'revenue' | 'billedOnly'> {
  readonly other: Float64Array;
}

function cutAxis({ unit, column, rule }: AxisToCut, { other, revenue, billedOnly }: Among): CutAxis {
  // A rate is missing without revenue above 0 anyway.
  if (unit === 'rate') {
    const values = rates(column, revenue);
    return { values, cut: cutAmong(rule, { values: whereKnown(values, other), part: column, revenue }) };
  }
  const known = whereKnown(column, other);
  const counted = billedOnly ? known.map((value, i) => (isBilled(revenue[i] ?? NaN) ? value : NaN)) : known;
  return { values: column, cut: cutAmong(rule, { values: counted, part: counted, revenue: null }) };
}
