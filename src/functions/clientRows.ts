import { cellsOf, plainCell, type Argument } from './argument';
import { CellFailure, refuse } from './cellFailure';
import type { AnsweredRows } from './columns';
import { lineOf, linesDown, trimmed } from './lines';
import {
  firstFailure,
  readLine,
  type CellReader,
  type FailureAt,
  type LineNumbers,
  type NamedLine,
} from './readLine';

/** An argument of one row a client: what stands in its columns, in their order and in words, and how a cell reads. */
export interface Block {
  readonly argument: Argument;
  readonly parts: Readonly<Record<string, string>>;
  readonly read: CellReader;
}

/** Blocks read client by client: columns n×1 by block and part; a cell that is missing or failed is NaN. */
export interface ClientRows<Blocks extends Record<string, Block>> extends AnsweredRows {
  readonly columns: {
    readonly [Name in keyof Blocks]: Readonly<Record<keyof Blocks[Name]['parts'], Float64Array>>;
  };
  /** Why a row of one block cannot be read; undefined when it can. */
  readonly failureOf: (block: keyof Blocks, row: number) => CellFailure | undefined;
}

/** One column of a block. */
interface Part extends NamedLine {
  readonly block: string;
  readonly key: string;
}

/**
 * Reads arguments that belong together client by client, one row a client. A block of one row goes with every
 * client; all others must have the same number of rows.
 */
export function clientRows<Blocks extends Record<string, Block>>(blocks: Blocks): ClientRows<Blocks> {
  // An error in place of a whole argument says more than that its shape is wrong.
  for (const [name, { argument }] of Object.entries(blocks)) refuseLoneError(name, argument);
  const parts = trimmedParts(Object.entries(blocks).flatMap(([name, block]) => partsOf(name, block)));
  const leading = parts.find(({ line }) => line.length > 1);
  const count = leading?.line.length ?? 1;
  const columns: Record<string, Record<string, Float64Array>> = {};
  const failures: Record<string, FailureAt> = {};
  const done: LineNumbers[] = [];
  for (const name in blocks) {
    const ofBlock = parts.filter(({ block }) => block === name);
    const read = ofBlock.map((part) => {
      const rows = part.line.length;
      if (rows !== 1 && rows !== count) refuseRows(name, rows, leading?.block ?? name, count);
      return readLine(part, count);
    });
    columns[name] = Object.fromEntries(
      ofBlock.map(({ key }, i) => [key, read[i]?.numbers ?? new Float64Array(count)]),
    );
    failures[name] = firstFailure(read);
    done.push(...read);
  }
  return {
    count,
    across: false,
    columns: columns as ClientRows<Blocks>['columns'],
    failureAt: firstFailure(done),
    failureOf: (name, row) => failures[name as string]?.(row),
  };
}

function refuseLoneError(name: string, argument: Argument): void {
  const rows = cellsOf(argument);
  if (rows.length !== 1 || rows[0]?.length !== 1) return;
  const cell = plainCell(rows[0][0], name);
  if (cell instanceof CellFailure) refuse(cell);
}

function partsOf(name: string, { argument, parts, read }: Block): Part[] {
  const named = Object.entries(parts);
  const lines = named.length === 1 ? [lineOf(name, argument)] : linesDown(argument);
  if (lines.length !== named.length) refuseWidth(name, lines.length, Object.values(parts));
  return lines.map((line, i) => {
    const [key = name, words = name] = named[i] ?? [];
    const where = named.length === 1 ? name : `${name}, ${words}`;
    return { block: name, key, where, read, line };
  });
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
