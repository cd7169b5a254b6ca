import { ACCOUNT_MANAGERS, KEY_GROUNDS, type KeyAccounts } from '../relationship/accountManagers';
import { listText } from './comparisonText';

/**
 * Why one client has a key account manager or none, such as "Key account manager: Large and Partner quadrant; place 2
 * of 7 candidates, capacity 3."
 */
export function keyAccountReason(accounts: KeyAccounts, client: number): string {
  const { managers, grounds, places, candidates, capacity } = accounts;
  const label = ACCOUNT_MANAGERS[managers[client] ?? -1] ?? 'Account manager';
  if (label === 'Account manager') return `${label}: ${NO_GROUND}.`;
  const bits = grounds[client] ?? 0;
  const why = listText(KEY_GROUNDS.filter((_, i) => bits & (1 << i)));
  const room = capacity === null ? 'no capacity is stated' : `capacity ${capacity}`;
  return `${label}: ${why}; place ${places[client] ?? 0} of ${candidates} candidates, ${room}.`;
}

const NO_GROUND =
  'neither Monopoly, Large nor strategic though small, nor in the Partner quadrant or Develop';
