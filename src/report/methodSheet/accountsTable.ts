import { keyAccountReason } from '../../core/reason/keyAccountReason';
import type { KeyAccounts } from '../../core/relationship/accountManagers';
import type { Book } from '../book/book';
import { cellOf } from '../sheetCells';
import { RATE } from '../sheetLook';
import { accountsText } from '../telling/accountsTold';
import type { MethodTable } from './methodTable';

/** All candidates for a key account manager in their order; nothing where no capacity is stated. */
export function accountsTable({ input }: Book): MethodTable[] {
  const { accounts, clients, income } = input.systems;
  if (!accounts) return [];
  return [
    {
      heading: 'Key accounts',
      sentence: accountsText(accounts),
      headers: ['Client', 'Share of income', 'Place', 'Looked after by, and why'],
      rows: candidates(accounts).map((client) => ({
        name: clients.names[client] ?? '',
        figure: cellOf(income.share[client] ?? NaN),
        code: accounts.places[client] ?? null,
        text: keyAccountReason(accounts, client),
        numberFormat: RATE,
      })),
    },
  ];
}

/** The clients that have a place, by it. */
function candidates({ places, candidates: count }: KeyAccounts): number[] {
  const order = new Array<number>(count).fill(0);
  places.forEach((place, client) => {
    if (place > 0) order[place - 1] = client;
  });
  return order;
}
