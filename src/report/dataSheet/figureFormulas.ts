import { PLACEMENTS, QUADRANTS } from '../../core/matrix/quadrant';
import type { Placement } from '../../core/matrix/quadrant';
import type { Book } from '../book/book';
import type { DataColumn, Figure } from '../book/places';
import { BEST_SHARE } from '../summary';
import { cellText, columnText } from '../formula/reference';
import { concentrationFormulas } from './concentrationFigures';

/** The figures of the whole as formulas without "=", over the columns of the chart data. */
export function figureFormulas(book: Pick<Book, 'places' | 'input'>): Readonly<Record<Figure, string>> {
  const { places } = book;
  const column = (id: DataColumn): string => columnText(places.data(id));
  const placement = column('placement');
  const code = (at: Placement): number => PLACEMENTS.indexOf(at) + 1;
  const count = (at: Placement): string => `COUNTIF(${placement},${code(at)})`;
  const sumOf = (id: DataColumn, at: Placement): string => `SUMIF(${placement},${code(at)},${column(id)})`;
  const losses = (at: Placement): string =>
    `COUNTIFS(${placement},${code(at)},${column('comparedProfit')},"<0")`;
  const ratio = (part: Figure, whole: Figure): string => {
    const [top, bottom] = [cellText(places.figure(part)), cellText(places.figure(whole))];
    return `IF(ROUND(${bottom},4)>0,${top}/${bottom},"")`;
  };
  return {
    clients: `COUNTIF(${placement},">0")`,
    inQuadrants: QUADRANTS.map(count).join('+'),
    noRevenue: count('noRevenue'),
    netCredit: count('netCredit'),
    unplaced: count('unplaced'),
    topLeftClients: count('topLeft'),
    topRightClients: count('topRight'),
    bottomLeftClients: count('bottomLeft'),
    bottomRightClients: count('bottomRight'),
    topLeftRevenue: sumOf('revenue', 'topLeft'),
    topRightRevenue: sumOf('revenue', 'topRight'),
    bottomLeftRevenue: sumOf('revenue', 'bottomLeft'),
    bottomRightRevenue: sumOf('revenue', 'bottomRight'),
    topLeftProfit: sumOf('profit', 'topLeft'),
    topRightProfit: sumOf('profit', 'topRight'),
    bottomLeftProfit: sumOf('profit', 'bottomLeft'),
    bottomRightProfit: sumOf('profit', 'bottomRight'),
    topLeftLosses: losses('topLeft'),
    topRightLosses: losses('topRight'),
    bottomLeftLosses: losses('bottomLeft'),
    bottomRightLosses: losses('bottomRight'),
    revenue: `SUM(${column('revenue')})`,
    profit: `SUM(${column('profit')})`,
    lossMakers: `COUNTIF(${column('comparedProfit')},"<0")`,
    // Together the clients who earn anything make the most there is.
    peakProfit: `SUMIF(${column('comparedProfit')},">0",${column('profit')})`,
    peakAt: `COUNTIF(${column('comparedProfit')},">0")`,
    ranked: `COUNT(${column('rank')})`,
    bestClients: `MAX(1,ROUND(${cellText(places.figure('ranked'))}*${BEST_SHARE},0))`,
    bestProfit: `SUMIF(${column('rank')},"<="&${cellText(places.figure('bestClients'))},${column('profit')})`,
    bestShare: ratio('bestClients', 'ranked'),
    bestProfitShare: ratio('bestProfit', 'profit'),
    peakShare: ratio('peakAt', 'ranked'),
    peak: ratio('peakProfit', 'profit'),
    underperformerShare: ratio('bottomRightClients', 'inQuadrants'),
    lossMakerShare: ratio('lossMakers', 'clients'),
    ...concentrationFormulas(book),
    concerns: `COUNT(${column('concern')})`,
    worthCutPercent: percent(cellText(places.cut.worth)),
    effortCutPercent: percent(cellText(places.cut.effort)),
  };
}

/** A cut in percent as it is compared: to 10 decimals of the rate. */
function percent(cut: string): string {
  return `IF(COUNT(${cut})=0,"",ROUND(ROUND(${cut},10)*100,10))`;
}
