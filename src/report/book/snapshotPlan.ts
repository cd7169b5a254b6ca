import { clientsSheet } from '../clientsSheet/clientsSheet';
import { dataSheet } from '../dataSheet/dataSheet';
import type { MatrixInput } from '../matrixInput';
import { matrixSheet } from '../matrixSheet/matrixSheet';
import type { EarlierBuild, PeopleTable } from '../earlierBuild';
import type { CellBlock, CellPosition, PlanCell, SheetPlan, WorkbookPlan } from '../plan';
import type { Book } from './book';
import { makeBook } from './makeBook';
import { keyAt, KEPT } from './snapshotKeys';
import type { KeptKey } from './snapshotKeys';

/**
 * The client matrix as it is at this moment, in values: a page, the clients and their chart data beside the live sheets.
 * What people wrote and worded is in it. `input` is without sensitive ratings, see `sharedFacts`.
 */
export function snapshotPlan(input: MatrixInput, earlier: EarlierBuild, moment: string): WorkbookPlan {
  const named = KEPT.flatMap((key) => {
    const name = earlier.sheetNames.get(keyAt(moment, key));
    return name === undefined ? [] : [[key, name] as const];
  });
  const sheetNames = new Map([...earlier.sheetNames, ...named]);
  const book = makeBook(input, { ...earlier, sheetNames, people: inValues(earlier.people) }, 0);
  const sheets = KEPT.map((key): SheetPlan => ({ ...lasting(book, key), key: keyAt(moment, key) }));
  return { sheets };
}

/** What people wrote, each formula of theirs as what it came to: away from its table it would come to something else. */
function inValues(people: PeopleTable | null): PeopleTable | null {
  if (!people) return null;
  const rows = people.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (typeof cell === 'object' && cell !== null ? (cell.value ?? null) : cell)),
  }));
  return { ...people, rows };
}

/** A sheet that nobody goes on working in: no table, no drop-downs, and it says what it is. */
function lasting(book: Book, key: KeptKey): SheetPlan {
  const sheet = { matrix: matrixSheet, clients: clientsSheet, data: dataSheet }[key](book);
  const { date } = book.input;
  const told = `A snapshot${date === '' ? '' : ` as of ${date}`}: values that stay as they are, without sensitive ratings.`;
  const blocks = key === 'clients' ? introduced(sheet.blocks, told) : sheet.blocks;
  const status: CellBlock = { at: sheet.statusCell, cells: [[told]] };
  // The first block that has the status cell is the one that counts.
  return { ...sheet, blocks: key === 'matrix' ? [status, ...blocks] : blocks, tables: [], dropDowns: [] };
}

/** What the live table says of its use is not true here. */
function introduced(blocks: readonly CellBlock[], told: string): CellBlock[] {
  return blocks.map((block) =>
    replaced(replaced(block, { row: 1, column: 0 }, told), { row: 2, column: 0 }, null),
  );
}

function replaced(block: CellBlock, { row, column }: CellPosition, cell: PlanCell): CellBlock {
  const isCell = (r: number, c: number): boolean =>
    r + block.at.row === row && c + block.at.column === column;
  return {
    ...block,
    cells: block.cells.map((cells, r) => cells.map((old, c) => (isCell(r, c) ? cell : old))),
  };
}
