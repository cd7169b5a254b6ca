import type { Systems } from '../../core/systems/systems';
import { ACCOUNT_MANAGERS, type KeyAccounts } from '../../core/relationship/accountManagers';
import { countText, wholeText } from '../wording';
import type { Told } from './told';

/** How many candidates have a key account manager; nothing where it is not stated how many can be looked after. */
export function accountsTold({ accounts }: Systems): Told[] {
  return accounts ? [{ topic: 'Key accounts', tone: 'fact', text: accountsText(accounts) }] : [];
}

/** The same as one sentence. */
export function accountsText({ managers, candidates, capacity }: KeyAccounts): string {
  if (candidates === 0) return 'No client is a candidate for a key account manager.';
  const code = ACCOUNT_MANAGERS.indexOf('Key account manager');
  const assigned = managers.reduce((count, manager) => count + Number(manager === code), 0);
  return `${wholeText(assigned)} of ${countText(candidates, 'candidate')} ${assigned === 1 ? 'has' : 'have'} a key account manager, with room for ${wholeText(capacity ?? 0)}; the others keep an account manager.`;
}
