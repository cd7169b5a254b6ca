import { ExcelError, invalidArgument, itemNotFound } from '../batch/errors';
import type { Area, CellsHome, ChartPlace, Shift } from '../cells';
import { intersection } from './area';
import { BookNames } from './bookNames';
import type { Chart } from './chart';
import { checkDefinedName, nameTaken } from './definedName';
import { checkSheetName, freeName } from './sheetName';
import { newSheet, type Sheet } from './sheet';
import { shiftBook } from './shiftBook';
import { Signal } from './signal';
import type { StructureChanged } from './structureChanged';
import { newTable, type Table } from './table';

export interface CellsChanged {
  readonly sheetId: string;
  readonly area: Area;
  readonly by: 'add-in' | 'person';
}

/** The workbook: its sheets, tables, charts, names and settings, with Excel's rules for them. Cells are at home. */
export class Book {
  readonly name = 'Book1.xlsx';
  readonly home: CellsHome;
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly names: BookNames;
  /** Office.js's workbook settings by key. */
  readonly settings = new Map<string, unknown>();
  /** A protected workbook takes no sheets, loses none and renames none. */
  isStructureProtected = false;
  /** A chart or a picture is selected instead of cells. */
  isDrawingSelected = false;
  readonly cellsChanged = new Signal<CellsChanged>();
  readonly sheetActivated = new Signal<Sheet>();
  readonly structureChanged = new Signal<StructureChanged>();
  /** Once per request: the charts that were made, changed or deleted in it. */
  readonly chartsChanged = new Signal<readonly Chart[]>();
  private readonly touchedCharts = new Set<Chart>();
  private nextNumber = 1;

  constructor(home: CellsHome) {
    this.home = home;
    this.names = new BookNames(home);
    home.onEdit((sheetId, area) => {
      this.cellsChanged.raise({ sheetId, area, by: 'person' });
    });
    home.onShift((sheetId, shift) => {
      shiftBook(this, sheetId, shift);
    });
    home.onSelect(() => {
      this.isDrawingSelected = false;
    });
  }

  get activeSheet(): Sheet {
    return this.sheet(this.home.selection().sheetId);
  }

  sheet(id: string): Sheet {
    const found = this.sheets.find((sheet) => sheet.id === id);
    if (!found)
      throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
    return found;
  }

  /** By name, in any case, or by id. */
  findSheet(key: unknown): Sheet | null {
    const wanted = String(key).toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  addSheet(name?: string | null): Sheet {
    this.checkStructure();
    const taken = this.sheets.map((sheet) => sheet.name);
    const sheet = newSheet(this.newId('sheet'), checkSheetName(name ?? freeName('Sheet', taken), taken));
    this.sheets.push(sheet);
    this.home.addSheet({ id: sheet.id, name: sheet.name }, this.sheets.length - 1);
    this.structureChanged.raise({ what: 'sheetAdded', sheetId: sheet.id });
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    this.checkStructure();
    this.leave(sheet);
    for (const chart of [...sheet.charts]) this.removeChart(chart);
    for (const table of this.tablesOf(sheet.id)) this.removeTable(table);
    this.names.removeScope(sheet.id);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.home.removeSheet(sheet.id);
    this.structureChanged.raise({ what: 'sheetDeleted', sheetId: sheet.id });
  }

  renameSheet(sheet: Sheet, name: unknown): void {
    this.checkStructure();
    const taken = this.sheets.filter((other) => other !== sheet).map((other) => other.name);
    sheet.name = checkSheetName(name, taken);
    this.home.renameSheet(sheet.id, sheet.name);
    this.structureChanged.raise({ what: 'sheetRenamed', sheetId: sheet.id });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.checkStructure();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.home.moveSheet(sheet.id, position);
  }

  /** A hidden sheet cannot be looked at: a neighbour steps in. */
  setVisibility(sheet: Sheet, visibility: Sheet['visibility']): void {
    this.checkStructure();
    const isHidden = visibility !== 'Visible';
    if (isHidden) this.leave(sheet);
    sheet.visibility = visibility;
    this.home.hideSheet(sheet.id, isHidden);
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible')
      throw new ExcelError('InvalidOperation', `The sheet "${sheet.name}" is hidden.`);
    this.home.activateSheet(sheet.id);
    this.sheetActivated.raise(sheet);
  }

  /** Refuses what a protected sheet refuses. */
  checkWritable(sheetId: string): void {
    if (this.sheet(sheetId).protection) throw accessDenied();
  }

  /** Inserts or deletes cells. */
  shift(sheetId: string, shift: Shift): void {
    this.checkWritable(sheetId);
    this.home.shift(sheetId, shift);
    shiftBook(this, sheetId, shift);
  }

  tablesOf(sheetId: string): Table[] {
    return this.tables.filter((table) => table.sheetId === sheetId);
  }

  tablesIn(sheetId: string, area: Area): Table[] {
    return this.tablesOf(sheetId).filter((table) => intersection(this.home.tableArea(table.id), area));
  }

  findTable(key: unknown): Table | null {
    const wanted = String(key).toLowerCase();
    return this.tables.find((table) => table.id === key || table.name.toLowerCase() === wanted) ?? null;
  }

  /** The header row must already hold unique texts: see `addTableOver`. */
  addTable(sheetId: string, area: Area, name?: string): Table {
    this.checkWritable(sheetId);
    if (this.tablesIn(sheetId, area).length > 0)
      throw invalidArgument('A table cannot overlap another table.');
    const taken = this.tables.map((other) => other.name);
    const table = newTable(
      this.newId('table'),
      sheetId,
      name === undefined ? freeName('Table', taken) : this.checkTableName(name),
    );
    this.tables.push(table);
    this.home.addTable({ id: table.id, name: table.name, sheetId, area });
    this.structureChanged.raise({ what: 'tableAdded', sheetId, tableId: table.id });
    return table;
  }

  renameTable(table: Table, name: string): void {
    this.checkWritable(table.sheetId);
    table.name = this.checkTableName(name, table);
    this.home.renameTable(table.id, table.name);
  }

  /** Tables share the names of the workbook. */
  private checkTableName(name: string, table?: Table): string {
    const other = this.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if ((other && other !== table) || this.names.find(name, null)) throw nameTaken(name);
    return checkDefinedName(name);
  }

  removeTable(table: Table): void {
    this.checkWritable(table.sheetId);
    this.tables.splice(this.tables.indexOf(table), 1);
    this.home.removeTable(table.id);
    this.structureChanged.raise({ what: 'tableDeleted', sheetId: table.sheetId, tableId: table.id });
  }

  addChart(chart: Chart): void {
    this.checkWritable(chart.sheetId);
    this.sheet(chart.sheetId).charts.push(chart);
    this.home.showChart(chart.sheetId, chart.id, chart.place);
    this.touchedCharts.add(chart);
  }

  removeChart(chart: Chart): void {
    this.checkWritable(chart.sheetId);
    const charts = this.sheet(chart.sheetId).charts;
    const index = charts.indexOf(chart);
    if (index < 0) throw itemNotFound(`the chart "${chart.name}"`);
    charts.splice(index, 1);
    this.home.hideChart(chart.id);
    this.touchedCharts.add(chart);
  }

  placeChart(chart: Chart, place: ChartPlace): void {
    this.touchChart(chart);
    chart.place = place;
    this.home.showChart(chart.sheetId, chart.id, place);
  }

  /** To be called before a chart is changed. */
  touchChart(chart: Chart): void {
    this.checkWritable(chart.sheetId);
    this.touchedCharts.add(chart);
  }

  /** Tells whoever draws which charts have changed. */
  announceCharts(): void {
    if (this.touchedCharts.size === 0) return;
    const charts = [...this.touchedCharts];
    this.touchedCharts.clear();
    this.chartsChanged.raise(charts);
  }

  /** Ids look like Excel's where the library looks at them: a sheet's and a chart's in braces. */
  newId(kind: 'sheet' | 'table' | 'chart' | 'format'): string {
    const number = this.nextNumber++;
    if (kind === 'table') return String(number);
    return `{00000000-0000-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
  }

  /** Looks at another sheet, where this one is looked at. */
  private leave(sheet: Sheet): void {
    const [first] = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    if (!first) throw new ExcelError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
    if (this.home.selection().sheetId === sheet.id) this.activate(first);
  }

  checkStructure(): void {
    if (this.isStructureProtected) throw accessDenied();
  }
}

function accessDenied(): ExcelError {
  return new ExcelError('AccessDenied', 'You cannot perform the requested operation.');
}
