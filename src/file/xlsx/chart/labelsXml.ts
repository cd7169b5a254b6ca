import type { CellArea, CellPosition, LabelPlan, SeriesPlan, SheetPlan } from '../../../report/plan';
import { cellValue, columnValues } from '../cellValues';
import type { CellValue } from '../cellValues';
import { areaOfSheet } from '../references';
import { xmlText } from '../xml';
import { CHART_2013 } from './chartNamespaces';
import { solidFill, textProperties, wordProperties } from './drawingText';

const POSITIONS = { left: 'l', right: 'r', top: 't', bottom: 'b', center: 'ctr' } as const;
/** A label shows its cell and nothing of its own accord. */
const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'] as const;
const SHOWS_NOTHING = SHOWN.map((what) => `<c:show${what} val="0"/>`).join('');

/** What Excel 2013 on reads labels from cells by; an older one shows the words that stood there when the file was made. */
const LABEL_EXTENSION = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const SERIES_EXTENSION = '{02D57815-91ED-43cb-92C2-25804820EDAC}';

/** The labels of single points; all other points have none. */
export function labelsXml(series: SeriesPlan, data: SheetPlan): string {
  if (series.labels.length === 0) return '';
  const named = nameLabel(series);
  if (named) return `<c:dLbls>${nameLabelXml(named)}${SHOWS_NOTHING}</c:dLbls>`;
  const isAligned = textColumn(series) !== null;
  const ordered = [...series.labels].sort((a, b) => a.point - b.point);
  const labels = ordered.map((label) => labelXml(label, data, isAligned));
  return `<c:dLbls>${labels.join('')}${SHOWS_NOTHING}</c:dLbls>`;
}

/**
 * The label of a series that has but one and no place in the legend. It is written as the name of its series, taken from
 * the label's cell: names follow their cells in every program, labels only in Excel.
 */
function nameLabel({ labels, inLegend }: SeriesPlan): LabelPlan | null {
  return labels.length === 1 && !inLegend ? (labels[0] ?? null) : null;
}

/** What a series is called: its name, or the cell of the label that stands for it. */
export function nameXml(series: SeriesPlan, data: SheetPlan): string {
  const named = nameLabel(series);
  if (!named) return `<c:tx><c:v>${xmlText(series.name)}</c:v></c:tx>`;
  return linkedXml(shown(cellValue(data, named.text)), data.name, named.text);
}

function nameLabelXml(label: LabelPlan): string {
  return [
    `<c:dLbl><c:idx val="${label.point}"/>`,
    label.fill === undefined ? '' : `<c:spPr>${solidFill(label.fill)}</c:spPr>`,
    textProperties({ size: label.fontSize, bold: label.bold, color: label.color }, ON_ONE_LINE),
    `<c:dLblPos val="${POSITIONS[label.position]}"/>`,
    SHOWS_NOTHING.replace('showSerName val="0"', 'showSerName val="1"'),
    '</c:dLbl>',
  ].join('');
}

/** Which cells the labels show, told at the end of the series. */
export function labelCellsXml(series: SeriesPlan, data: SheetPlan): string {
  const column = nameLabel(series) ? null : textColumn(series);
  if (!column) return '';
  const points = columnValues(data, column).map((value, i) =>
    value === null ? '' : `<c:pt idx="${i}"><c:v>${xmlText(shown(value))}</c:v></c:pt>`,
  );
  const cache = `<c15:dlblRangeCache><c:ptCount val="${column.rows}"/>${points.join('')}</c15:dlblRangeCache>`;
  const cells = `<c15:datalabelsRange><c15:f>${xmlText(areaOfSheet(data.name, column))}</c15:f>${cache}</c15:datalabelsRange>`;
  return `<c:extLst><c:ext uri="${SERIES_EXTENSION}" xmlns:c15="${CHART_2013}">${cells}</c:ext></c:extLst>`;
}

/**
 * The column of cells beside the points that the labels show, a cell a point; null where they stand elsewhere, or there
 * are none.
 */
function textColumn({ x, labels }: SeriesPlan): CellArea | null {
  const [first] = labels;
  if (!first) return null;
  const row = first.text.row - first.point;
  const isAligned = labels.every(
    ({ text, point }) => text.column === first.text.column && text.row - point === row,
  );
  return isAligned && row >= 0 ? { row, column: first.text.column, rows: x.rows, columns: 1 } : null;
}

function labelXml(label: LabelPlan, data: SheetPlan, isAligned: boolean): string {
  const look = { size: label.fontSize, bold: label.bold, color: label.color };
  const text = shown(cellValue(data, label.text));
  return [
    `<c:dLbl><c:idx val="${label.point}"/>`,
    isAligned ? fieldXml(text, look) : linkedXml(text, data.name, label.text),
    label.fill === undefined ? '' : `<c:spPr>${solidFill(label.fill)}</c:spPr>`,
    isAligned ? '' : textProperties(look),
    `<c:dLblPos val="${POSITIONS[label.position]}"/>`,
    isAligned ? SHOWS_NOTHING : SHOWS_NOTHING.replace('showVal val="0"', 'showVal val="1"'),
    isAligned ? LABEL_OF_CELL : '',
    '</c:dLbl>',
  ].join('');
}

const LABEL_OF_CELL = `<c:extLst><c:ext uri="${LABEL_EXTENSION}" xmlns:c15="${CHART_2013}"><c15:dlblFieldTable/><c15:showDataLabelsRange val="1"/></c:ext></c:extLst>`;

/** A field that shows the point's cell of the series' column of labels. */
function fieldXml(text: string, look: Parameters<typeof wordProperties>[1]): string {
  const properties = wordProperties('a:rPr', look);
  return `<c:tx><c:rich>${ON_ONE_LINE}<a:lstStyle/><a:p><a:pPr>${wordProperties('a:defRPr', look)}</a:pPr><a:fld id="${FIELD_ID}" type="CELLRANGE">${properties}<a:pPr>${wordProperties('a:defRPr', look)}</a:pPr><a:t>${xmlText(text)}</a:t></a:fld><a:endParaRPr lang="en-US"/></a:p></c:rich></c:tx>`;
}

/** A label takes as much room as its words, which stand on one line. */
const ON_ONE_LINE =
  '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:spAutoFit/></a:bodyPr>';

/** Any id will do; a field is known by its label. */
const FIELD_ID = '{6B1B3F5E-0C5B-4E0A-9C53-3B9E0B0C7A11}';

/** A label that is linked to a cell anywhere, as every Excel knows it. */
function linkedXml(text: string, sheet: string, cell: CellPosition): string {
  const reference = xmlText(areaOfSheet(sheet, { ...cell, rows: 1, columns: 1 }));
  return `<c:tx><c:strRef><c:f>${reference}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(text)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
