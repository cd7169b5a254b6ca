import { areaAddress, parseArea } from './host/book/address';
import type { Sheet } from './host/book/sheet';
import { addTableOver } from './host/book/tableHeader';
import type { Table } from './host/book/table';
import { typedValue } from './host/book/typedValue';
import { wireValue } from './host/book/cellText';
import type { Area, CellInput, CellStyle, HostValue } from './host/cells';
import type { Fault } from './host/faults';
import type { ExcelHost } from './host/host';
import type { RequestEntry } from './host/requestLog';
import type { Argument, BlankArguments } from './host/services/functionArguments';
import type { FunctionsMetadata } from './host/services/functionMetadata';
import { sheetSeen, type SheetSeen } from './sheetSeen';

/** A cell as it is, never parsed; `result` is what a workbook in memory answers for the formula. */
export type GivenCell = HostValue | { readonly formula: string; readonly result?: HostValue };

/**
 * What a test does to the workbench in the person's and in Excel's stead, as `window.workbench`. Sheets go by name,
 * areas by address; everything that goes in and out survives JSON.
 */
export class WorkbenchControl {
  readonly host: ExcelHost;

  constructor(host: ExcelHost) {
    this.host = host;
  }

  /** Adds a sheet with these cells from A1 on. */
  addSheet(name: string, rows: readonly (readonly GivenCell[])[] = []): void {
    this.host.book.addSheet(name);
    this.setCells(name, 'A1', rows);
  }

  /** Puts cells down from `at` on; nobody is told. */
  setCells(sheetName: string, at: string, rows: readonly (readonly GivenCell[])[]): void {
    const [first] = rows;
    if (!first || first.length === 0) return;
    const area = { ...areaOf(at), rows: rows.length, columns: first.length };
    const cells = rows.map((row) => row.map(inputOf));
    this.host.book.home.setCells(this.sheet(sheetName).id, area, cells);
  }

  addTable(sheetName: string, address: string, name: string, hasTotals = false): void {
    const table = addTableOver(this.host.book, this.sheet(sheetName).id, areaOf(address), true, name);
    table.showTotals = hasTotals;
  }

  /** Selects as the person would; several areas go with a comma. The sheet becomes the active one. */
  select(sheetName: string, addresses: string): void {
    const { book } = this.host;
    const sheet = this.sheet(sheetName);
    if (book.activeSheet !== sheet) book.activate(sheet);
    book.home.select({ sheetId: sheet.id, areas: addresses.split(',').map(areaOf) });
  }

  selectDrawing(): void {
    this.host.book.isDrawingSelected = true;
  }

  /** Presses a ribbon button; resolves when the add-in is done. */
  press(commandId: string): Promise<void> {
    return this.host.runCommand(commandId);
  }

  values(sheetName: string, address: string): (string | number | boolean)[][] {
    return this.host.book.home
      .values(this.sheet(sheetName).id, areaOf(address))
      .map((row) => row.map(wireValue));
  }

  formulas(sheetName: string, address: string): (string | number | boolean)[][] {
    return this.host.book.home
      .formulas(this.sheet(sheetName).id, areaOf(address))
      .map((row) => row.map(wireValue));
  }

  numberFormats(sheetName: string, address: string): string[][] {
    return this.host.book.home.numberFormats(this.sheet(sheetName).id, areaOf(address));
  }

  /** Null on an empty sheet. */
  usedAddress(sheetName: string): string | null {
    const used = this.host.book.home.usedArea(this.sheet(sheetName).id);
    return used && areaAddress(used);
  }

  sheets(): SheetSeen[] {
    return this.host.book.sheets.map((sheet) => sheetSeen(this.host.book, sheet));
  }

  settings(): Record<string, unknown> {
    return Object.fromEntries(this.host.book.settings);
  }

  selectedAddress(): string {
    const { sheetId, areas } = this.host.book.home.selection();
    return `${this.host.book.sheet(sheetId).name}!${areas.map(areaAddress).join(',')}`;
  }

  renameTable(name: string, newName: string): void {
    this.host.book.renameTable(this.table(name), newName);
  }

  /** Turns a table into plain cells. */
  convertTable(name: string): void {
    this.host.book.removeTable(this.table(name));
  }

  /** Makes cells look as the person wants. */
  setStyle(sheetName: string, address: string, style: CellStyle): void {
    this.host.book.home.setStyle(this.sheet(sheetName).id, areaOf(address), style);
  }

  styles(sheetName: string, address: string): CellStyle[][] {
    return this.host.book.home.styles(this.sheet(sheetName).id, areaOf(address));
  }

  hideSheet(sheetName: string, isHidden = true): void {
    this.host.book.setVisibility(this.sheet(sheetName), isHidden ? 'Hidden' : 'Visible');
  }

  renameSheet(sheetName: string, name: string): void {
    this.host.book.renameSheet(this.sheet(sheetName), name);
  }

  deleteSheet(sheetName: string): void {
    this.host.book.removeSheet(this.sheet(sheetName));
  }

  protectSheet(sheetName: string, isProtected = true): void {
    this.sheet(sheetName).protection = isProtected ? { password: '', options: {} } : null;
  }

  protectWorkbook(isProtected = true): void {
    this.host.book.isStructureProtected = isProtected;
  }

  /** The person begins or ends to edit a cell. */
  editCell(isEditing: boolean): void {
    this.host.requests.editing = isEditing;
  }

  /** Fails a request of the add-in; 1 is the next. */
  failAtRequest(number: number, fault: Fault): void {
    this.host.requests.faults.failAtRequest(number, fault);
  }

  clearFaults(): void {
    this.host.requests.faults.clear();
  }

  /** The requests since the last `forgetRequests`. */
  requests(): readonly RequestEntry[] {
    return this.host.requests.log;
  }

  forgetRequests(): void {
    this.host.requests.log.length = 0;
  }

  /** Plays an older or a newer Excel to the next pane that is opened; null drops the set. */
  claimSet(name: string, version: string | null): void {
    const others = Object.entries(this.host.sets).filter(([set]) => set !== name);
    this.host.sets = Object.fromEntries(version === null ? others : [...others, [name, version]]);
  }

  useFunctions(metadata: FunctionsMetadata, namespace: string): void {
    this.host.useFunctions(metadata, namespace);
  }

  /** What a formula that calls the function would get; null is a blank cell, undefined an omitted argument. */
  callFunction(
    id: string,
    args: readonly Argument[],
    cell = 'Sheet1!A1',
  ): Promise<HostValue | HostValue[][]> {
    return this.host.invokeFunction(id, args, cell);
  }

  blankArguments(blank: BlankArguments): void {
    this.host.customFunctions.blankArguments = blank;
  }

  protected sheet(name: string): Sheet {
    const sheet = this.host.book.findSheet(name);
    if (!sheet) throw new Error(`The workbook has no sheet "${name}".`);
    return sheet;
  }

  protected table(name: string): Table {
    const table = this.host.book.findTable(name);
    if (!table) throw new Error(`The workbook has no table "${name}".`);
    return table;
  }
}

/** What typing a text into a cell makes of it. */
export function typed(text: string | number | boolean): CellInput {
  return typedValue(text, 'General') ?? { value: null };
}

export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`"${address}" is no area.`);
  return area;
}

function inputOf(cell: GivenCell): CellInput {
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? cell : { value: cell };
}
