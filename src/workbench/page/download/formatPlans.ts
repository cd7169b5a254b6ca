import type { ColumnWidth, FormatPlan } from '../../../report/plan';
import type { Book } from '../../host/book/book';
import type { Sheet } from '../../host/book/sheet';
import type { Area, CellStyle } from '../../host/cells';

/** How the cells of a sheet look, in as few areas as columns of equal looks give; merged cells last. */
export function formatPlans(book: Book, sheet: Sheet): FormatPlan[] {
  const used = book.home.usedArea(sheet.id);
  if (!used) return [];
  const styles = book.home.styles(sheet.id, used);
  const looks = sideBySide(
    Array.from({ length: used.columns }, (_, column) =>
      runs(
        styles.map((row) => row[column] ?? {}),
        used,
        column,
      ),
    ),
  );
  const merged = book.home.mergedAreas(sheet.id).map((area) => ({ area, merge: true }));
  const heights = [...sheet.rowHeights].map(([row, rowHeight]) => ({
    area: { row, column: 0, rows: 1, columns: 1 },
    rowHeight,
  }));
  return [...looks.map(({ area, style }) => ({ area, ...formatOf(style) })), ...merged, ...heights];
}

export function columnWidths(sheet: Sheet): ColumnWidth[] {
  return [...sheet.columnWidths].map(([column, points]) => ({ column, columns: 1, points }));
}

interface Look {
  readonly area: Area;
  readonly style: CellStyle;
}

/** Cells of a column below each other that look alike; plain ones are left out. */
function runs(styles: readonly CellStyle[], used: Area, column: number): Look[] {
  const found: Look[] = [];
  for (const [row, style] of styles.entries()) {
    const last = found.at(-1);
    if (last && isAlike(last.style, style))
      found[found.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + 1 } };
    else
      found.push({
        style,
        area: { row: used.row + row, column: used.column + column, rows: 1, columns: 1 },
      });
  }
  return found.filter(({ style }) => Object.keys(style).length > 0);
}

/** Runs of neighbouring columns in the same rows with the same looks become one. */
function sideBySide(columns: readonly (readonly Look[])[]): Look[] {
  const done: Look[] = [];
  let open = new Map<string, Look>();
  for (const column of columns) {
    const next = new Map<string, Look>();
    for (const look of column) {
      const key = `${look.area.row} ${look.area.rows} ${JSON.stringify(look.style)}`;
      const left = open.get(key);
      open.delete(key);
      next.set(key, left ? { ...left, area: { ...left.area, columns: left.area.columns + 1 } } : look);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function isAlike(one: CellStyle, other: CellStyle): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function formatOf({ fill, ...style }: CellStyle): Omit<FormatPlan, 'area'> {
  return { ...style, ...(fill && { fill }) };
}
