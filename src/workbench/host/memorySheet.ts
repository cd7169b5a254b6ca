import { intersection } from './book/area';
import { shifted } from './book/shift';
import type {
  Area,
  CellInput,
  CellStyle,
  ConditionalFormatRecord,
  DropDownRecord,
  HostValue,
  Shift,
} from './cells';
import { MemoryColumn } from './memoryColumn';

/** One sheet's cells in memory. */
export class MemorySheet {
  private readonly columns = new Map<number, MemoryColumn>();
  /** In the order in which they were given: later ones win. */
  styles: { readonly area: Area; readonly style: CellStyle | 'cleared' }[] = [];
  merged: Area[] = [];
  readonly columnWidths = new Map<number, number>();
  frozen = { rows: 0, columns: 0 };
  gridlines = true;
  isHidden = false;
  /** The rows that a person hid. */
  readonly hiddenRows = new Set<number>();
  conditionalFormats: readonly ConditionalFormatRecord[] = [];
  dropDowns: readonly DropDownRecord[] = [];
  /** Where formulas spill to, as a test says. */
  readonly spills: Area[] = [];

  cell(row: number, column: number): CellInput | undefined {
    return this.columns.get(column)?.cell(row);
  }

  isFilled(row: number, column: number): boolean {
    return this.columns.get(column)?.isFilled(row) ?? false;
  }

  /** Rows of what `of` answers for each cell; null for those of a column in which nothing stands. */
  read(area: Area, of: (column: MemoryColumn, row: number) => HostValue): HostValue[][] {
    const rows = Array.from({ length: area.rows }, () => new Array<HostValue>(area.columns).fill(null));
    for (let j = 0; j < area.columns; j++) {
      const column = this.columns.get(area.column + j);
      if (column) for (const [i, row] of rows.entries()) row[j] = of(column, area.row + i);
    }
    return rows;
  }

  setCell(row: number, column: number, cell: CellInput): void {
    this.column(column).set(row, cell);
  }

  empty(area: Area): void {
    for (const [column, cells] of this.columns)
      if (column >= area.column && column < area.column + area.columns) cells.empty(area.row, area.rows);
  }

  /** The smallest area that holds every cell that is not empty. */
  filledArea(): Area | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const [column, cells] of this.columns) {
      const filled = cells.filled();
      if (!filled) continue;
      [top, bottom] = [Math.min(top, filled.first), Math.max(bottom, filled.last)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private column(at: number): MemoryColumn {
    const known = this.columns.get(at);
    if (known) return known;
    const made = new MemoryColumn();
    this.columns.set(at, made);
    return made;
  }

  clearLooks(area: Area): void {
    this.styles.push({ area, style: 'cleared' });
    this.merged = this.merged.filter((merged) => !intersection(merged, area));
  }

  /** How each cell was made to look, row by row. */
  stylesIn(area: Area): CellStyle[][] {
    const given = this.styles.filter((one) => intersection(one.area, area));
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) =>
        styleAt(given, area.row + row, area.column + column),
      ),
    );
  }

  /** Formulas stay as they are written: nothing is computed here that would tell. */
  shift(shift: Shift): void {
    if (shift.way === 'down' || shift.way === 'up') this.shiftRows(shift);
    else this.shiftColumns(shift);
    this.styles = this.styles.flatMap(({ area, style }) => {
      const now = shifted(area, shift);
      return now ? [{ area: now, style }] : [];
    });
    this.merged = this.merged.flatMap((area) => shifted(area, shift) ?? []);
  }

  private shiftRows({ area, way }: Shift): void {
    for (const [column, cells] of this.columns) {
      if (column < area.column || column >= area.column + area.columns) continue;
      if (way === 'down') cells.insert(area.row, area.rows);
      else cells.remove(area.row, area.rows);
    }
  }

  private shiftColumns({ area, way }: Shift): void {
    const step = way === 'right' ? area.columns : -area.columns;
    const moved = [...this.columns]
      .filter(([column]) => column >= area.column)
      .sort(([a], [b]) => (b - a) * Math.sign(step));
    for (const [column, cells] of moved) {
      const filled = cells.filled();
      if (!filled) continue;
      const last = Math.min(filled.last, area.row + area.rows - 1);
      for (let row = Math.max(filled.first, area.row); row <= last; row++) {
        const cell = cells.cell(row);
        if (column + step >= area.column) this.setCell(row, column + step, cell ?? { value: null });
      }
      cells.empty(area.row, area.rows);
    }
  }
}

const PLAIN: CellStyle = {};

function styleAt(given: MemorySheet['styles'], row: number, column: number): CellStyle {
  let style = PLAIN;
  for (let i = given.length - 1; i >= 0; i--) {
    const one = given[i];
    if (!one || !holds(one.area, row, column)) continue;
    if (one.style === 'cleared') break;
    style = { ...one.style, ...style };
  }
  return style;
}

function holds(area: Area, row: number, column: number): boolean {
  const down = row - area.row;
  const right = column - area.column;
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}
