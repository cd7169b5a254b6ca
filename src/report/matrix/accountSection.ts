import type { Systems } from '../../core/systems/systems';
import { keyAccountReason } from '../../core/reason/keyAccountReason';
import type { KeyAccounts } from '../../core/relationship/accountManagers';
import type { PlanCell } from '../plan';
import { accountsText } from '../telling/accountsTold';
import { countText } from '../wording';
import { area, blockAt, NOTHING } from '../sheetCells';
import { headerFormat, headingFormat, INK } from '../sheetLook';
import { COLUMN } from './sheetLayout';
import type { Section } from '../sheetCells';

const HEADERS = ['Place', 'Client', 'Looked after by, and why'];

/** So many candidates are listed; the list of clients tells of the others. */
const CANDIDATES_TOLD = 100;

/**
 * The candidates for a key account manager in their order: those who get one, then those who are eligible all the same.
 * Nothing where it is not stated how many clients key account managers can look after.
 */
export function accountSection(row: number, { clients, accounts }: Systems): Section {
  if (!accounts) return NOTHING;
  const order = candidates(accounts);
  const told = Array.from(order.subarray(0, CANDIDATES_TOLD), (client): PlanCell[] => [
    accounts.places[client] ?? null,
    clients.names[client] ?? '',
    keyAccountReason(accounts, client),
  ]);
  const more = order.length - told.length;
  const cells: PlanCell[][] = [
    ['Key accounts', null, null],
    [accountsText(accounts), null, null],
    ...(told.length > 0 ? [HEADERS, ...told] : []),
    ...(more > 0 ? [[null, `And ${countText(more, 'candidate')} more.`, null]] : []),
  ];
  return {
    blocks: [blockAt(row, cells)],
    formats: [
      headingFormat(row),
      { area: area(row + 1, COLUMN.rank, 1, 1), italic: true, fontColor: INK.quiet },
      ...(told.length > 0
        ? [
            // The reasons run on over empty cells, and so does the band above them.
            { ...headerFormat(row + 2, COLUMN.rank, COLUMN.effort - COLUMN.rank + 1), wrap: false },
            { area: area(row + 2, COLUMN.rank, told.length + 1, 1), align: 'center' as const },
          ]
        : []),
    ],
    rows: cells.length + 1,
  };
}

/** The clients that have a place, by it. */
function candidates({ places, candidates }: KeyAccounts): Int32Array {
  const order = new Int32Array(candidates);
  places.forEach((place, client) => {
    if (place > 0) order[place - 1] = client;
  });
  return order;
}
