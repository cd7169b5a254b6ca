import type { ChartPlan } from '../../../report/plan';
import { relationId } from '../relations';
import { NAMESPACE, xmlAttribute, XML_HEAD } from '../xml';
import { CHART, DRAWING, SHEET_DRAWING } from './chartNamespaces';

/** The charts of a sheet, each over its cells; it moves with them and keeps its size. ECMA-376 part 1, 20.5.2.35. */
export function drawingXml(charts: readonly ChartPlan[]): string {
  return [
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">`,
    ...charts.map(anchorXml),
    '</xdr:wsDr>',
  ].join('');
}

function anchorXml({ name, altText, area }: ChartPlan, place: number): string {
  const { row, column, rows, columns } = area;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    cornerXml('from', row, column),
    cornerXml('to', row + rows, column + columns),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${place + 2}" name="${xmlAttribute(name)}" descr="${xmlAttribute(altText)}"/><xdr:cNvGraphicFramePr/>`,
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}">`,
    `<c:chart xmlns:c="${CHART}" xmlns:r="${NAMESPACE.relations}" r:id="${relationId(place)}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function cornerXml(tag: 'from' | 'to', row: number, column: number): string {
  return `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
}
