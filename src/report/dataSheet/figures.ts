import type { Book } from '../book/book';
import { DATA_HEADER_ROW, FIGURES } from '../book/places';
import { liveCell } from '../formula/cells';
import type { CellBlock } from '../plan';
import { dataHeader } from './clientColumns';
import { figureFormulas } from './figureFormulas';
import { figureOutcomes } from './figureOutcomes';

/** Figures of the whole portfolio: what each is, and beside it what it comes to. */
export function figures(book: Book): readonly CellBlock[] {
  const { row, column } = book.places.figure(FIGURES[0]);
  const formulas = figureFormulas(book);
  const outcomes = figureOutcomes(book);
  const cells = FIGURES.map((id) => [
    dataHeader(id),
    liveCell(book.isLive, () => formulas[id], outcomes[id]),
  ]);
  return [
    { at: { row: DATA_HEADER_ROW, column: column - 1 }, cells: [['Figure', 'Value']] },
    { at: { row, column: column - 1 }, cells },
  ];
}
