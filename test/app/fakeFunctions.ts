import type { CellsWritten, FunctionCell, FunctionsPort } from '../../src/app/functionCells';
import type { Progress } from '../../src/app/ports';

/** A cell of Sheet1 that calls a function of ours; A1 unless told otherwise. */
export function functionCell(told: Partial<FunctionCell> = {}): FunctionCell {
  return {
    sheetId: 'sheet1',
    sheet: 'Sheet1',
    isProtected: false,
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
    formula: '=CLIENTS.HHI(B2:B9)',
    shows: { kind: 'value', value: 0.25 },
    ...told,
  };
}

/** A workbook of cells that call functions of ours; formulas that `cured` does not name stay #NAME? for good. */
export class FakeFunctions implements FunctionsPort {
  cells: readonly FunctionCell[];
  readonly wrote: { readonly how: 'values' | 'formulas'; readonly cells: readonly FunctionCell[] }[] = [];
  isCured: (cell: FunctionCell) => boolean = () => true;

  constructor(cells: readonly FunctionCell[]) {
    this.cells = cells;
  }

  findCells(progress: Progress): Promise<readonly FunctionCell[]> {
    progress.report('lookingThrough', 1, 1);
    return Promise.resolve(this.cells);
  }

  putValues(cells: readonly FunctionCell[]): Promise<CellsWritten> {
    this.wrote.push({ how: 'values', cells });
    this.cells = this.cells.filter((cell) => !cells.includes(cell));
    return Promise.resolve({ written: cells.length, left: [] });
  }

  putFormulas(cells: readonly FunctionCell[]): Promise<CellsWritten> {
    this.wrote.push({ how: 'formulas', cells });
    this.cells = this.cells.map((cell) =>
      cells.includes(cell) && this.isCured(cell) ? { ...cell, shows: { kind: 'value', value: 1 } } : cell,
    );
    return Promise.resolve({ written: cells.length, left: [] });
  }
}
