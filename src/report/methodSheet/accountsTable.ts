import { keyAccountReason } from '../../core/reason/keyAccountReason';
import { ACCOUNT_MANAGERS } from '../../core/relationship/accountManagers';
import type { KeyAccounts } from '../../core/relationship/accountManagers';
import type { Book } from '../book/book';
import { cellOf } from '../sheetCells';
import { RATE } from '../sheetLook';
import { countText, wholeText } from '../wording';
import type { MethodTable } from './methodTable';

/** All candidates for a key account manager in their order; nothing where no capacity is stated. */
export function accountsTable({ input }: Book): MethodTable[] {
  const { accounts, clients, income } = input.systems;
  if (!accounts) return [];
  return [
    {
      heading: 'Key accounts',
      sentence: summaryText(accounts),
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

function summaryText({ managers, candidates: count, capacity }: KeyAccounts): string {
  if (count === 0) return 'No client is a candidate for a key account manager.';
  const code = ACCOUNT_MANAGERS.indexOf('Key account manager');
  const assigned = managers.reduce((sum, manager) => sum + Number(manager === code), 0);
  return `${wholeText(assigned)} of ${countText(count, 'candidate')} ${assigned === 1 ? 'has' : 'have'} a key account manager, with room for ${wholeText(capacity ?? 0)}; the others keep an account manager.`;
}
