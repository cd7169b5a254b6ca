import type { ChartPlan } from '../../../report/plan';
import { relationId } from '../relations';
import { NAMESPACE, xmlAttribute, XML_HEAD } from '../xml';
import { CHART, DRAWING, SHEET_DRAWING } from './chartNamespaces';

/** Units of drawings in a point. */
const A_POINT = 12_700;

/**
 * The charts of a sheet, each over its cells; it moves with them and keeps its size. Columns are as wide as the fonts of a
 * computer make them, so a chart whose size is told has that size wherever it is opened. ECMA-376 part 1, 20.5.2.35 and 24.
 */
export function drawingXml(charts: readonly ChartPlan[]): string {
  return [
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">`,
    ...charts.map(anchorXml),
    '</xdr:wsDr>',
  ].join('');
}

function anchorXml(chart: ChartPlan, place: number): string {
  const { row, column, rows, columns } = chart.area;
  const from = cornerXml('from', row, column);
  const frame = frameXml(chart, place);
  if (!chart.size) {
    const to = cornerXml('to', row + rows, column + columns);
    return `<xdr:twoCellAnchor editAs="oneCell">${from}${to}${frame}</xdr:twoCellAnchor>`;
  }
  const [width, height] = [chart.size.width, chart.size.height].map((points) => Math.round(points * A_POINT));
  return `<xdr:oneCellAnchor>${from}<xdr:ext cx="${width}" cy="${height}"/>${frame}</xdr:oneCellAnchor>`;
}

function frameXml({ name, altText }: ChartPlan, place: number): string {
  return [
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${place + 2}" name="${xmlAttribute(name)}" descr="${xmlAttribute(altText)}"/><xdr:cNvGraphicFramePr/>`,
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}">`,
    `<c:chart xmlns:c="${CHART}" xmlns:r="${NAMESPACE.relations}" r:id="${relationId(place)}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>',
  ].join('');
}

function cornerXml(tag: 'from' | 'to', row: number, column: number): string {
  return `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
}
