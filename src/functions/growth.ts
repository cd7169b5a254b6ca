import { clientValue as valueOf, isLasting, type ExpectedProfit } from '../core/growth/clientValue';
import { marketSpace as marketSpaceOf } from '../core/growth/marketSpace';
import {
  headroom as headroomOf,
  isSpendTooLow,
  shareOfWallet as shareOf,
  type Wallet,
} from '../core/growth/shareOfWallet';
import { streamValue as valueOfStream } from '../core/growth/streamValue';
import { roundedMoney, roundedRate } from '../core/statistics/rounding';
import { cellsOf, isOmitted, type Argument } from './argument';
import { answered, CellFailure, numberCell, type AnswerCell } from './cellFailure';
import { numberColumns, numberLines, spill, spillNumbers } from './columns';
import { belowZero, firstBelowZero, notFromZeroToOne, notWhole } from './commonFailures';
import { cellAt, lineOf, trimmed } from './lines';
import { flagOf } from './options';
import { columnsOf } from './serving';

const PURCHASES = ['price', 'cycleYears', 'horizonYears', 'multiple'] as const;

const NO_CYCLE = new CellFailure('#DIV/0!', 'cycleYears must be above 0.');

/**
 * Gives what a client can be worth over time, an amount: price times horizon divided by cycle, times a multiple.
 * @customfunction MARKETSPACE
 * @param price Average price of one purchase (money), not below 0: one column, one row or one cell.
 * @param cycleYears Years from one purchase to the next, above 0.
 * @param horizonYears Years that the client may go on buying, not below 0.
 * @param [multiple] How many times over, when the client brings others; 1 when left out, not below 0.
 * @param [wholePurchases] TRUE to leave out a purchase that is not complete; FALSE when left out.
 */
export function marketSpace(
  price: unknown[][],
  cycleYears: unknown[][],
  horizonYears: unknown[][],
  multiple?: unknown[][],
  wholePurchases?: unknown[][],
): unknown[][] {
  return answered(() => {
    const whole = flagOf('wholePurchases', wholePurchases);
    const given = { price, cycleYears, horizonYears, multiple: isOmitted(multiple) ? 1 : multiple };
    return spillNumbers(numberColumns(given), (numbers) => {
      const negative = firstBelowZero(PURCHASES, numbers);
      if (negative) return negative;
      const { price, cycleYears, horizonYears, multiple } = numbers;
      if (roundedRate(cycleYears) === 0) return NO_CYCLE;
      return numberCell(marketSpaceOf({ price, cycleYears, horizonYears, multiple, wholePurchases: whole }));
    });
  });
}

/** As #N/A, since Excel shows no message with #NUM!. */
const SPEND_TOO_LOW = new CellFailure(
  '#N/A',
  'Spend estimate too low: total is below ours, which it takes in. Estimate it again.',
);

/**
 * Gives which share of a client's yearly spend in our category we have, a fraction from 0 to 1: ours divided by total.
 * @customfunction SHAREOFWALLET
 * @param ours What the client spends with us in a year (money), not below 0: one column, one row or one cell.
 * @param total What the client spends on the like of it with anyone, us included (money a year), not below ours.
 */
export function shareOfWallet(ours: unknown[][], total: unknown[][]): unknown[][] {
  return walletCells({ ours, total }, (wallet) => {
    if (roundedMoney(wallet.total) === 0) return new CellFailure('#DIV/0!', 'total must be above 0.');
    return isSpendTooLow(wallet) ? SPEND_TOO_LOW : numberCell(shareOf(wallet));
  });
}

/**
 * Gives what is left to win from a client, an amount: what it spends in all less what it spends with us.
 * @customfunction HEADROOM
 * @param ours What the client spends with us in a year (money), not below 0: one column, one row or one cell.
 * @param total What the client spends on the like of it with anyone, us included (money a year), not below ours.
 */
export function headroom(ours: unknown[][], total: unknown[][]): unknown[][] {
  return walletCells({ ours, total }, (wallet) =>
    isSpendTooLow(wallet) ? SPEND_TOO_LOW : numberCell(headroomOf(wallet)),
  );
}

/** Answers row by row; no spend can be below 0. */
function walletCells(
  given: { ours: Argument; total: Argument },
  answer: (wallet: Wallet) => AnswerCell,
): AnswerCell[][] {
  return answered(() =>
    spillNumbers(
      numberColumns(given),
      (wallet) => firstBelowZero(['ours', 'total'], wallet, roundedMoney) ?? answer(wallet),
    ),
  );
}

/**
 * Gives what a client's coming profits are worth today, an amount: each year's profit less clients lost and less the cost of waiting.
 * @customfunction CLIENTVALUE
 * @param profit Profit from each client in a year (money): one column, one row or one cell.
 * @param retention Which part of it is still there a year later, a fraction from 0 to 1 such as 0.8 or 80%.
 * @param discountRate What waiting a year costs, as a fraction such as 0.1 or 10%; not below 0.
 * @param [years] How many years count, a whole number not below 0; for as long as the client stays when left out.
 */
export function clientValue(
  profit: unknown[][],
  retention: unknown[][],
  discountRate: unknown[][],
  years?: unknown[][],
): unknown[][] {
  return answered(() => {
    const forAllTime = isOmitted(years);
    const columns = numberColumns({ profit, retention, discountRate, years: forAllTime ? 0 : years });
    return spillNumbers(columns, (numbers) => {
      const expected = forAllTime ? { ...numbers, years: Infinity } : numbers;
      return outOfRange(expected) ?? numberCell(valueOf(expected));
    });
  });
}

function outOfRange(expected: ExpectedProfit): CellFailure | undefined {
  const [retention, discountRate, years] = [
    roundedRate(expected.retention),
    roundedRate(expected.discountRate),
    roundedRate(expected.years),
  ];
  if (retention < 0 || retention > 1) return notFromZeroToOne('retention');
  if (discountRate < 0) return belowZero('discountRate');
  if (years < 0 || (years !== Infinity && !Number.isInteger(years))) return notWhole('years');
  if (years === Infinity && isLasting(expected)) {
    return new CellFailure(
      '#DIV/0!',
      'A profit that never ends and costs nothing to wait for has no bounds: give years.',
    );
  }
  return undefined;
}

/**
 * Gives what a stream of yearly amounts is worth today, an amount: the first as it is, each later one less the cost of waiting for it.
 * @customfunction STREAMVALUE
 * @param flows What comes in or, below 0, goes out each year (money), the first now: one row or one column of years, or one row a client.
 * @param discountRate What waiting a year costs, as a fraction such as 0.1 or 10%; not below 0.
 */
export function streamValue(flows: unknown[][], discountRate: unknown[][]): unknown[][] {
  return answered(() => {
    const years = columnsOf('flows', alongTheRow(flows));
    const given = Object.fromEntries(years);
    const columns = numberLines<string>({ ...given, discountRate: lineOf('discountRate', discountRate) });
    const numbers = Object.values(columns.numbers);
    const rates = numbers.pop() ?? new Float64Array();
    const stream = new Float64Array(years.length);
    return spill(columns, (row) => {
      const rate = rates[row] ?? NaN;
      if (roundedRate(rate) < 0) return belowZero('discountRate');
      numbers.forEach((year, i) => (stream[i] = year[row] ?? NaN));
      return numberCell(valueOfStream(stream, rate));
    });
  });
}

/** A single column of cells is one stream, as a single row is. */
function alongTheRow(flows: Argument): Argument {
  const rows = cellsOf(flows);
  if (rows.length === 1 || rows[0]?.length !== 1) return flows;
  return trimmed([lineOf('flows', flows)]).map((line) =>
    Array.from({ length: line.length }, (_, year) => cellAt(line, year)),
  );
}
