import { loadFunctions } from './addin';
import { areaOf, typed, WorkbenchControl } from './control';
import { ExcelHost } from './host/host';
import { MemoryCells } from './host/memoryCells';

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
    const table = this.host.book.findTable(name);
    if (!table) throw new Error(`The workbook has no table "${name}".`);
    this.cells.resizeTable(table.id, areaOf(address));
  }
}

declare global {
  interface Window {
    workbench?: MemoryControl;
  }
}

/** `?pane=` names another page than the add-in's to open, and then no functions are loaded. */
const pane = new URLSearchParams(location.search).get('pane');

async function start(): Promise<void> {
  const cells = new MemoryCells();
  const place = document.querySelector<HTMLElement>('#pane');
  if (!place) throw new Error('The page has no place for the pane.');
  const host = new ExcelHost({
    home: cells,
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
