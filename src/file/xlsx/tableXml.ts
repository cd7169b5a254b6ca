import type { PlanCell, SheetPlan, TablePlan } from '../../report/plan';
import { sheetRows } from './rows';
import { areaReference } from './references';
import { cellText, NAMESPACE, xmlAttribute, XML_HEAD } from './xml';

/** A table with its filter buttons, in a style of lines and no loud colour. `id` is its number in the workbook, from 1. */
export function tableXml(sheet: SheetPlan, table: TablePlan, id: number): string {
  const area = areaReference(atLeastOneRow(table));
  const columns = headers(sheet, table).map(
    (header, i) => `<tableColumn id="${i + 1}" name="${headerText(header)}"/>`,
  );
  return [
    `${XML_HEAD}<table xmlns="${NAMESPACE.main}" id="${id}" name="${xmlAttribute(table.name)}" displayName="${xmlAttribute(table.name)}" ref="${area}" totalsRowShown="0">`,
    `<autoFilter ref="${area}"/>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    '</table>',
  ].join('');
}

/** Excel takes no table of a header alone. */
function atLeastOneRow({ area }: TablePlan): TablePlan['area'] {
  return { ...area, rows: Math.max(2, area.rows) };
}

/** The texts of the header cells. Excel repairs a file whose table says others, or says one twice: both are our mistakes. */
function headers(sheet: SheetPlan, { name, area }: TablePlan): string[] {
  const cells = headerCells(sheet, area.row);
  const found = Array.from({ length: area.columns }, (_, i) => cells[area.column + i] ?? null);
  const texts = found.filter((cell) => typeof cell === 'string' && cell !== '') as string[];
  if (texts.length < area.columns || new Set(texts.map((text) => text.toLowerCase())).size < texts.length)
    throw new Error(`The headers of the table ${name} must be texts that differ`);
  return texts;
}

function headerCells(sheet: SheetPlan, header: number): readonly PlanCell[] {
  for (const { row, cells } of sheetRows(sheet)) if (row === header) return cells;
  return [];
}

/** A line break within a header is told as Excel tells it. */
function headerText(header: string): string {
  return cellText(header).replaceAll('&#13;', '_x000d_').replaceAll('\n', '_x000a_');
}
