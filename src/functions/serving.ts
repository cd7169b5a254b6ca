import type { ActivityColumn, ChargeColumn } from '../core/clientColumns';
import { cellsOf, isOmitted, numberOf, placeIn, type Argument } from './argument';
import { CellFailure, refuse } from './cellFailure';
import { numberLines, type AnsweredRows } from './columns';
import { cellAt, lineOf, linesDown, type Line } from './lines';

/** What serving consists of: one row a client. */
export interface ServingColumns extends AnsweredRows {
  readonly activities: readonly ActivityColumn[];
  readonly charges: readonly ChargeColumn[];
}

/** Counts n×m, rates 1×m or m×1, charges n×k or left out; all columns of one length. */
export function servingColumns(counts: Argument, rates: Argument, charges: Argument): ServingColumns {
  const rateCells = ratesOf(rates);
  const countColumns = columnsOf('counts', counts);
  const chargeColumns = isOmitted(charges) ? [] : columnsOf('charges', charges);
  refuseOtherSize({ counts, charges, columns: countColumns.length, rates: rateCells.length });
  const { count, numbers, failureAt } = numberLines(Object.fromEntries([...countColumns, ...chargeColumns]));
  const column = (name: string) => numbers[name] ?? new Float64Array(count);
  return {
    count,
    across: false,
    failureAt,
    activities: countColumns.map(([activity], i) => ({
      activity,
      counts: column(activity),
      rate: rateCells[i] ?? NaN,
    })),
    charges: chargeColumns.map(([charge]) => ({ charge, money: column(charge) })),
  };
}

/** The rate of each activity; one bad rate spoils every client, so it is refused. */
function ratesOf(rates: Argument): readonly number[] {
  const line = lineOf('rates', rates);
  return Array.from({ length: line.length }, (_, i) => {
    const rate = numberOf(cellAt(line, i), placeIn('rates', i, line.length));
    return rate instanceof CellFailure ? refuse(rate) : rate;
  });
}

/** The columns of a block of cells, each under a name for messages. */
export function columnsOf(name: string, argument: Argument): (readonly [name: string, column: Line])[] {
  const lines = linesDown(argument);
  return lines.map((line, i) => [lines.length === 1 ? name : `${name}, column ${i + 1}`, line]);
}

function refuseOtherSize(given: {
  counts: Argument;
  charges: Argument;
  columns: number;
  rates: number;
}): void {
  if (given.columns !== given.rates) {
    const sizes = `counts has ${given.columns} columns, but rates has ${given.rates} cells`;
    refuse(new CellFailure('#VALUE!', `${sizes}: give one rate a column.`));
  }
  const rows = cellsOf(given.counts).length;
  const chargeRows = isOmitted(given.charges) ? rows : cellsOf(given.charges).length;
  if (chargeRows !== rows) {
    refuse(
      new CellFailure(
        '#VALUE!',
        `charges has ${chargeRows} rows, but counts has ${rows}: give one row a client.`,
      ),
    );
  }
}
