import type { SourceTable } from '../../app/ports';
import type { CellPacker } from '../../intake/cellPacker';
import { looksLikeError, packRows } from '../cellsRead';
import type { Answered, TypeOf } from '../cellsRead';
import type { ColumnRun } from './columnRuns';
import { answered } from './readBlock';
import type { BlockRead } from './readBlock';
import { read } from '../request';
import { askBody, isSamePlace, tableChanged } from './tableBody';

/**
 * Packs the cells of a block, those of each wanted column by the packer of its place; `types` tells of the columns of
 * texts (see `textTypes`).
 */
export function packBlock(
  { values, rows }: BlockRead,
  runs: readonly ColumnRun[],
  types: ReadonlyMap<number, TypeOf>,
  packers: readonly CellPacker[],
): void {
  for (const [run, { members }] of runs.entries()) {
    const typesOf = members.map(({ index }) => types.get(index) ?? null);
    packRows(
      values[run] ?? [],
      rows,
      members.flatMap(({ at }) => packers[at] ?? []),
      typesOf,
    );
  }
}

/**
 * What kinds of values the columns of texts hold, by index. Excel is asked which of the texts that look like an error
 * are one; a column that has any is put in `typed`, so that the next block brings that along.
 */
export async function textTypes(
  source: SourceTable,
  block: BlockRead,
  runs: readonly ColumnRun[],
  typed: Set<number>,
): Promise<Map<number, TypeOf>> {
  const types = new Map<number, TypeOf>();
  for (const [run, { members }] of runs.entries())
    for (const [column, { index, holds }] of members.entries())
      if (holds === 'texts')
        types.set(
          index,
          await typesOf(source, block, index, { values: block.values[run] ?? [], column }, typed),
        );
  return types;
}

interface Column {
  readonly values: Answered;
  readonly column: number;
}

const ALL_TEXTS: TypeOf = () => 'String';

async function typesOf(
  source: SourceTable,
  block: BlockRead,
  index: number,
  { values, column }: Column,
  typed: Set<number>,
): Promise<TypeOf> {
  const known = block.types.get(index);
  if (known) return (row) => known[row]?.[0];
  const [first, last] = span(block.rows, (row) => looksLikeError(values[row]?.[column]));
  if (first > last) return ALL_TEXTS;
  typed.add(index);
  const told = await askTypes(source, block, index, { first, count: last - first + 1 });
  for (let row = first; row <= last; row++)
    if (told.values[row - first]?.[0] !== values[row]?.[column]) throw tableChanged(source);
  return (row) => told.types[row - first]?.[0];
}

/** The first and the last row of which something is true; the first lies behind the last where it is of none. */
function span(rows: number, isTrue: (row: number) => boolean): readonly [first: number, last: number] {
  let first = 0;
  let last = rows - 1;
  while (first <= last && !isTrue(first)) first++;
  while (last > first && !isTrue(last)) last--;
  return [first, last];
}

function askTypes(
  source: SourceTable,
  block: BlockRead,
  index: number,
  { first, count }: { readonly first: number; readonly count: number },
): Promise<{ readonly values: Answered; readonly types: Answered }> {
  return read(async (context) => {
    const body = askBody(context, source);
    const range = body.corner
      .getOffsetRange(block.at + first, index)
      .getResizedRange(count - 1, 0)
      .load('values,valueTypes');
    await context.sync();
    if (!isSamePlace(block, body.place())) throw tableChanged(source);
    return { values: answered(range.values), types: answered(range.valueTypes) };
  });
}
