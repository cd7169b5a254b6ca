import type {
  CellArea,
  ChartPlan,
  PlanCell,
  SeriesPlan,
  SheetPlan,
  WorkbookPlan,
} from '../../src/report/plan';
import { shownCell } from './books';
import { allBlocks } from '../support/allBlocks';

/** A planned workbook as its reader meets it: every cell by what it shows, tables by the heading above them. */
export class PlanRead {
  readonly #sheets = new Map<string, { readonly sheet: SheetPlan; readonly cells: Map<string, PlanCell> }>();

  constructor(plan: WorkbookPlan) {
    for (const sheet of plan.sheets) {
      const cells = new Map<string, PlanCell>();
      for (const { at, cells: rows } of allBlocks(sheet))
        rows.forEach((row, down) => {
          row.forEach((cell, right) => cells.set(`${at.row + down},${at.column + right}`, shownCell(cell)));
        });
      this.#sheets.set(sheet.key, { sheet, cells });
    }
  }

  readonly sheet = (key: string): SheetPlan => this.#of(key).sheet;

  readonly cell = (key: string, row: number, column: number): PlanCell =>
    this.#of(key).cells.get(`${row},${column}`) ?? null;

  readonly texts = (key: string): string[] =>
    [...this.#of(key).cells.values()].filter((cell) => typeof cell === 'string');

  /** Everything that any sheet shows. */
  readonly everything = (): string =>
    [...this.#sheets.values()]
      .flatMap(({ cells }) => [...cells.values()])
      .map((cell) => JSON.stringify(cell))
      .join('\n');

  /** The rows below a heading up to the next blank one, `columns` cells of each from the heading's column on. */
  readonly below = (key: string, heading: string, columns: number): PlanCell[][] => {
    const place = [...this.#of(key).cells].find(([, cell]) => cell === heading)?.[0];
    if (place === undefined) throw new Error(`No heading “${heading}”`);
    const [top = 0, left = 0] = place.split(',').map(Number);
    const rows: PlanCell[][] = [];
    for (let row = top + 1; ; row++) {
      const cells = Array.from({ length: columns }, (_, right) => this.cell(key, row, left + right));
      if (cells.every((cell) => cell === null)) return rows;
      rows.push(cells);
    }
  };

  readonly chart = (name: string): ChartPlan => {
    const found = this.sheet('matrix').charts.find((chart) => chart.name === name);
    if (!found) throw new Error(`No chart “${name}”`);
    return found;
  };

  /** The cells of the chart data that a series reads, from the top down. */
  readonly drawn = ({ row, column, rows }: CellArea): PlanCell[] =>
    Array.from({ length: rows }, (_, down) => this.cell('data', row + down, column));

  /** The points of a series that are drawn, [x, y]: a cell that holds no number is none. */
  readonly points = ({ x, y }: SeriesPlan): (readonly [number, number])[] => {
    const heights = this.drawn(y);
    return this.drawn(x).flatMap((across, point) => {
      const height = heights[point];
      return typeof across === 'number' && typeof height === 'number' ? [[across, height] as const] : [];
    });
  };

  #of(key: string): { readonly sheet: SheetPlan; readonly cells: Map<string, PlanCell> } {
    const found = this.#sheets.get(key);
    if (!found) throw new Error(`No sheet ${key}`);
    return found;
  }
}
