import type { Problem } from '../../core/problem';
import { isHeading } from '../headers/headerRow';
import type { ColumnReader } from '../numbers/columnReader';
import type { Measures, ReadColumn } from '../numbers/readMeasures';
import { A_NUMBER, cellAt } from '../packedCells';
import type { PackedCells } from '../packedCells';
import { isBlank } from '../rawTable';
import type { RawColumn } from '../rawTable';
import { foldedName } from './foldedName';
import { isTotalsName } from './totalsName';

/** The table as it is read, with what was found wrong in its rows so far. */
interface RowsRead {
  readonly reader: ColumnReader;
  readonly columns: readonly ReadColumn[];
  readonly names: readonly string[];
  readonly client: RawColumn;
}

/** Sets aside rows that are no clients: totals but those counted as clients, blank rows, headers that come again. */
export function leaveOutNoClients({
  reader,
  columns,
  names,
  client,
  measures,
  countedTotals,
}: RowsRead & { readonly measures: Measures; readonly countedTotals: readonly string[] }): void {
  for (const row of totalsRows(client.cells)) {
    const text = names[row] ?? '';
    const place = reader.place(client, row);
    if (countedTotals.includes(foldedName(text)))
      reader.notes.push({ row, problem: { kind: 'totalsCounted', place, text } });
    else reader.reasons.set(row, { kind: 'totalsRow', place, text });
  }
  for (const row of reader.reasons.keys())
    if (columns.every(({ raw }) => isBlank(cellAt(raw.cells, row))))
      reader.reasons.set(row, { kind: 'blankRow', place: reader.place(client, row) });
  const needed = columns.filter(({ mapped }) => measures.numbers.has(mapped));
  if (needed.every(({ raw }) => isHeading(cellAt(raw.cells, 0))))
    reader.reasons.set(0, { kind: 'secondHeader', place: reader.place(client, 0) });
}

/** The rows that are headed as totals are, ascending. A text is looked at once however many rows hold it; no number is one. */
function totalsRows({ codes, others }: PackedCells): number[] {
  if (!codes) return [];
  const isTotals = new Uint8Array(others.length);
  for (let code = 0; code < others.length; code++) {
    const cell = others[code];
    if (typeof cell === 'string' && isTotalsName(cell)) isTotals[code] = 1;
  }
  const rows: number[] = [];
  if (!isTotals.includes(1)) return rows;
  for (let row = 0; row < codes.length; row++) if (isTotals[codes[row] ?? A_NUMBER] === 1) rows.push(row);
  return rows;
}

export function isNoClient(reason: Problem | undefined): boolean {
  return reason?.kind === 'totalsRow' || reason?.kind === 'secondHeader';
}

/** Sets aside the rows that the user does not see; one with a reason of its own keeps that. */
export function leaveOutHidden({ reader, client }: RowsRead, hidden: readonly number[]): void {
  for (const row of unseen(reader, hidden))
    reader.reasons.set(row, { kind: 'hiddenRow', place: reader.place(client, row) });
}

/** Tells once of the rows that the user does not see and that count all the same. */
export function hiddenCounted({ reader, client }: RowsRead, hidden: readonly number[]): Problem[] {
  const counted = unseen(reader, hidden);
  const [first] = counted;
  return first === undefined
    ? []
    : [{ kind: 'hiddenRowsCounted', place: reader.place(client, first), count: counted.length }];
}

function unseen({ reasons }: ColumnReader, hidden: readonly number[]): number[] {
  return hidden.filter((row) => !reasons.has(row));
}
