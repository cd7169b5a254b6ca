import type { Area, Shift } from '../cells';
import { fullAddress, parseArea, splitAddress } from './address';
import type { Chart, SourceCells } from './chart';
import { shifted } from './shift';
import type { Sheet } from './sheet';

/** As much of the book as moving along takes: its sheets, by id and by name. */
interface Sheets {
  readonly sheets: readonly Sheet[];
  sheet(id: string): Sheet;
  findSheet(name: unknown): Sheet | null;
}

/** Moves along what the host knows of a sheet's cells, after some were inserted or deleted. */
export function shiftBook(book: Sheets, sheetId: string, shift: Shift): void {
  const sheet = book.sheet(sheetId);
  const moved = <T extends { readonly area: Area }>(one: T): T[] => {
    const area = shifted(one.area, shift);
    return area ? [{ ...one, area }] : [];
  };
  sheet.conditionalFormats.splice(0, Infinity, ...sheet.conditionalFormats.flatMap(moved));
  sheet.dropDowns = sheet.dropDowns.flatMap(moved).map((one) => ({
    ...one,
    source: shiftedReference(book, sheetId, sheetId, one.source, shift),
  }));
  const { print } = sheet;
  print.area = print.area && shifted(print.area, shift);
  print.titleRows = print.titleRows && shifted(print.titleRows, shift);
  for (const chart of book.sheets.flatMap((one) => one.charts)) shiftChart(book, chart, sheetId, shift);
}

function shiftChart(book: Sheets, chart: Chart, sheetId: string, shift: Shift): void {
  const moved = (source: SourceCells | null) => {
    if (source?.sheetId !== sheetId) return source;
    const area = shifted(source.area, shift);
    return area && { sheetId, area };
  };
  for (const series of chart.series) {
    series.values = moved(series.values);
    series.xValues = moved(series.xValues);
    for (const { dataLabel } of series.points.values())
      dataLabel.formula = shiftedReference(book, chart.sheetId, sheetId, dataLabel.formula, shift);
  }
}

/** A reference such as ='My sheet'!$A$1, seen from the sheet `seenFrom`; anything else stays as it is. */
function shiftedReference(
  book: Sheets,
  seenFrom: string,
  sheetId: string,
  formula: string,
  shift: Shift,
): string {
  if (!formula.startsWith('=')) return formula;
  const { sheet, rest } = splitAddress(formula.slice(1));
  const named = sheet === null ? book.sheet(seenFrom) : book.findSheet(sheet);
  const area = parseArea(rest);
  if (named?.id !== sheetId || !area) return formula;
  const now = shifted(area, shift);
  return now ? `=${fullAddress(named.name, now, true)}` : '=#REF!';
}
