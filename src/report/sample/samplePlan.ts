import { blockAt, area } from '../sheetCells';
import { COUNT, INK } from '../sheetLook';
import type { FormatPlan, SheetPlan } from '../plan';
import { SPRING_CLIENTS, SPRING_COLUMNS, SPRING_SOURCE } from './springDistribution';

const TITLE = 'Spring Distribution';
const HEADER_ROW = 3;
const WIDTHS = { first: 70, other: 88 } as const;

/** A sheet with a table of clients to try the matrix on: title, source, table, and what the rates are. */
export function samplePlan(): SheetPlan {
  const columns = SPRING_COLUMNS.length;
  const rows = SPRING_CLIENTS.length;
  const ratesRow = HEADER_ROW + rows + 2;
  return {
    key: 'sample',
    name: TITLE,
    blocks: [
      blockAt(0, [[TITLE], [SPRING_SOURCE]], 0),
      blockAt(HEADER_ROW, [SPRING_COLUMNS.map(([header]) => header), ...SPRING_CLIENTS], 0),
      blockAt(ratesRow, [[ratesText()]], 0),
    ],
    formats: [
      { area: area(0, 0, 1, 1), bold: true, fontSize: 15, fontColor: INK.heading },
      quiet(1),
      quiet(ratesRow),
      { area: area(HEADER_ROW, 1, 1, columns - 1), align: 'right' },
      { area: area(HEADER_ROW + 1, 1, rows, columns - 1), numberFormat: COUNT },
    ],
    columnWidths: [
      { column: 0, columns: 1, points: WIDTHS.first },
      { column: 1, columns: columns - 1, points: WIDTHS.other },
    ],
    charts: [],
    chartNames: [],
    statusCell: { row: 0, column: 0 },
    gridlines: true,
    names: [],
    tables: [
      {
        name: 'SpringDistribution',
        area: area(HEADER_ROW, 0, rows + 1, columns),
        keyHeader: 'Client',
        computed: [],
      },
    ],
    columnBlocks: [],
    conditionalFormats: [],
    dropDowns: [],
    frozen: { rows: 0, columns: 0 },
    print: null,
    isHidden: false,
  };
}

function quiet(row: number): FormatPlan {
  return { area: area(row, 0, 1, 1), italic: true, fontColor: INK.quiet };
}

/** What one count costs, in words, so that the sheet says all that the matrix is made of. */
function ratesText(): string {
  const rates = SPRING_COLUMNS.flatMap(([header, rate]) =>
    rate === null ? [] : [`${header.toLowerCase()} ${String(rate)}`],
  );
  return `What one of each costs, remembered for this table: ${rates.join(', ')}.`;
}
