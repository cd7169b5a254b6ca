import type { HostObject } from '../batch/hostObject';
import type { Book } from '../book/book';
import type { Chart } from '../book/chart';
import type { Sheet } from '../book/sheet';
import type { Table } from '../book/table';
import type { Area } from '../cells';
import type { Events } from '../events';
import { References, type Api } from './api';
import { ChartObject } from './chart';
import { ChartsObject } from './charts';
import { RangeObject } from './range';
import { RangeAreasObject } from './rangeAreas';
import { TableObject } from './table';
import { TablesObject } from './tables';
import { WorksheetObject } from './worksheet';
import { WorksheetsObject } from './worksheets';

/** The objects know each other only through this, so that none needs to import the other. */
export function makeApi(book: Book, events: Events): Api {
  const api: Api = {
    book,
    events,
    references: new References(),
    range: (sheetId: string, area: Area): HostObject => new RangeObject(api, sheetId, area),
    ranges: (sheetId: string, areas: readonly Area[]): HostObject =>
      new RangeAreasObject(api, sheetId, areas),
    worksheet: (sheet: Sheet): HostObject => new WorksheetObject(api, sheet),
    worksheets: (): HostObject => new WorksheetsObject(api),
    tables: (within: readonly Table[] | 'workbook' | Sheet): HostObject => new TablesObject(api, within),
    table: (table: Table): HostObject => new TableObject(api, table),
    charts: (sheet: Sheet): HostObject => new ChartsObject(api, sheet),
    chart: (chart: Chart): HostObject => new ChartObject(api, chart),
  };
  return api;
}
