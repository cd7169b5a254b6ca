import { PLACEMENTS } from '../../core/matrix/quadrant';
import { placementLabel } from '../../core/matrix/scheme';
import { reasonText } from '../../core/reason/reasonText';
import { segmentReason } from '../../core/reason/segmentReason';
import type { Book } from '../book/book';
import { PEOPLE_COLUMNS } from '../book/listColumns';
import type { ListColumn } from '../book/listColumns';
import { toldMoves } from '../book/moves';
import { peopleCell, peopleOfClients } from '../book/peopleOfClients';
import { segmentLabels } from '../book/segmentLabels';
import type { Outcome } from '../formula/cells';

/** What the clients' table says of a client in those of its columns that the worklist repeats, at the build. */
export function concernFigures(book: Book): (client: number, of: ListColumn) => Outcome {
  const { intake, matrix } = book.input;
  const { names, revenue } = intake.clients;
  const scheme = { ...book.input.scheme, labels: segmentLabels(book) };
  const placed = { ...matrix, revenue };
  const people = peopleOfClients(book);
  const written = (client: number, header: string): Outcome => peopleCell(book, people[client], header);
  const moveOf = toldMoves(book, (client) => peopleCell(book, people[client], PEOPLE_COLUMNS.override));
  return (client, of) => {
    switch (of) {
      case 'client':
        return names[client] ?? '';
      case 'profit':
        return matrix.profit[client] ?? NaN;
      case 'revenue':
        return revenue[client] ?? NaN;
      case 'worth':
        return matrix.worth[client] ?? NaN;
      case 'effort':
        return matrix.effort[client] ?? NaN;
      case 'segment':
        return placementLabel(PLACEMENTS[matrix.placements[client] ?? -1] ?? 'unplaced', scheme);
      case 'nextMove':
        return moveOf(client);
      case 'reason':
        return reasonText(segmentReason(placed, client, scheme));
      case 'override':
      case 'note':
      case 'owner':
      case 'due':
        return written(client, PEOPLE_COLUMNS[of]);
      default:
        throw new Error(`The worklist does not repeat the column ${of}`);
    }
  };
}
