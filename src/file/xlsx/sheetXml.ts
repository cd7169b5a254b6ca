import type { CellArea, SheetPlan } from '../../report/plan';
import { cellsXml } from './cellsXml';
import type { Shared } from './cellsXml';
import { columnsXml } from './columnsXml';
import { conditionalXml } from './conditionalXml';
import { dropDownsXml } from './dropDownsXml';
import { printXml } from './printXml';
import { areaReference, cellReference } from './references';
import { relationId } from './relations';
import type { SheetParts } from './sheetParts';
import { NAMESPACE, XML_HEAD } from './xml';

/** A sheet, in the order that the standard prescribes. ECMA-376 part 1, 18.3.1.99. */
export function* sheetXml(parts: SheetParts, shared: Shared, isActive: boolean): Generator<string> {
  const { sheet } = parts;
  yield `${XML_HEAD}<worksheet xmlns="${NAMESPACE.main}" xmlns:r="${NAMESPACE.relations}">`;
  if (sheet.print) yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield viewXml(sheet, isActive);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  yield columnsXml(sheet.columnWidths);
  yield* cellsXml(sheet, shared);
  yield mergedXml(sheet.formats.filter(({ merge }) => merge).map(({ area }) => area));
  yield conditionalXml(sheet.conditionalFormats, shared.styles);
  yield dropDownsXml(sheet.dropDowns);
  yield printXml(sheet.print);
  yield belongingXml(parts);
  yield '</worksheet>';
}

/** The charts and tables that belong to the sheet, by their relations. */
function belongingXml({ drawing, tables, relations }: SheetParts): string {
  const charts = drawing ? `<drawing r:id="${relationId(0)}"/>` : '';
  if (tables.length === 0) return charts;
  const first = relations.length - tables.length;
  const each = tables.map((_, i) => `<tablePart r:id="${relationId(first + i)}"/>`);
  return `${charts}<tableParts count="${tables.length}">${each.join('')}</tableParts>`;
}

function viewXml({ gridlines, frozen }: SheetPlan, isActive: boolean): string {
  const lines = gridlines ? '' : ' showGridLines="0"';
  const active = isActive ? ' tabSelected="1"' : '';
  return `<sheetViews><sheetView${lines}${active} workbookViewId="0">${frozenXml(frozen)}</sheetView></sheetViews>`;
}

function frozenXml({ rows, columns }: SheetPlan['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const corner = cellReference({ row: rows, column: columns });
  return `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** Cells that are one; an area of a single cell is that already. */
function mergedXml(areas: readonly CellArea[]): string {
  const merged = areas.filter(({ rows, columns }) => rows * columns > 1);
  if (merged.length === 0) return '';
  const each = merged.map((area) => `<mergeCell ref="${areaReference(area)}"/>`);
  return `<mergeCells count="${merged.length}">${each.join('')}</mergeCells>`;
}
