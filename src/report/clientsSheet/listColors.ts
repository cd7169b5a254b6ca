import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Book } from '../book/book';
import type { ListColumn } from '../book/listColumns';
import { LIST_HEADER_ROW } from '../book/places';
import { inRow } from '../formula/reference';
import { QUADRANT_STYLES } from '../quadrantStyle';
import { area } from '../sheetCells';
import { INK } from '../sheetLook';
import type { CellArea, ConditionalFormatPlan } from '../plan';
import { legendCell } from './legend';

/** Colours that follow what the cells hold: segments in theirs, losses, and clients who have left. */
export function listColors({ places, list }: Pick<Book, 'places' | 'list'>): ConditionalFormatPlan[] {
  if (places.clientRows === 0) return [];
  const first = LIST_HEADER_ROW + 1;
  const cell = (id: ListColumn): string => inRow(places.list(id), first);
  const column = (id: ListColumn): CellArea => area(first, places.list(id).column, places.clientRows, 1);
  const ofSegments = (id: 'segment' | 'override'): ConditionalFormatPlan[] =>
    QUADRANTS.map((quadrant) => ({
      area: column(id),
      formula: `AND(${cell(id)}<>"",${cell(id)}=${legendCell(quadrant)})`,
      fontColor: QUADRANT_STYLES[quadrant].textColor,
      bold: true,
    }));
  return [
    ...ofSegments('segment'),
    ...ofSegments('override'),
    {
      area: column('losesMoney'),
      formula: `${cell('losesMoney')}="Yes"`,
      fontColor: INK.warning,
      bold: true,
    },
    {
      area: area(first, 0, places.clientRows, list.columns.length),
      formula: `AND(${cell('number')}="",${cell('client')}<>"")`,
      fontColor: INK.quiet,
      fill: INK.band,
    },
  ];
}
