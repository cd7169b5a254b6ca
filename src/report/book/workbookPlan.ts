import { clientsSheet } from '../clientsSheet/clientsSheet';
import { dataSheet } from '../dataSheet/dataSheet';
import { matrixSheet } from '../matrixSheet/matrixSheet';
import { methodSheet } from '../methodSheet/methodSheet';
import { movementSheet } from '../movementSheet/movementSheet';
import type { WorkbookPlan } from '../plan';
import { worklistSheet } from '../worklistSheet/worklistSheet';
import type { Book } from './book';

/** The whole workbook of a client matrix, in the order of its tabs. Movement is there with figures of the period before. */
export function workbookPlan(book: Book): WorkbookPlan {
  const moved = book.input.systems.movement ? [movementSheet(book)] : [];
  return {
    sheets: [
      matrixSheet(book),
      clientsSheet(book),
      worklistSheet(book),
      ...moved,
      methodSheet(book),
      dataSheet(book),
    ],
  };
}
