import { ExcelError, itemNotFound } from './batch/errors';
import type {
  Area,
  CellInput,
  CellsHome,
  CellStyle,
  ChartPlace,
  ConditionalFormatRecord,
  DropDownRecord,
  HostValue,
  Selection,
  SheetRecord,
  Shift,
} from './cells';
import { MemoryObjects } from './memoryObjects';
import { MemorySheet } from './memorySheet';

/**
 * Cells in memory: the workbook of tests and benchmarks. It keeps formulas but computes none: whoever reads the value
 * of a formula that was given no result is told so.
 */
export class MemoryCells extends MemoryObjects implements CellsHome {
  private readonly sheets = new Map<string, MemorySheet>();
  private selected: Selection = { sheetId: '', areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  private readonly editListeners: ((sheetId: string, area: Area) => void)[] = [];
  private readonly shiftListeners: ((sheetId: string, shift: Shift) => void)[] = [];
  private readonly selectListeners: ((selection: Selection) => void)[] = [];
  /** Where charts are shown, by chart id. */
  readonly charts = new Map<string, { readonly sheetId: string; readonly place: ChartPlace }>();

  addSheet(sheet: SheetRecord): void {
    this.sheets.set(sheet.id, new MemorySheet());
    if (this.sheets.size === 1) this.selected = { ...this.selected, sheetId: sheet.id };
  }

  removeSheet(id: string): void {
    this.sheets.delete(id);
    this.forgetNames(id);
  }

  /** Names mean nothing here. */
  renameSheet(): void {
    return;
  }

  activateSheet(id: string): void {
    if (this.selected.sheetId === id) return;
    this.select({ sheetId: id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
  }

  /** The order of sheets means nothing here. */
  moveSheet(): void {
    return;
  }

  hideSheet(id: string, isHidden: boolean): void {
    this.sheet(id).isHidden = isHidden;
  }

  sheet(id: string): MemorySheet {
    const sheet = this.sheets.get(id);
    if (!sheet) throw itemNotFound(`the sheet ${id}`);
    return sheet;
  }

  values(sheetId: string, area: Area): HostValue[][] {
    return this.sheet(sheetId).read(area, (column, row) => column.value(row, notComputed));
  }

  formulas(sheetId: string, area: Area): HostValue[][] {
    return this.sheet(sheetId).read(area, (column, row) => column.content(row));
  }

  isFilled(sheetId: string, row: number, column: number): boolean {
    return this.sheet(sheetId).isFilled(row, column);
  }

  numberFormats(sheetId: string, area: Area): string[][] {
    return this.styles(sheetId, area).map((row) => row.map(({ numberFormat }) => numberFormat ?? 'General'));
  }

  styles(sheetId: string, area: Area): CellStyle[][] {
    return this.sheet(sheetId).stylesIn(area);
  }

  /** Nothing spills here but what a test says. */
  spill(sheetId: string, row: number, column: number): Area | null {
    const spills = this.sheet(sheetId).spills;
    return spills.find((area) => area.row === row && area.column === column) ?? null;
  }

  setCells(sheetId: string, area: Area, cells: readonly (readonly (CellInput | undefined)[])[]): void {
    const sheet = this.sheet(sheetId);
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell) sheet.setCell(area.row + row, area.column + column, cell);
      });
    });
  }

  setStyle(sheetId: string, area: Area, style: CellStyle): void {
    this.sheet(sheetId).styles.push({ area, style });
  }

  setColumnWidth(sheetId: string, column: number, columns: number, points: number): void {
    for (let i = 0; i < columns; i++) this.sheet(sheetId).columnWidths.set(column + i, points);
  }

  hiddenRows(sheetId: string, area: Area): boolean[] {
    const { hiddenRows } = this.sheet(sheetId);
    return Array.from({ length: area.rows }, (_, row) => hiddenRows.has(area.row + row));
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.sheet(sheetId).frozen = { rows, columns };
  }

  showGridlines(sheetId: string, isShown: boolean): void {
    this.sheet(sheetId).gridlines = isShown;
  }

  merge(sheetId: string, area: Area): void {
    this.sheet(sheetId).merged.push(area);
  }

  mergedAreas(sheetId: string): readonly Area[] {
    return this.sheet(sheetId).merged;
  }

  clear(sheetId: string, area: Area, what: 'contents' | 'formats' | 'all'): void {
    const sheet = this.sheet(sheetId);
    if (what !== 'formats') sheet.empty(area);
    if (what !== 'contents') sheet.clearLooks(area);
  }

  shift(sheetId: string, shift: Shift): void {
    this.sheet(sheetId).shift(shift);
    this.shiftObjects(sheetId, shift);
  }

  usedArea(sheetId: string): Area | null {
    return this.sheet(sheetId).filledArea();
  }

  setConditionalFormats(sheetId: string, formats: readonly ConditionalFormatRecord[]): void {
    this.sheet(sheetId).conditionalFormats = formats;
  }

  setDropDowns(sheetId: string, dropDowns: readonly DropDownRecord[]): void {
    this.sheet(sheetId).dropDowns = dropDowns;
  }

  /** Nothing is computed, so everything is settled. */
  settled(): Promise<void> {
    return Promise.resolve();
  }

  selection(): Selection {
    return this.selected;
  }

  select(selection: Selection): void {
    this.selected = selection;
    for (const listener of this.selectListeners) listener(selection);
  }

  showChart(sheetId: string, chartId: string, place: ChartPlace): void {
    this.charts.set(chartId, { sheetId, place });
  }

  hideChart(chartId: string): void {
    this.charts.delete(chartId);
  }

  onEdit(listener: (sheetId: string, area: Area) => void): void {
    this.editListeners.push(listener);
  }

  onSelect(listener: (selection: Selection) => void): void {
    this.selectListeners.push(listener);
  }

  onShift(listener: (sheetId: string, shift: Shift) => void): void {
    this.shiftListeners.push(listener);
  }

  /** As if the person had inserted or deleted cells. */
  shiftByHand(sheetId: string, shift: Shift): void {
    this.shift(sheetId, shift);
    for (const listener of this.shiftListeners) listener(sheetId, shift);
  }

  /** As if the person had typed. */
  edit(sheetId: string, area: Area, cells: readonly (readonly (CellInput | undefined)[])[]): void {
    this.setCells(sheetId, area, cells);
    for (const listener of this.editListeners) listener(sheetId, area);
  }

  /** There are no formulas at work here that could call a function. */
  registerFunctions(): void {
    return;
  }
}

function notComputed(formula: string): never {
  throw new ExcelError('NotImplemented', `This workbook lives in memory and does not compute ${formula}.`);
}
