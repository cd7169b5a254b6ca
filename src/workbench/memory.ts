import { loadFunctions } from './addin';
import { askedLanguage } from './askedLanguage';
import { areaOf, typed, WorkbenchControl } from './control';
import { bodyArea } from './host/book/tableHeader';
import type { HostValue } from './host/cells';
import { ExcelHost } from './host/host';
import { MemoryCells } from './host/memoryCells';
import { sortBody } from './host/memorySort';
import { xlsxOfBook } from './page/download/download';

/** The control of the workbook in memory, where the person's typing is played too. */
class MemoryControl extends WorkbenchControl {
  private readonly cells: MemoryCells;

  constructor(host: ExcelHost, cells: MemoryCells) {
    super(host);
    this.cells = cells;
  }

  /** Types into cells from `at` on, as the person would: "12" becomes a number, "=A1" a formula. */
  type(sheetName: string, at: string, rows: readonly (readonly (string | number | boolean)[])[]): void {
    const area = { ...areaOf(at), rows: rows.length, columns: rows[0]?.length ?? 0 };
    const cells = rows.map((row) => row.map(typed));
    this.cells.edit(this.sheet(sheetName).id, area, cells);
  }

  /** Drags a table's corner. */
  resizeTable(name: string, address: string): void {
    this.cells.resizeTable(this.table(name).id, areaOf(address));
  }

  /** Chooses what of a table is shown; the cells that are not stay where they are. */
  filterTable(name: string): void {
    this.cells.filter(this.table(name).id);
  }

  /** Hides rows ("3:4"), by hand or by a filter, or shows them again. */
  hideRows(sheetName: string, address: string, isHidden = true): void {
    const { hiddenRows } = this.cells.sheet(this.sheet(sheetName).id);
    const { row, rows } = areaOf(address);
    for (let at = row; at < row + rows; at++)
      if (isHidden) hiddenRows.add(at);
      else hiddenRows.delete(at);
  }

  /** Sorts a table by a column, counted from 0; formulas keep to their own row. */
  sortTable(name: string, column: number, isDescending = false): void {
    const table = this.table(name);
    sortBody(this.cells, table.sheetId, bodyArea(this.host.book, table), column, isDescending);
    this.host.book.structureChanged.raise({ what: 'rowsSorted', sheetId: table.sheetId });
  }

  /** Inserts empty rows ("3:4") or columns ("C:C") before what stands there. */
  insertCells(sheetName: string, address: string): void {
    const way = /\d/.test(address) ? 'down' : 'right';
    this.cells.shiftByHand(this.sheet(sheetName).id, { area: areaOf(address), way });
  }

  /** Deletes rows ("3:4") or columns ("C:C"). */
  deleteCells(sheetName: string, address: string): void {
    const way = /\d/.test(address) ? 'up' : 'left';
    this.cells.shiftByHand(this.sheet(sheetName).id, { area: areaOf(address), way });
  }

  /** What the formulas from `at` on come to, for nothing is computed here; cells without a formula stay. */
  giveResults(sheetName: string, at: string, rows: readonly (readonly HostValue[])[]): void {
    const { id } = this.sheet(sheetName);
    const area = { ...areaOf(at), rows: rows.length, columns: rows[0]?.length ?? 0 };
    const formulas = this.cells.formulas(id, area);
    const cells = rows.map((row, i) =>
      row.map((result, j) => {
        const formula = formulas[i]?.[j];
        return typeof formula === 'string' && formula.startsWith('=') ? { formula, result } : undefined;
      }),
    );
    this.cells.setCells(id, area, cells);
  }

  /** The workbook as the page's Download saves it: the bytes of an .xlsx file. */
  async download(): Promise<number[]> {
    return [...(await xlsxOfBook(this.host.book))];
  }

  /** Says that the formula in the first cell of the area spills over all of it. */
  spill(sheetName: string, address: string): void {
    this.cells.sheet(this.sheet(sheetName).id).spills.push(areaOf(address));
  }
}

declare global {
  interface Window {
    workbench?: MemoryControl;
  }
}

/** `?pane=` names another page than the add-in's to open, and then no functions are loaded; `?language=` is Excel's. */
const pane = new URLSearchParams(location.search).get('pane');

async function start(): Promise<void> {
  const cells = new MemoryCells();
  const place = document.querySelector<HTMLElement>('#pane');
  if (!place) throw new Error('The page has no place for the pane.');
  const host = new ExcelHost({
    home: cells,
    language: askedLanguage(),
    onPaneVisible: (isVisible) => {
      place.hidden = !isVisible;
    },
    onDefect: reportError,
  });
  host.book.addSheet('Sheet1');
  const control = new MemoryControl(host, cells);
  if (pane === null) {
    const { metadata, namespace } = await loadFunctions('addin/');
    host.useFunctions(metadata, namespace);
  }
  place.append(host.openPane(pane ?? 'addin/taskpane.html'));
  window.workbench = control;
}

void start();
