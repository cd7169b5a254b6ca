import { cellsOf, plainCell, type Argument } from './argument';
import { CellFailure, refuse } from './cellFailure';
import { lineOf, numberColumn, trimmed, type CellReader, type Line, type NumberColumns } from './columns';

/** An argument of one row a client: what stands in its columns, in their order and in words, and how a cell reads. */
export interface Block {
  readonly argument: Argument;
  readonly parts: Readonly<Record<string, string>>;
  readonly read: CellReader;
}

/** Blocks read client by client: columns n×1 by block and part; a cell that is missing or failed is NaN. */
export interface ClientRows<Blocks extends Record<string, Block>> extends Pick<
  NumberColumns<string>,
  'count' | 'across' | 'failureAt'
> {
  readonly columns: {
    readonly [Name in keyof Blocks]: Readonly<Record<keyof Blocks[Name]['parts'], Float64Array>>;
  };
  /** Why a row of one block cannot be read; undefined when it can. */
  readonly failureOf: (block: keyof Blocks, row: number) => CellFailure | undefined;
}

/** One column of a block. */
interface Part {
  readonly block: string;
  readonly key: string;
  readonly where: string;
  readonly read: CellReader;
  readonly line: Line;
}

/** A column and why its rows cannot be read, where they cannot. */
interface ReadPart {
  readonly block: string;
  readonly failures: ReadonlyMap<number, CellFailure>;
}

/**
 * Reads arguments that belong together client by client, one row a client. A block of one row goes with every
 * client; all others must have the same number of rows.
 */
export function clientRows<Blocks extends Record<string, Block>>(blocks: Blocks): ClientRows<Blocks> {
  // An error in place of a whole argument says more than that its shape is wrong.
  for (const [name, { argument }] of Object.entries(blocks)) refuseLoneError(name, argument);
  const parts = trimmedParts(Object.entries(blocks).flatMap(([name, block]) => partsOf(name, block)));
  const leading = parts.find(({ line }) => line.cells.length > 1);
  const count = leading?.line.cells.length ?? 1;
  const columns: Record<string, Record<string, Float64Array>> = {};
  const done: ReadPart[] = [];
  for (const { block, key, where, line, read } of parts) {
    const rows = line.cells.length;
    if (rows !== 1 && rows !== count) refuseRows(block, rows, leading?.block ?? block, count);
    const { numbers, failures } = numberColumn(where, line, { count, read });
    (columns[block] ??= {})[key] = numbers;
    done.push({ block, failures });
  }
  return {
    count,
    across: false,
    columns: columns as ClientRows<Blocks>['columns'],
    failureAt: (row) => firstFailure(done, row),
    failureOf: (name, row) =>
      firstFailure(
        done.filter(({ block }) => block === name),
        row,
      ),
  };
}

function firstFailure(parts: readonly ReadPart[], row: number): CellFailure | undefined {
  return parts.find(({ failures }) => failures.has(row))?.failures.get(row);
}

function refuseLoneError(name: string, argument: Argument): void {
  const rows = cellsOf(argument);
  if (rows.length !== 1 || rows[0]?.length !== 1) return;
  const cell = plainCell(rows[0][0], name);
  if (cell instanceof CellFailure) refuse(cell);
}

function partsOf(name: string, { argument, parts, read }: Block): Part[] {
  const named = Object.entries(parts);
  return linesOf(name, argument, Object.values(parts)).map((line, i) => {
    const [key = name, words = name] = named[i] ?? [];
    const where = named.length === 1 ? name : `${name}, ${words}`;
    return { block: name, key, where, read, line };
  });
}

function linesOf(name: string, argument: Argument, parts: readonly string[]): Line[] {
  if (parts.length === 1) return [lineOf(name, argument)];
  const rows = cellsOf(argument);
  const width = rows[0]?.length ?? 0;
  if (width !== parts.length) refuseWidth(name, width, parts);
  return parts.map((_, i) => ({ cells: rows.map((row) => row[i]), across: false }));
}

function trimmedParts(parts: readonly Part[]): Part[] {
  const lines = trimmed(parts.map(({ line }) => line));
  return parts.map((part, i) => ({ ...part, line: lines[i] ?? part.line }));
}

function refuseWidth(name: string, width: number, parts: readonly string[]): never {
  const expected = `${name} must have ${parts.length} columns in this order: ${parts.join(', ')}`;
  refuse(new CellFailure('#VALUE!', `${expected}; it has ${width}.`));
}

function refuseRows(name: string, rows: number, leading: string, count: number): never {
  refuse(
    new CellFailure(
      '#VALUE!',
      `${name} has ${rows} rows, but ${leading} has ${count}: give both one row a client.`,
    ),
  );
}
