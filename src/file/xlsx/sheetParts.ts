import type { ChartPlan, SheetPlan, TablePlan, WorkbookPlan } from '../../report/plan';
import type { Relation } from './relations';

/** A sheet and the parts that belong to it; paths are told from the folder of the workbook. */
export interface SheetParts {
  readonly sheet: SheetPlan;
  readonly path: string;
  readonly tables: readonly { readonly table: TablePlan; readonly id: number; readonly path: string }[];
  readonly drawing: DrawingPart | null;
  /** The drawing first, where there is one, then the tables. */
  readonly relations: readonly Relation[];
}

interface DrawingPart {
  readonly path: string;
  readonly charts: readonly { readonly chart: ChartPlan; readonly path: string }[];
}

/** The sheets with their parts, numbered through the whole workbook. */
export function sheetParts({ sheets }: WorkbookPlan): SheetParts[] {
  let tableId = 0;
  let chartId = 0;
  return sheets.map((sheet, i) => {
    const tables = sheet.tables.map((table) => {
      const id = ++tableId;
      return { table, id, path: `tables/table${id}.xml` };
    });
    const charts = sheet.charts.map((chart) => ({ chart, path: `charts/chart${++chartId}.xml` }));
    const drawing = charts.length > 0 ? { path: `drawings/drawing${i + 1}.xml`, charts } : null;
    const relations: Relation[] = [
      ...(drawing ? [{ kind: 'drawing', target: `../${drawing.path}` } as const] : []),
      ...tables.map(({ path }) => ({ kind: 'table', target: `../${path}` }) as const),
    ];
    return { sheet, path: `worksheets/sheet${i + 1}.xml`, tables, drawing, relations };
  });
}
