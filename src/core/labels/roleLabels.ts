import { keyAccountReason } from '../reason/keyAccountReason';
import { personaReason } from '../reason/personaReason';
import { rolesReason } from '../reason/rolesReason';
import { ACCOUNT_MANAGERS } from '../relationship/accountManagers';
import { personaLabel } from '../relationship/personaLabel';
import { rolesLabel } from '../relationship/roles';
import { wordLabel, type ClientLabel } from './clientLabel';
import type { Systems } from '../systems/systems';

/** The client's persona, and after it those that overlap with it. */
export function personasLabel({ personas }: Systems): ClientLabel | null {
  return (
    personas &&
    wordLabel('Persona', {
      of: (client) => personaLabel(personas, client),
      why: (client) => personaReason(personas, client),
    })
  );
}

/** All roles of a client, and whether it is strategic though small. */
export function rolesPlayedLabel({ roles }: Systems): ClientLabel | null {
  return (
    roles &&
    wordLabel('Roles', {
      of: (client) => rolesLabel(roles, client),
      why: (client) => rolesReason(roles, client),
    })
  );
}

export function accountLabel({ accounts }: Systems): ClientLabel | null {
  return (
    accounts &&
    wordLabel('Looked after by', {
      of: (client) => ACCOUNT_MANAGERS[accounts.managers[client] ?? -1] ?? 'Account manager',
      why: (client) => keyAccountReason(accounts, client),
    })
  );
}
