import { wording } from '../book/book';
import type { Book } from '../book/book';
import { sheetPlan } from '../book/sheetPlan';
import { SHEETS } from '../book/sheets';
import { area, blockAt } from '../sheetCells';
import { INK } from '../sheetLook';
import type { Section } from '../sheetCells';
import type { SheetPlan } from '../plan';
import { accountsTable } from './accountsTable';
import { columnsTable } from './columnsTable';
import { definitionsTable, portfolioTable } from './definitionsTable';
import { followsTable } from './followsTable';
import { hashTable } from './hashTable';
import { METHOD_ANCHORS } from './methodAnchors';
import { METHOD_WIDTHS, methodSection, ROWS_ABOVE } from './methodTable';
import type { MethodTable } from './methodTable';
import { originTable } from './originTable';
import { ratesTable } from './ratesTable';
import { ratingsTable } from './ratingsTable';
import { notesTable, setAsideTable } from './setAsideTable';
import { sourcesTable } from './sourcesTable';
import { systemsTable } from './systemsTable';
import { tieOutTable } from './tieOutTable';

const TITLE = 'Title';

/** The rates stand at the same place in every workbook; what varies in length comes after them. */
const RATES_ROW = METHOD_ANCHORS.firstRate.row - ROWS_ABOVE;

/** How every number was made, so that a second person can make it again. */
export function methodSheet(book: Book): SheetPlan {
  const rates = ratesTable(book);
  const below = stacked(RATES_ROW + rates.rows, tablesBelow(book));
  const sections: readonly Section[] = [rates, ...below];
  const rows = sections.reduce((sum, section) => sum + section.rows, RATES_ROW);
  return sheetPlan(book, 'method', {
    blocks: [
      blockAt(
        0,
        [
          [wording(book, `method!${TITLE}`, SHEETS.method)],
          ['How every figure was made, so that a second person can make it again.'],
        ],
        0,
      ),
      ...sections.flatMap(({ blocks }) => blocks),
    ],
    formats: [
      { area: area(0, 0, 1, 1), bold: true, fontSize: 20, fontColor: INK.heading },
      { area: area(1, 0, 1, 1), fontColor: INK.quiet },
      { area: area(2, 0, 1, 1), bold: true, fontColor: INK.warning },
      ...sections.flatMap(({ formats }) => formats),
    ],
    columnWidths: METHOD_WIDTHS,
    names: [{ name: TITLE, area: area(0, 0, 1, 1), usual: SHEETS.method }, ...rates.names],
    print: {
      orientation: 'portrait',
      area: area(0, 0, rows, METHOD_WIDTHS.length),
      pagesTall: null,
      repeated: null,
    },
  });
}

/** The longest lists come last. */
function tablesBelow(book: Book): MethodTable[] {
  return [
    originTable(book),
    tieOutTable(book),
    definitionsTable(book),
    portfolioTable(book),
    systemsTable(book),
    columnsTable(book),
    ...ratingsTable(book),
    followsTable(book),
    hashTable(book),
    sourcesTable(),
    ...accountsTable(book),
    ...notesTable(book),
    setAsideTable(book),
  ];
}

function stacked(row: number, tables: readonly MethodTable[]): Section[] {
  return tables.map((table) => {
    const section = methodSection(row, table);
    row += section.rows;
    return section;
  });
}
