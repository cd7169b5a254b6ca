import type { ChartPlan, SheetPlan } from '../../../report/plan';
import { NAMESPACE, xmlNumber, XML_HEAD } from '../xml';
import { axisXml } from './axisXml';
import { CHART, DRAWING } from './chartNamespaces';
import { richText, solidFill, textProperties } from './drawingText';
import type { WordLook } from './drawingText';
import { seriesXml } from './seriesXml';

const TITLE: WordLook = { size: 14, bold: false, color: '#404040' };
const LEGEND: WordLook = { size: 9, bold: false, color: '#404040' };
/** Numbers by which the axes of one chart know each other. */
const X_AXIS = { own: 10, other: 20 } as const;
const Y_AXIS = { own: 20, other: 10 } as const;

/** An XY chart over the cells of `data`, which may be hidden. ECMA-376 part 1, 21.2.2.29. */
export function chartXml(chart: ChartPlan, data: SheetPlan): string {
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${NAMESPACE.relations}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title>${richText(chart.title, TITLE)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`,
    `<c:plotArea>${layoutXml(chart)}<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>`,
    ...chart.series.map((series, place) => seriesXml(series, place, data)),
    `<c:axId val="${X_AXIS.own}"/><c:axId val="${Y_AXIS.own}"/></c:scatterChart>`,
    axisXml(chart.xAxis, 'bottom', X_AXIS),
    axisXml(chart.yAxis, 'left', Y_AXIS),
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>',
    legendXml(chart),
    // Hidden cells are drawn, and what is no number leaves a gap.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${solidFill('#FFFFFF')}<a:ln w="9525">${solidFill('#D9D9D9')}</a:ln></c:spPr>`,
    '</c:chartSpace>',
  ].join('');
}

/** Where the rectangle between the axes lies; without it the spreadsheet decides. */
function layoutXml({ plot }: ChartPlan): string {
  if (!plot) return '<c:layout/>';
  const size = `<c:x val="${xmlNumber(plot.left)}"/><c:y val="${xmlNumber(plot.top)}"/><c:w val="${xmlNumber(plot.width)}"/><c:h val="${xmlNumber(plot.height)}"/>`;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${size}</c:manualLayout></c:layout>`;
}

function legendXml({ legend, series }: ChartPlan): string {
  if (legend === 'none') return '';
  const left = series.flatMap(({ inLegend }, place) =>
    inLegend ? [] : [`<c:legendEntry><c:idx val="${place}"/><c:delete val="1"/></c:legendEntry>`],
  );
  return `<c:legend><c:legendPos val="b"/>${left.join('')}<c:overlay val="0"/>${textProperties(LEGEND)}</c:legend>`;
}
