import type { Book } from '../book/book';
import { DATA_HEADER_ROW } from '../book/places';
import type { WhaleDrawing } from '../charts/whaleDrawing';
import { roundedMoney } from '../../core/statistics/rounding';
import { liveCell, NOT_AVAILABLE } from '../formula/cells';
import type { Outcome } from '../formula/cells';
import { cellText, columnText, inRow } from '../formula/reference';
import type { CellBlock, PlanCell } from '../plan';
import { FIRST_DATA_ROW } from './markCells';
import { WHALE_HEADERS } from './whaleCells';
import type { WhaleCells, WhaleColumn } from './whaleCells';

/** The whale curve rank by rank. Live, there is a row for every client, should a missing profit be filled in. */
export function whaleRanks(book: Book, drawing: WhaleDrawing, cells: WhaleCells): CellBlock {
  const { ranks } = drawing.points;
  const waiting = book.isLive ? book.order.length + 1 - ranks.length : 0;
  const all = [...ranks, ...Array.from({ length: waiting }, (_, at) => ranks.length + at)];
  return {
    at: { row: DATA_HEADER_ROW, column: book.places.whale },
    cells: [
      cells.columns.map((id) => WHALE_HEADERS[id]),
      ...all.map((rank, at) => rankRow(book, drawing, { rank, row: FIRST_DATA_ROW + at, cells })),
    ],
  };
}

/** How many rows the ranks take. */
export function whaleRows({ isLive, order }: Book, { points }: WhaleDrawing): number {
  return isLive ? order.length + 1 : points.ranks.length;
}

interface Rank {
  readonly rank: number;
  readonly row: number;
  readonly cells: WhaleCells;
}

function rankRow(book: Book, drawing: WhaleDrawing, rank: Rank): PlanCell[] {
  const outcomes = outcomesAt(book, drawing, rank.rank);
  return rank.cells.columns.map((id) => {
    if (id === 'rank') return rank.rank;
    return liveCell(book.isLive, () => formulaOf(id, book, drawing, rank), outcomes[id]);
  });
}

function outcomesAt(book: Book, drawing: WhaleDrawing, rank: number): Record<WhaleColumn, Outcome> {
  const { curve, points } = drawing;
  const isRanked = rank <= points.clients;
  const together = curve.cumulative[rank] ?? NaN;
  const last = book.input.matrix.profit[curve.order[rank - 1] ?? -1] ?? NaN;
  const height = isRanked ? (points.unit === 'share' ? together / curve.total : together) : NaN;
  const inZone = (from: number, to: number): Outcome =>
    isRanked && rank >= from && rank <= to ? height : NOT_AVAILABLE;
  const { mostOfPeak, peakAt } = zoneEnds(drawing);
  return {
    rank,
    share: Math.min(1, rank / points.clients),
    profit: book.isLive ? last : null,
    together,
    compared: book.isLive && isRanked ? roundedMoney(together) : null,
    height: isRanked ? height : NOT_AVAILABLE,
    mostOfPeak: inZone(0, mostOfPeak),
    upToPeak: inZone(mostOfPeak, peakAt),
    afterPeak: inZone(peakAt, points.clients),
  };
}

function zoneEnds({ curve, points }: WhaleDrawing): { readonly mostOfPeak: number; readonly peakAt: number } {
  const first = points.zones.find(({ zone }) => zone === 'mostOfPeak');
  return { mostOfPeak: first?.clients ?? 0, peakAt: curve.peakAt };
}

function formulaOf(
  id: Exclude<WhaleColumn, 'rank'>,
  { places }: Book,
  { points }: WhaleDrawing,
  { rank, row, cells }: Rank,
): string {
  const ranked = cellText(places.figure('ranked'));
  const own = (other: WhaleColumn): string => inRow(cells.column(other), row);
  const fact = (name: 'total' | 'peakAt' | 'mostOfPeak'): string => cellText(cells.fact(name));
  const ifRanked = (formula: string): string => `IF(${own('rank')}>${ranked},"",${formula})`;
  switch (id) {
    case 'share':
      return `IF(${ranked}>0,MIN(1,${own('rank')}/${ranked}),0)`;
    case 'profit':
      if (rank === 0) return '""';
      return ifRanked(
        `INDEX(${columnText(places.data('profit'))},MATCH(${own('rank')},${columnText(places.data('rank'))},0))`,
      );
    case 'together':
      return rank === 0 ? '0' : ifRanked(`${inRow(cells.column(id), row - 1)}+${own('profit')}`);
    case 'compared':
      return ifRanked(`ROUND(${own('together')},4)`);
    case 'height': {
      const isDrawn = `${own('rank')}<=${ranked}`;
      if (points.unit === 'money') return `IF(${isDrawn},${own('together')},NA())`;
      return `IF(AND(${isDrawn},ROUND(${fact('total')},4)>0),${own('together')}/${fact('total')},NA())`;
    }
    case 'mostOfPeak':
      return `IF(${own('rank')}<=${fact('mostOfPeak')},${own('height')},NA())`;
    case 'upToPeak':
      return `IF(AND(${own('rank')}>=${fact('mostOfPeak')},${own('rank')}<=${fact('peakAt')}),${own('height')},NA())`;
    case 'afterPeak':
      return `IF(${own('rank')}>=${fact('peakAt')},${own('height')},NA())`;
  }
}
