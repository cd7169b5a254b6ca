/**
 * Where the cells of the workbench's workbook live. Two homes stand behind this port: memory (tests, benchmarks)
 * and Univer (people). The host owns the workbook's structure as Office.js sees it (ids, tables, charts, settings);
 * a home owns cell contents, styles, and what the person does to them. Rows and columns count from 0.
 */
export interface CellsHome {
  addSheet(sheet: SheetRecord, position: number): void;
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  activateSheet(id: string): void;
  /** Puts a sheet at another place among all sheets, hidden ones counted. */
  moveSheet(id: string, position: number): void;
  /** A hidden sheet has no tab; its cells are there. */
  hideSheet(id: string, isHidden: boolean): void;
  /** Values after calculation; await `settled` first where formulas may have changed. */
  values(sheetId: string, area: Area): HostValue[][];
  /** Formulas where there are any (beginning with "="), else values. */
  formulas(sheetId: string, area: Area): HostValue[][];
  numberFormats(sheetId: string, area: Area): string[][];
  /** How each cell was made to look; what conditions make of it is left out. */
  styles(sheetId: string, area: Area): CellStyle[][];
  /** Where the formula of a cell spills to, its own cell included; null where it does not. */
  spill(sheetId: string, row: number, column: number): Area | null;
  /** Writes an area of exactly `cells` size; undefined leaves a cell as it is. */
  setCells(sheetId: string, area: Area, cells: readonly (readonly (CellInput | undefined)[])[]): void;
  setStyle(sheetId: string, area: Area, style: CellStyle): void;
  setColumnWidth(sheetId: string, column: number, columns: number, points: number): void;
  /** Whether a person hid or filtered out each row of an area. */
  hiddenRows(sheetId: string, area: Area): boolean[];
  /** Freezes this many rows and columns at the top left. */
  freeze(sheetId: string, rows: number, columns: number): void;
  showGridlines(sheetId: string, isShown: boolean): void;
  merge(sheetId: string, area: Area): void;
  mergedAreas(sheetId: string): readonly Area[];
  clear(sheetId: string, area: Area, what: 'contents' | 'formats' | 'all'): void;
  /** Inserts or deletes cells; tables, names and formulas move along. */
  shift(sheetId: string, shift: Shift): void;
  /** The smallest area that holds every non-empty cell; null on an empty sheet. */
  usedArea(sheetId: string): Area | null;
  /** Whether a cell holds anything. A home without this is asked for the contents of whole areas instead. */
  isFilled?(sheetId: string, row: number, column: number): boolean;
  addTable(table: TableRecord): void;
  removeTable(id: string): void;
  /** A table's area now, header included: the person may have inserted rows. */
  tableArea(id: string): Area;
  resizeTable(id: string, area: Area): void;
  renameTable(id: string, name: string): void;
  /** Whether rows of a table are filtered out, and showing them again. */
  isFiltered(tableId: string): boolean;
  clearFilter(tableId: string): void;
  /** Lets formulas use a name; a name that is there already is given its new cells. */
  setName(name: NameRecord): void;
  removeName(name: NameRecord): void;
  /** Where the cells of a name are now; null where they were deleted. */
  nameArea(name: NameRecord): Area | null;
  /** All conditional formats of a sheet, the first the strongest. */
  setConditionalFormats(sheetId: string, formats: readonly ConditionalFormatRecord[]): void;
  /** All drop-down lists of a sheet. */
  setDropDowns(sheetId: string, dropDowns: readonly DropDownRecord[]): void;
  /** Resolves when every formula shows its result. */
  settled(): Promise<void>;
  selection(): Selection;
  select(selection: Selection): void;
  /** Where the sheet's pixels are, for whoever draws charts over it; no-op in memory. */
  showChart(sheetId: string, chartId: string, place: ChartPlace): void;
  hideChart(chartId: string): void;
  /** Where an area lies on its sheet, in points. A home without this has columns of 48 and rows of 15 points. */
  placeOf?(sheetId: string, area: Area): ChartPlace;
  /** Called after the person (not the host) changed cells, the selection or the active sheet. */
  onEdit(listener: (sheetId: string, area: Area) => void): void;
  onSelect(listener: (selection: Selection) => void): void;
  /** Called after the person inserted or deleted cells. */
  onShift(listener: (sheetId: string, shift: Shift) => void): void;
  /** Lets formulas call the add-in's custom functions, once the add-in has told what it has. */
  registerFunctions(functions: readonly FunctionRecord[], invoke: InvokeFunction): void;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells inserted before `area` (down, right) or those of `area` deleted (up, left): the cells beyond it move that way. */
export interface Shift {
  readonly area: Area;
  readonly way: 'down' | 'right' | 'up' | 'left';
}

export interface Selection {
  readonly sheetId: string;
  /** At least one; the last is the active one, its first cell the active cell. */
  readonly areas: readonly Area[];
}

/** null is an empty cell. */
export type HostValue = string | number | boolean | null | HostError;

export interface HostError {
  readonly error: string;
  /** What Excel would show beside the error. */
  readonly message?: string;
}

/**
 * A formula begins with "=" and is in en-US notation; a value is taken as it is, never parsed. `result` is what a home
 * that computes nothing answers for the formula; one that computes ignores it.
 */
export type CellInput =
  { readonly value: HostValue } | { readonly formula: string; readonly result?: HostValue };

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly fontSize?: number;
  /** #RRGGBB */
  readonly fontColor?: string;
  /** #RRGGBB; null removes it. */
  readonly fill?: string | null;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

export interface SheetRecord {
  readonly id: string;
  readonly name: string;
}

export interface TableRecord {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

/** A name for cells; `scope` is the sheet on which alone it is known, null where the whole workbook knows it. */
export interface NameRecord {
  readonly name: string;
  readonly scope: string | null;
  readonly sheetId: string;
  readonly area: Area;
}

/** Looks that the cells of `area` take on where `formula`, written for the first of them, is true. */
export interface ConditionalFormatRecord {
  readonly id: string;
  readonly area: Area;
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'italic' | 'fontColor' | 'fill'>;
  /** Keeps the formats after this one from the cells where it applies. */
  readonly stopIfTrue: boolean;
}

/** Cells that offer a list: those of a reference such as ='My sheet'!$A$1:$A$4, or words with commas between them. */
export interface DropDownRecord {
  readonly area: Area;
  readonly source: string;
  /** Whether anything else may be typed. */
  readonly takesOthers: boolean;
}

/** A chart's frame in points from the sheet's top left corner. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One function of functions.json, as far as a grid needs it. `name` carries the namespace: CLIENTS.SEGMENT. */
export interface FunctionRecord {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly matrix: boolean;
    readonly optional: boolean;
  }[];
}

/** Calls the add-in through office.js; a matrix argument is row-major, an omitted one undefined. */
export type InvokeFunction = (
  id: string,
  args: readonly (HostValue | HostValue[][] | undefined)[],
  cell: { readonly sheetId: string; readonly row: number; readonly column: number },
) => Promise<HostValue | HostValue[][]>;
