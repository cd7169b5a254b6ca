import type { ColumnWidth } from '../../report/plan';

const PIXELS_A_POINT = 96 / 72;
/** Width of a digit of the usual font, Calibri 11, in pixels: the unit in which files tell widths, margins included. */
const PIXELS_A_CHARACTER = 7;
/** https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.column: widths are told in 256ths. */
const STEPS = 256;

/** Column widths; the later ones hold where they overlap, and the file wants each column once, from left to right. */
export function columnsXml(widths: readonly ColumnWidth[]): string {
  const points = new Map<number, number>();
  for (const width of widths)
    for (let i = 0; i < width.columns; i++) points.set(width.column + i, width.points);
  if (points.size === 0) return '';
  const columns = [...points].sort(([a], [b]) => a - b);
  return `<cols>${columns
    .map(
      ([column, width]) =>
        `<col min="${column + 1}" max="${column + 1}" width="${characters(width)}" customWidth="1"/>`,
    )
    .join('')}</cols>`;
}

/** Points as the characters of the usual font that fit in so many pixels. */
function characters(points: number): number {
  const pixels = Math.round(points * PIXELS_A_POINT);
  return Math.trunc((pixels / PIXELS_A_CHARACTER) * STEPS) / STEPS;
}
