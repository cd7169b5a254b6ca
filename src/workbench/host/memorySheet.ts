import { isInside, intersection } from './book/area';
import { shifted } from './book/shift';
import type { Area, CellInput, CellStyle, ConditionalFormatRecord, DropDownRecord, Shift } from './cells';

/** One sheet's cells in memory. */
export class MemorySheet {
  private readonly cells = new Map<number, CellInput>();
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
    return this.cells.get(key(row, column));
  }

  setCell(row: number, column: number, cell: CellInput): void {
    if ('value' in cell && cell.value === null) this.cells.delete(key(row, column));
    else this.cells.set(key(row, column), cell);
  }

  empty(area: Area): void {
    for (const cell of [...this.filledCells()])
      if (isInside(cell, area)) this.cells.delete(key(cell.row, cell.column));
  }

  clearLooks(area: Area): void {
    this.styles.push({ area, style: 'cleared' });
    this.merged = this.merged.filter((merged) => !intersection(merged, area));
  }

  style(row: number, column: number): CellStyle {
    let style: CellStyle = {};
    for (let i = this.styles.length - 1; i >= 0; i--) {
      const given = this.styles[i];
      if (!given || !holds(given.area, row, column)) continue;
      if (given.style === 'cleared') break;
      style = { ...given.style, ...style };
    }
    return style;
  }

  /** Formulas stay as they are written: nothing is computed here that would tell. */
  shift(shift: Shift): void {
    const cells = [...this.cells];
    this.cells.clear();
    for (const [place, cell] of cells) {
      const now = shifted(areaAt(place), shift);
      if (now) this.cells.set(key(now.row, now.column), cell);
    }
    this.styles = this.styles.flatMap(({ area, style }) => {
      const now = shifted(area, shift);
      return now ? [{ area: now, style }] : [];
    });
    this.merged = this.merged.flatMap((area) => shifted(area, shift) ?? []);
  }

  *filledCells(): Generator<Area> {
    for (const place of this.cells.keys()) yield areaAt(place);
  }
}

function holds(area: Area, row: number, column: number): boolean {
  const down = row - area.row;
  const right = column - area.column;
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

const columnsPerRow = 16_384;

function key(row: number, column: number): number {
  return row * columnsPerRow + column;
}

function areaAt(place: number): Area {
  return { row: Math.floor(place / columnsPerRow), column: place % columnsPerRow, rows: 1, columns: 1 };
}
