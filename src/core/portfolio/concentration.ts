import { countKnown } from '../statistics/countKnown';
import { largest } from '../statistics/largest';
import { rateMoved, roundedMoney, roundedRate } from '../statistics/rounding';
import { sum } from '../statistics/sum';

/** What a client's share of income is called. The order is that of the codes in `Uint8Array` columns. */
export const CONCENTRATION_LABELS = ['Monopoly', 'Large', 'Regular', 'Missing'] as const;
export type ConcentrationLabel = (typeof CONCENTRATION_LABELS)[number];

/** From which share of income a client is Large, and above which it is a Monopoly (fractions). */
export interface ConcentrationLevels {
  readonly largeFrom: number;
  readonly monopolyAbove: number;
}

/**
 * About 10 % makes a client large, more than 20 % a monopoly client.
 * Source: "Rules for working with key clients".
 */
export const USUAL_LEVELS: ConcentrationLevels = { largeFrom: 0.1, monopolyAbove: 0.2 };

/**
 * How much hangs on single clients. `share` = income ÷ Σ income (n×1); losses elsewhere can lift it above 1, so
 * `shareOfPositive` = income ÷ Σ positive income stands beside it, 0 for a loss. `labels` index
 * `CONCENTRATION_LABELS`. `top1`, `top5`, `top10` = share of the largest clients together. `equalSplit` is what every
 * client would be called if all of them (`clients` with a known income) had the same. Without positive total income
 * the shares are NaN and every label is Missing.
 */
export interface Concentration {
  readonly total: number;
  readonly clients: number;
  readonly equalSplit: ConcentrationLabel;
  readonly share: Float64Array;
  readonly shareOfPositive: Float64Array;
  readonly labels: Uint8Array;
  readonly top1: number;
  readonly top5: number;
  readonly top10: number;
}

/** Shares of income (n×1, workbook currency): client profit, or contribution or revenue if so chosen. */
export function concentration(income: Float64Array, levels = USUAL_LEVELS): Concentration {
  const total = sum(income);
  const positive = notBelow0(income);
  const whole = roundedMoney(total) > 0 ? total : NaN;
  const share = partsOf(income, whole);
  const clients = countKnown(income);
  const top = largest(income, 10);
  const shareOfTop = (count: number) => sum(top.subarray(0, count)) / whole;
  return {
    total,
    clients,
    equalSplit: concentrationLabel(Number.isNaN(whole) ? NaN : 1 / clients, levels),
    share,
    shareOfPositive: partsOf(positive, sum(positive)),
    labels: labelsOf(share, levels),
    top1: shareOfTop(1),
    top5: shareOfTop(5),
    top10: shareOfTop(10),
  };
}

// Each loop is a function of its own: the engine makes better machine code of short ones.

/** Income with 0 in place of a loss. */
function notBelow0(income: Float64Array): Float64Array {
  const positive = new Float64Array(income.length);
  for (let i = 0; i < positive.length; i++) positive[i] = Math.max(income[i] ?? NaN, 0);
  return positive;
}

function partsOf(income: Float64Array, whole: number): Float64Array {
  const parts = new Float64Array(income.length);
  for (let i = 0; i < parts.length; i++) parts[i] = (income[i] ?? NaN) / whole;
  return parts;
}

const REGULAR = CONCENTRATION_LABELS.indexOf('Regular');

/** Of many clients nearly all are so far below both levels that no share need be rounded. */
function labelsOf(share: Float64Array, levels: ConcentrationLevels): Uint8Array {
  const lower = Math.min(levels.largeFrom, levels.monopolyAbove);
  const surelyRegular = lower - rateMoved(lower);
  const labels = new Uint8Array(share.length).fill(REGULAR);
  for (let i = 0; i < labels.length; i++) {
    const part = share[i] ?? NaN;
    if (!(part < surelyRegular)) labels[i] = CONCENTRATION_LABELS.indexOf(concentrationLabel(part, levels));
  }
  return labels;
}

/** Exactly `monopolyAbove` is still Large; exactly `largeFrom` is Large already. */
export function concentrationLabel(share: number, levels: ConcentrationLevels): ConcentrationLabel {
  if (Number.isNaN(share)) return 'Missing';
  const rounded = roundedRate(share);
  if (rounded > roundedRate(levels.monopolyAbove)) return 'Monopoly';
  return rounded >= roundedRate(levels.largeFrom) ? 'Large' : 'Regular';
}

/**
 * The Herfindahl-Hirschman index of revenue: Σ (revenue ÷ Σ revenue)², from 1 ÷ n (all alike) to 1 (one client).
 * NaN unless total revenue is above 0.
 */
export function herfindahl(revenue: Float64Array): number {
  const total = sum(revenue);
  if (!(roundedMoney(total) > 0)) return NaN;
  const squares = partsOf(revenue, total);
  for (let i = 0; i < squares.length; i++) squares[i] = (squares[i] ?? NaN) ** 2;
  return sum(squares);
}
