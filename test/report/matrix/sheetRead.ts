import type { CellArea, PlanCell, SheetPlan, WorkbookPlan } from '../../../src/report/plan';

/** A planned sheet as its reader meets it: cells by place, tables by the heading above them. */
export class SheetRead {
  readonly sheet: SheetPlan;
  readonly written = new Map<string, PlanCell>();

  constructor(plan: WorkbookPlan) {
    const [sheet] = plan.sheets;
    if (!sheet) throw new Error('The plan has no sheet');
    this.sheet = sheet;
    for (const { at, cells } of sheet.blocks)
      cells.forEach((row, down) => {
        row.forEach((cell, right) => this.written.set(`${at.row + down},${at.column + right}`, cell));
      });
  }

  readonly cell = (row: number, column: number): PlanCell => this.written.get(`${row},${column}`) ?? null;

  readonly texts = (): string[] => [...this.written.values()].filter((cell) => typeof cell === 'string');

  readonly column = ({ row, column, rows }: CellArea): PlanCell[] =>
    Array.from({ length: rows }, (_, down) => this.cell(row + down, column));

  /** The rows between a heading in column B and the next blank row, from column B to where the chart's cells begin. */
  readonly tableBelow = (heading: string): PlanCell[][] => {
    const rows: PlanCell[][] = [];
    const found = [...this.written].find(([at, cell]) => cell === heading && at.endsWith(',1'));
    const top = found && Number(found[0].split(',')[0]);
    const columns = this.#chartData() - 2;
    if (top === undefined) throw new Error(`No heading “${heading}”`);
    for (let row = top + 1; ; row++) {
      const cells = Array.from({ length: columns }, (_, right) => this.cell(row, 1 + right));
      if (cells.every((cell) => cell === null)) return rows;
      rows.push(cells);
    }
  };

  /** The first column of the chart's cells; without a chart the one behind all others. */
  #chartData(): number {
    const heading = [...this.written].find(
      ([, cell]) => typeof cell === 'string' && cell.startsWith('Chart data'),
    );
    const ends = this.sheet.columnWidths.map(({ column, columns }) => column + columns);
    return heading ? Number(heading[0].split(',')[1]) : Math.max(...ends) + 1;
  }
}
