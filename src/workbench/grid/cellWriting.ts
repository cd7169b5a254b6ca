import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import type { Area, CellInput, CellStyle, HostValue } from '../host/cells';
import { isErrorLiteral } from './errorLiterals';
import { toRange, worksheet } from './ranges';
import { fitRows, growRows } from './rowHeights';
import type { Grid } from './univer';

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

export function writeCells(
  grid: Grid,
  sheetId: string,
  area: Area,
  cells: readonly (readonly (CellInput | undefined)[])[],
): void {
  makeRoom(grid, sheetId, area);
  const matrix: CellMatrix = {};
  cells.forEach((row, i) => {
    row.forEach((input, j) => {
      if (input) (matrix[area.row + i] ??= {})[area.column + j] = toCell(input);
    });
  });
  setRangeValues(grid, sheetId, matrix);
}

export function writeStyle(grid: Grid, sheetId: string, area: Area, style: CellStyle): void {
  const reached = withinSheet(grid, sheetId, area);
  setRangeValues(grid, sheetId, fill(reached, { s: toStyle(style) }), styleTrigger);
  if (style.fontSize !== undefined) growRows(grid, sheetId, reached, style.fontSize);
  if (style.wrap === true) fitRows(grid, sheetId, reached);
}

export function clearCells(
  grid: Grid,
  sheetId: string,
  area: Area,
  what: 'contents' | 'formats' | 'all',
): void {
  const reached = withinSheet(grid, sheetId, area);
  if (what !== 'contents') unmergeCells(grid, sheetId, reached);
  if (what === 'formats') {
    setRangeValues(grid, sheetId, fill(reached, { s: null }), styleTrigger);
    return;
  }
  setRangeValues(grid, sheetId, fill(reached, what === 'all' ? { ...emptyCell, s: null } : emptyCell));
}

export function mergeCells(grid: Grid, sheetId: string, area: Area): void {
  unmergeCells(grid, sheetId, area);
  grid.commands.syncExecuteCommand(AddWorksheetMergeMutation.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    ranges: [toRange(area)],
  });
}

function unmergeCells(grid: Grid, sheetId: string, area: Area): void {
  grid.commands.syncExecuteCommand(RemoveWorksheetMergeMutation.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    ranges: [toRange(area)],
  });
}

const emptyCell: ICellData = { v: null, f: null, si: null, p: null };

/** With this trigger Univer starts no calculation for what only changes looks. */
const styleTrigger = SetStyleCommand.id;

function setRangeValues(grid: Grid, sheetId: string, cellValue: CellMatrix, trigger?: string): void {
  const params = { unitId: grid.unitId, subUnitId: sheetId, cellValue, ...(trigger ? { trigger } : {}) };
  grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
}

function toCell(input: CellInput): ICellData {
  if ('formula' in input) return { ...emptyCell, f: input.formula };
  return { ...emptyCell, ...valueCell(input.value) };
}

/** Text that looks like an error is forced text, so that reading can tell the two apart. */
function valueCell(value: HostValue): ICellData {
  if (value === null) return { v: null };
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: value, t: isErrorLiteral(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
    default:
      return { v: value.error, t: CellValueType.STRING };
  }
}

function toStyle(style: CellStyle): IStyleData {
  return {
    ...(style.numberFormat !== undefined && { n: { pattern: style.numberFormat } }),
    ...(style.bold !== undefined && { bl: flag(style.bold) }),
    ...(style.italic !== undefined && { it: flag(style.italic) }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.fontColor !== undefined && { cl: { rgb: style.fontColor } }),
    ...(style.fill !== undefined && { bg: style.fill === null ? null : { rgb: style.fill } }),
    ...(style.align !== undefined && { ht: alignments[style.align] }),
    ...(style.wrap !== undefined && { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  };
}

export function flag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

const alignments = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

function fill(area: Area, cell: ICellData): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1)
      cells[column] = { ...cell };
    matrix[row] = cells;
  }
  return matrix;
}

function withinSheet(grid: Grid, sheetId: string, area: Area): Area {
  const sheet = worksheet(grid, sheetId);
  return {
    ...area,
    rows: Math.max(0, Math.min(area.rows, sheet.getRowCount() - area.row)),
    columns: Math.max(0, Math.min(area.columns, sheet.getColumnCount() - area.column)),
  };
}

/** Excel's sheets have a million rows; Univer's grow when something is written beyond them. */
function makeRoom(grid: Grid, sheetId: string, area: Area): void {
  const sheet = worksheet(grid, sheetId);
  const target = { unitId: grid.unitId, subUnitId: sheetId };
  const rowCount = area.row + area.rows;
  if (rowCount > sheet.getRowCount()) {
    grid.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, {
      ...target,
      rowCount: rowCount + 100,
    });
  }
  const columnCount = area.column + area.columns;
  if (columnCount > sheet.getColumnCount()) {
    grid.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
      ...target,
      columnCount: columnCount + 10,
    });
  }
}
