import type { SheetPlan, WorkbookPlan } from '../../../report/plan';
import { parseArea, splitAddress } from '../../host/book/address';
import type { Book } from '../../host/book/book';
import { conditionalFormatRecord } from '../../host/book/conditionalFormat';
import { dropDownRecord } from '../../host/book/dropDown';
import type { Sheet } from '../../host/book/sheet';
import { cellBlocks } from './cellBlocks';
import { chartPlanOf } from './chartPlanOf';
import { columnWidths, formatPlans } from './formatPlans';

/** The workbook as it is now, as a plan that the .xlsx writer takes. Await that it is settled first. */
export function bookPlan(book: Book): WorkbookPlan {
  return { sheets: book.sheets.map((sheet) => sheetPlanOf(book, sheet)) };
}

function sheetPlanOf(book: Book, sheet: Sheet): SheetPlan {
  return {
    key: sheet.id,
    name: sheet.name,
    blocks: cellBlocks(book, sheet),
    columnBlocks: [],
    formats: formatPlans(book, sheet),
    columnWidths: columnWidths(sheet),
    charts: sheet.charts.flatMap((chart) => chartPlanOf(book, chart) ?? []),
    chartNames: [],
    statusCell: { row: 0, column: 0 },
    gridlines: sheet.showGridlines,
    names: book.names.of(sheet.id).flatMap((name) => {
      const area = name.sheetId === sheet.id ? book.names.areaOf(name) : null;
      return area ? [{ name: name.name, area, usual: null }] : [];
    }),
    tables: book.tablesOf(sheet.id).map(({ id, name, showTotals }) => {
      const area = book.home.tableArea(id);
      return {
        name,
        area: { ...area, rows: area.rows - (showTotals ? 1 : 0) },
        keyHeader: '',
        computed: [],
      };
    }),
    conditionalFormats: conditionalFormats(sheet),
    dropDowns: dropDowns(sheet),
    frozen: sheet.frozen,
    print: printPlan(sheet),
    isHidden: sheet.visibility !== 'Visible',
  };
}

function conditionalFormats(sheet: Sheet): SheetPlan['conditionalFormats'] {
  return sheet.conditionalFormats.map(conditionalFormatRecord).map(({ area, formula, style }) => ({
    area,
    formula,
    ...(style.fontColor !== undefined && { fontColor: style.fontColor }),
    ...(style.fill && { fill: style.fill }),
    ...(style.bold !== undefined && { bold: style.bold }),
  }));
}

/** Lists of cells of the same sheet; a plan knows no others. */
function dropDowns(sheet: Sheet): SheetPlan['dropDowns'] {
  return sheet.dropDowns.map(dropDownRecord).flatMap(({ area, source }) => {
    const { sheet: name, rest } = splitAddress(source.replace(/^=/, ''));
    const cells = name === null || name === sheet.name ? parseArea(rest) : null;
    return cells && source.startsWith('=') ? [{ area, source: cells }] : [];
  });
}

function printPlan({ print, pageLayout: { orientation, zoom } }: Sheet): SheetPlan['print'] {
  if (!print.area) return null;
  return {
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    area: print.area,
    pagesTall: zoom.verticalFitToPages ?? null,
    repeated: print.titleRows && { from: print.titleRows.row, rows: print.titleRows.rows },
  };
}
