import type { CellPosition, SheetPlan, TablePlan } from '../report/plan';
import { columnChanges } from './columnChanges';
import type { FoundEarlierTable } from './earlierTable';
import { areaRange } from './formatSheet';

/**
 * Makes an earlier table fit for new rows: nothing is filtered or sorted, it stands where the plan has it, with the plan's
 * columns and as many rows, and its body and the cells above are empty. It stays the same table, so that what refers to
 * it from elsewhere lives on. In columns of people's only their cells go, to be written again beside their clients:
 * drop-downs and borders of theirs stay, rules that colour cells do not, for they cannot be told from ours.
 */
export function rebuildTable(
  target: Excel.Worksheet,
  live: Excel.Table,
  earlier: FoundEarlierTable,
  plan: SheetPlan,
  table: TablePlan,
): void {
  target.getUsedRange().conditionalFormats.clearAll();
  live.clearFilters();
  live.sort.clear();
  if (earlier.showsTotals) live.showTotals = false;
  moveTo(target, earlier, table.area);
  const headers = plannedHeaders(plan, table);
  changeColumns(live, earlier.headers, headers);
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.13'))
    live.resize(areaRange(target, table.area));
  clearAround(target, earlier, table);
  clearBody(target, table, headers);
}

/** The headers as the plan writes them. */
function plannedHeaders({ blocks }: SheetPlan, { area }: TablePlan): string[] {
  return Array.from({ length: area.columns }, (_, index) => {
    const found = blocks
      .map(({ at, cells }) => cells[area.row - at.row]?.[area.column + index - at.column])
      .find((cell) => typeof cell === 'string');
    return typeof found === 'string' ? found : '';
  });
}

/** Rows and columns that people inserted before the table are taken out again, those they deleted put in. */
function moveTo(target: Excel.Worksheet, from: CellPosition, to: CellPosition): void {
  const rows = (count: number) => target.getRangeByIndexes(0, 0, count, 1).getEntireRow();
  const columns = (count: number) => target.getRangeByIndexes(0, 0, 1, count).getEntireColumn();
  if (from.row > to.row) rows(from.row - to.row).delete('Up');
  if (from.row < to.row) rows(to.row - from.row).insert('Down');
  if (from.column > to.column) columns(from.column - to.column).delete('Left');
  if (from.column < to.column) columns(to.column - from.column).insert('Right');
}

/** Columns are taken out from the last, so that none moves that is still to be found. */
function changeColumns(live: Excel.Table, before: readonly string[], after: readonly string[]): void {
  const { removed, added } = columnChanges(before, after);
  for (const index of [...removed].reverse()) live.columns.getItemAt(index).delete();
  for (const { at, header } of added) live.columns.add(at, undefined, header);
}

/** Empties the rows above the table, and those below that it has no more. */
function clearAround(target: Excel.Worksheet, earlier: FoundEarlierTable, { area }: TablePlan): void {
  const columns = area.column + Math.max(area.columns, earlier.headers.length);
  if (area.row > 0) target.getRangeByIndexes(0, 0, area.row, columns).clear();
  const below = earlier.rows - area.rows;
  if (below > 0) target.getRangeByIndexes(area.row + area.rows, 0, below, columns).clear();
}

function clearBody(target: Excel.Worksheet, { area, computed }: TablePlan, headers: readonly string[]): void {
  if (area.rows < 2) return;
  const ours = new Set(computed);
  for (const { from, count, isOurs } of runs(headers.map((header) => ours.has(header)))) {
    const cells = target.getRangeByIndexes(area.row + 1, area.column + from, area.rows - 1, count);
    if (isOurs) clearOurs(cells);
    else clearTheirs(cells);
  }
}

function clearOurs(cells: Excel.Range): void {
  cells.clear();
  cells.dataValidation.clear();
}

/** What a rebuild writes again is emptied, and no more. */
function clearTheirs(cells: Excel.Range): void {
  cells.clear('Contents');
  cells.format.fill.clear();
  cells.format.font.color = '#000000';
  cells.format.font.bold = false;
}

/** Neighbours that are alike, from left to right. */
function runs(isOurs: readonly boolean[]): { from: number; count: number; isOurs: boolean }[] {
  const found: { from: number; count: number; isOurs: boolean }[] = [];
  for (const [index, is] of isOurs.entries()) {
    const last = found.at(-1);
    if (last?.isOurs === is) last.count++;
    else found.push({ from: index, count: 1, isOurs: is });
  }
  return found;
}
