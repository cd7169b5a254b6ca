import { ACCOUNT_MANAGERS, KEY_GROUNDS, type KeyAccounts } from '../relationship/accountManagers';
import { ENGLISH } from './tongue';

export type KeyAccountWords = typeof KEY_ACCOUNT_ENGLISH;

export const KEY_ACCOUNT_ENGLISH = {
  ...ENGLISH,
  noGround: 'neither Monopoly, Large nor strategic though small, nor in the Partner quadrant or Develop',
  /** `capacity` is null where none is stated. */
  candidate: (why: string, place: number, of: number, capacity: number | null): string =>
    `${why}; place ${place} of ${of} candidates, ${capacity === null ? 'no capacity is stated' : `capacity ${capacity}`}`,
};

/**
 * Why one client has a key account manager or none, such as "Key account manager: Large and Partner quadrant; place 2
 * of 7 candidates, capacity 3."
 */
export function keyAccountReason(
  accounts: KeyAccounts,
  client: number,
  said: KeyAccountWords = KEY_ACCOUNT_ENGLISH,
): string {
  const { managers, grounds, places, candidates, capacity } = accounts;
  const label = ACCOUNT_MANAGERS[managers[client] ?? -1] ?? 'Account manager';
  if (label === 'Account manager') return `${said.label(label)}: ${said.noGround}.`;
  const bits = grounds[client] ?? 0;
  const why = said.listed(KEY_GROUNDS.filter((_, i) => bits & (1 << i)).map(said.label));
  return `${said.label(label)}: ${said.candidate(why, places[client] ?? 0, candidates, capacity)}.`;
}
