import type { CellArea, LinePlan, MarkerPlan, SeriesPlan, SheetPlan } from '../../../report/plan';
import { columnValues } from '../cellValues';
import { areaOfSheet } from '../references';
import { xmlNumber, xmlText } from '../xml';
import { solidFill } from './drawingText';
import { labelCellsXml, labelsXml, nameXml } from './labelsXml';

/** Units of drawings in a point. */
const A_POINT = 12_700;
const DASHES = { solid: 'solid', dashed: 'dash', dotted: 'sysDot' } as const;

/** A series of an XY chart, its points read from the data sheet. ECMA-376 part 1, 21.2.2.171. */
export function seriesXml(series: SeriesPlan, place: number, data: SheetPlan): string {
  return [
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>`,
    nameXml(series, data),
    `<c:spPr>${lineXml(series.line)}</c:spPr>`,
    markerXml(series.marker),
    labelsXml(series, data),
    `<c:xVal>${numbersXml(series.x, data)}</c:xVal>`,
    `<c:yVal>${numbersXml(series.y, data)}</c:yVal>`,
    '<c:smooth val="0"/>',
    labelCellsXml(series, data),
    '</c:ser>',
  ].join('');
}

function lineXml(line: LinePlan | null): string {
  if (!line) return '<a:ln w="19050"><a:noFill/></a:ln>';
  return `<a:ln w="${Math.round(line.weight * A_POINT)}" cap="rnd">${solidFill(line.color)}<a:prstDash val="${DASHES[line.dash]}"/><a:round/></a:ln>`;
}

function markerXml(marker: MarkerPlan | null): string {
  if (!marker) return '<c:marker><c:symbol val="none"/></c:marker>';
  const fill = solidFill(marker.color);
  return `<c:marker><c:symbol val="${marker.shape}"/><c:size val="${marker.size}"/><c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`;
}

/** The cells of a column, and what they come to as the file is made; a cell without a number is no point. */
function numbersXml(area: CellArea, data: SheetPlan): string {
  const points = columnValues(data, area).map((value, i) =>
    typeof value === 'number' && Number.isFinite(value)
      ? `<c:pt idx="${i}"><c:v>${xmlNumber(value)}</c:v></c:pt>`
      : '',
  );
  const cache = `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${area.rows}"/>${points.join('')}</c:numCache>`;
  return `<c:numRef><c:f>${xmlText(areaOfSheet(data.name, area))}</c:f>${cache}</c:numRef>`;
}
