import type { FunctionCell } from '../app/functionCells';

/** Cells below each other in one column, written in one go; or one cell with all that its formula fills. */
export interface CellGroup {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly FunctionCell[];
}

/** The cells in as few groups as there are columns of neighbours. */
export function grouped(cells: readonly FunctionCell[]): CellGroup[] {
  const sorted = [...cells].sort(
    (a, b) => compared(a.sheetId, b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const groups: { cells: FunctionCell[] }[] = [];
  for (const cell of sorted) {
    const last = groups.at(-1);
    const above = last?.cells.at(-1);
    if (last && above && isNext(above, cell)) last.cells.push(cell);
    else groups.push({ cells: [cell] });
  }
  return groups.flatMap(({ cells: members }) => groupOf(members) ?? []);
}

/** The first groups, the last of them cut where all come to more than so many cells, and the rest. */
export function firstGroups(
  groups: readonly CellGroup[],
  most: number,
): { readonly first: CellGroup[]; readonly rest: CellGroup[] } {
  const first: CellGroup[] = [];
  let room = most;
  for (const [index, group] of groups.entries()) {
    const size = group.rows * group.columns;
    if (size <= room || (first.length === 0 && group.cells.length === 1)) first.push(group);
    else {
      const fitting = group.cells.length > 1 ? room : 0;
      const parts = [group.cells.slice(0, fitting), group.cells.slice(fitting)].map(groupOf);
      const [taken, kept] = parts;
      return {
        first: [...first, ...(taken ? [taken] : [])],
        rest: [...(kept ? [kept] : []), ...groups.slice(index + 1)],
      };
    }
    room -= size;
  }
  return { first, rest: [] };
}

function groupOf(cells: readonly FunctionCell[]): CellGroup | null {
  const [first] = cells;
  if (!first) return null;
  const { sheetId, row, column, rows, columns } = first;
  return { sheetId, row, column, rows: cells.length === 1 ? rows : cells.length, columns, cells };
}

function isNext(above: FunctionCell, cell: FunctionCell): boolean {
  const areSingle = [above, cell].every(({ rows, columns }) => rows * columns === 1);
  const isBelow = above.column === cell.column && above.row + 1 === cell.row;
  return areSingle && isBelow && above.sheetId === cell.sheetId;
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
