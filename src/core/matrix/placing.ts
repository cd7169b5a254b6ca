import { roundedMoney } from '../statistics/rounding';
import { whereKnown } from '../statistics/whereKnown';
import type { Unit } from './axis';
import { comparedScore, hairOf } from './compared';
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
  const placements = quadrantCodes({ ...upAxis, unit: up.unit }, { ...rightAxis, unit: right.unit });
  if (billedOnly) unplaceUnbilled(placements, revenue);
  return { up: upAxis, right: rightAxis, placements };
}

/** An axis that is divided, with its unit. */
type DividedAxis = CutAxis & { readonly unit: Unit };

/** The code of each client's quadrant, or that it has none for want of a value or a cut. */
function quadrantCodes(up: DividedAxis, right: DividedAxis): Uint8Array {
  const codes = new Uint8Array(up.values.length);
  if (Number.isNaN(up.cut) || Number.isNaN(right.cut)) return codes.fill(UNPLACED);
  const hairs = { up: hairOf(up.cut, up.unit), right: hairOf(right.cut, right.unit) };
  writeSureCodes(codes, up.values, up.cut, hairs.up, right.values, right.cut, hairs.right);
  for (let i = 0; i < codes.length; i++) if (codes[i] === UNPLACED) codes[i] = exactCode(up, right, i);
  return codes;
}

/** Writes the codes of clients whose values are further than a hair from both cuts; `UNPLACED` for all others. */
function writeSureCodes(
  codes: Uint8Array,
  ups: Float64Array,
  upCut: number,
  upHair: number,
  rights: Float64Array,
  rightCut: number,
  rightHair: number,
): void {
  for (let i = 0; i < codes.length; i++) {
    const up = ups[i] ?? NaN;
    const right = rights[i] ?? NaN;
    // LOW and RIGHT in figures: of these the engine makes no branch, and nobody can foretell on which side a value lies.
    codes[i] = 2 * Number(up < upCut) + Number(right >= rightCut);
    if (!(Math.abs(up - upCut) > upHair && Math.abs(right - rightCut) > rightHair)) codes[i] = UNPLACED;
  }
}

/** The code of a client that is a hair away from a cut, or without a value. */
function exactCode(up: DividedAxis, right: DividedAxis, client: number): number {
  const [isTop, isRight] = [isHighSide(up, client), isHighSide(right, client)];
  if (isTop === null || isRight === null) return UNPLACED;
  return (isTop ? 0 : LOW) + (isRight ? RIGHT : 0);
}

function isHighSide({ values, cut, unit }: DividedAxis, client: number): boolean | null {
  const value = values[client] ?? NaN;
  return Number.isNaN(value) ? null : comparedScore(value, unit) >= comparedScore(cut, unit);
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
