import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Area, CellStyle, HostValue } from '../host/cells';
import { isErrorLiteral } from './errorLiterals';
import { toArea, worksheet } from './ranges';
import type { Grid } from './univer';

type Cell = Nullable<ICellData>;

/**
 * Reads raw cells: Univer's usual getters pass formatted cells through interceptors and hand 555 over as the text
 * "555.0". Spilled cells live beside the sheet, in the formula model.
 */
export function readValues(grid: Grid, sheetId: string, area: Area): HostValue[][] {
  const sheet = worksheet(grid, sheetId);
  const spilled = spilledCells(grid, sheetId);
  return mapArea(area, (row, column) => {
    const cell = sheet.getCellRaw(row, column);
    return valueOf(hasContent(cell) ? cell : (spilled?.[row]?.[column] ?? cell));
  });
}

export function readFormulas(grid: Grid, sheetId: string, area: Area): HostValue[][] {
  const model = grid.injector.get(FormulaDataModel);
  const values = readValues(grid, sheetId, area);
  return mapArea(area, (row, column) => {
    const formula = model.getFormulaStringByCell(row, column, sheetId, grid.unitId);
    return formula ? formula : (values[row - area.row]?.[column - area.column] ?? null);
  });
}

export function readNumberFormats(grid: Grid, sheetId: string, area: Area): string[][] {
  const sheet = worksheet(grid, sheetId);
  const styles = grid.workbook.getStyles();
  return mapArea(
    area,
    (row, column) => styles.getStyleByCell(sheet.getCellRaw(row, column))?.n?.pattern ?? 'General',
  );
}

/** The looks that were given to each cell; those of Univer's own defaults are left out. */
export function readStyles(grid: Grid, sheetId: string, area: Area): CellStyle[][] {
  const sheet = worksheet(grid, sheetId);
  const styles = grid.workbook.getStyles();
  return mapArea(area, (row, column) => toCellStyle(styles.getStyleByCell(sheet.getCellRaw(row, column))));
}

export function readMergedAreas(grid: Grid, sheetId: string): Area[] {
  const sheet = worksheet(grid, sheetId);
  return sheet.getMergeData().map((range) => toArea(range, sheet));
}

export function readHiddenRows(grid: Grid, sheetId: string, area: Area): boolean[] {
  const sheet = worksheet(grid, sheetId);
  return Array.from({ length: area.rows }, (_, row) => !sheet.getRowVisible(area.row + row));
}

export function readSpill(grid: Grid, sheetId: string, row: number, column: number): Area | null {
  const ranges = grid.injector.get(FormulaDataModel).getArrayFormulaRange()[grid.unitId]?.[sheetId];
  const range = ranges?.[row]?.[column];
  return range ? toArea(range, worksheet(grid, sheetId)) : null;
}

function toCellStyle(style: Nullable<IStyleData>): CellStyle {
  const { n, bl, it, fs, cl, bg, ht, tb } = style ?? {};
  const align = alignmentNames[ht ?? HorizontalAlign.UNSPECIFIED];
  return {
    ...(n?.pattern !== undefined && { numberFormat: n.pattern }),
    ...(isSet(bl) && { bold: bl === BooleanNumber.TRUE }),
    ...(isSet(it) && { italic: it === BooleanNumber.TRUE }),
    ...(isSet(fs) && { fontSize: fs }),
    ...(cl?.rgb && { fontColor: cl.rgb.toUpperCase() }),
    ...(bg?.rgb && { fill: bg.rgb.toUpperCase() }),
    ...(align && { align }),
    ...(isSet(tb) && { wrap: tb === WrapStrategy.WRAP }),
  };
}

const alignmentNames: Readonly<Partial<Record<HorizontalAlign, 'left' | 'center' | 'right'>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};

/** Univer's null takes a look away as undefined does. */
function isSet<T>(look: T | null | undefined): look is T {
  return look !== null && look !== undefined;
}

export function readUsedArea(grid: Grid, sheetId: string): Area | null {
  const rows: number[] = [];
  const columns: number[] = [];
  worksheet(grid, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell: Cell) => {
      if (!hasContent(cell)) return;
      rows.push(row);
      columns.push(column);
    });
  for (const spill of spilledRanges(grid, sheetId)) {
    rows.push(spill.startRow, spill.endRow);
    columns.push(spill.startColumn, spill.endColumn);
  }
  return rows.length === 0 ? null : bounds(rows, columns);
}

/** An error is told from a text that looks like one by Univer's "forced text" type; see cellWriting. */
function valueOf(cell: Cell): HostValue {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(value);
  if (typeof value !== 'string') return value;
  if (cell?.t !== CellValueType.FORCE_STRING && isErrorLiteral(value)) return { error: value };
  return value;
}

function hasContent(cell: Cell): boolean {
  if (!cell) return false;
  const isFormula = Boolean(cell.f) || Boolean(cell.si);
  return isFormula || (cell.v !== undefined && cell.v !== null && cell.v !== '');
}

function spilledCells(grid: Grid, sheetId: string) {
  return grid.injector.get(FormulaDataModel).getArrayFormulaCellData()[grid.unitId]?.[sheetId];
}

function spilledRanges(grid: Grid, sheetId: string): IRange[] {
  const ranges = grid.injector.get(FormulaDataModel).getArrayFormulaRange()[grid.unitId]?.[sheetId];
  return Object.values(ranges ?? {}).flatMap((row: Record<number, IRange>) => Object.values(row));
}

function bounds(rows: readonly number[], columns: readonly number[]): Area {
  const [top, bottom] = extent(rows);
  const [left, right] = extent(columns);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => read(area.row + i, area.column + j)),
  );
}
