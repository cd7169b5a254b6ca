import { MOST_OF_PEAK } from '../../core/portfolio/whaleZones';
import { roundedMoney } from '../../core/statistics/rounding';
import type { Book } from '../book/book';
import { DATA_HEADER_ROW } from '../book/places';
import type { WhaleDrawing } from '../charts/whaleDrawing';
import { peakLabelFormula } from '../charts/whaleFormulas';
import { peakLabel } from '../charts/whaleWording';
import { liveCell, NOT_AVAILABLE } from '../formula/cells';
import { cellText, columnText } from '../formula/reference';
import type { CellBlock, PlanCell } from '../plan';
import { WHALE_FACTS } from './whaleCells';
import type { WhaleCells, WhaleFact } from './whaleCells';

/** So far from the ends of the axis the middle of the words at the peak stays, so that they lie within the plot. */
const HALF_OF_WORDS = 0.16;

/** So far above the peak, as a fraction of the axis, that they do not touch its marker. */
const WORDS_ABOVE = 0.015;

const FACT_WORDS: Readonly<Record<WhaleFact, string>> = {
  total: 'Total profit',
  peakAt: 'Clients up to the peak',
  peakMoney: 'Profit at the peak',
  mostOfPeak: 'Clients who make most of it',
  afterPeak: 'Clients after the peak',
  takenAway: 'What they take away',
};

/** What is drawn besides the whale curve, a text, x and y each; below it what it is made of, a text and a figure each. */
export function whaleMarks(book: Book, drawing: WhaleDrawing, cells: WhaleCells): CellBlock {
  const header: PlanCell[] = ['Line or words', 'Share of clients', 'Height of the curve'];
  const facts = WHALE_FACTS.map((fact): PlanCell[] => [
    FACT_WORDS[fact],
    liveCell(book.isLive, () => factFormula(fact, book, cells), factOf(fact, drawing)),
    null,
  ]);
  return {
    at: { row: DATA_HEADER_ROW, column: cells.mark('totalStart').text.column },
    cells: [header, ...totalRows(book, drawing, cells), ...peakRows(book, drawing, cells), ...facts],
  };
}

function factOf(fact: WhaleFact, { curve, points }: WhaleDrawing): number {
  const peakMoney = curve.cumulative[curve.peakAt] ?? NaN;
  const facts: Record<WhaleFact, number> = {
    total: curve.total,
    peakAt: curve.peakAt,
    peakMoney,
    mostOfPeak: points.zones.find(({ zone }) => zone === 'mostOfPeak')?.clients ?? 0,
    afterPeak: points.clients - curve.peakAt,
    takenAway: roundedMoney(peakMoney - curve.total),
  };
  return facts[fact];
}

function factFormula(fact: WhaleFact, { places }: Book, cells: WhaleCells): string {
  const column = (id: 'rank' | 'together' | 'compared'): string => columnText(cells.column(id));
  const cell = (id: WhaleFact): string => cellText(cells.fact(id));
  const ranked = cellText(places.figure('ranked'));
  switch (fact) {
    case 'total':
      return `INDEX(${column('together')},${ranked}+1)`;
    case 'peakAt':
      return `MATCH(MAX(${column('compared')}),${column('compared')},0)-1`;
    case 'peakMoney':
      return `INDEX(${column('together')},${cell('peakAt')}+1)`;
    case 'mostOfPeak': {
      const most = `ROUND(${MOST_OF_PEAK}*${cell('peakMoney')},4)`;
      return `SUMPRODUCT((${column('rank')}<${cell('peakAt')})*(${column('compared')}<${most}))`;
    }
    case 'afterPeak':
      return `${ranked}-${cell('peakAt')}`;
    case 'takenAway':
      return `ROUND(${cell('peakMoney')}-${cell('total')},4)`;
  }
}

function totalRows({ isLive }: Book, { points }: WhaleDrawing, cells: WhaleCells): PlanCell[][] {
  const total = cellText(cells.fact('total'));
  const height = points.unit === 'share' ? `IF(ROUND(${total},4)>0,1,NA())` : total;
  return [0, 1].map((end) => ['Total profit', end, liveCell(isLive, () => height, points.total)]);
}

/** Without a peak its row holds no y, so nothing is drawn. */
function peakRows({ isLive, places }: Book, drawing: WhaleDrawing, cells: WhaleCells): PlanCell[][] {
  const { curve, points } = drawing;
  const hasPeak = points.peak > 0;
  const peakAt = cellText(cells.fact('peakAt'));
  const share = curve.peakAt / points.clients;
  const height = points.heights[points.peak] ?? NaN;
  const words = Math.min(1 - HALF_OF_WORDS, Math.max(HALF_OF_WORDS, share));
  const above = WORDS_ABOVE * (points.axis.maximum - points.axis.minimum);
  const { x, y } = cells.mark('peak');
  const heightAt = `INDEX(${columnText(cells.column('height'))},${peakAt}+1)`;
  const ranked = cellText(places.figure('ranked'));
  return [
    [
      'Peak',
      liveCell(isLive, () => `IF(${ranked}>0,${peakAt}/${ranked},0)`, share),
      liveCell(isLive, () => `IF(${peakAt}=0,NA(),${heightAt})`, hasPeak ? height : NOT_AVAILABLE),
    ],
    [
      liveCell(isLive, () => peakLabelFormula(points, cells), hasPeak ? peakLabel(curve, points) : ''),
      liveCell(isLive, () => `MIN(${1 - HALF_OF_WORDS},MAX(${HALF_OF_WORDS},${cellText(x)}))`, words),
      liveCell(isLive, () => `${cellText(y)}+${above}`, hasPeak ? height + above : NOT_AVAILABLE),
    ],
  ];
}
