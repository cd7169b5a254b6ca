import { keyAccountReason } from '../reason/keyAccountReason';
import { personaReason } from '../reason/personaReason';
import { rolesReason } from '../reason/rolesReason';
import { ACCOUNT_MANAGERS } from '../relationship/accountManagers';
import { personaLabel } from '../relationship/personaLabel';
import { rolesLabel } from '../relationship/roles';
import { wordLabel, type ClientLabel } from './clientLabel';
import type { LabelWords } from './labelWords';
import type { Systems } from '../systems/systems';

/** The client's persona, and after it those that overlap with it. */
export function personasLabel({ personas }: Systems, said: LabelWords): ClientLabel | null {
  return (
    personas &&
    wordLabel(said.label('Persona'), {
      of: (client) => labelsOf(personaLabel(personas, client), said),
      why: (client) => personaReason(personas, client, said.persona),
    })
  );
}

/** All roles of a client, and whether it is strategic though small. */
export function rolesPlayedLabel({ roles }: Systems, said: LabelWords): ClientLabel | null {
  return (
    roles &&
    wordLabel(said.label('Roles'), {
      of: (client) => labelsOf(rolesLabel(roles, client), said),
      why: (client) => rolesReason(roles, client, said.roles),
    })
  );
}

export function accountLabel({ accounts }: Systems, said: LabelWords): ClientLabel | null {
  return (
    accounts &&
    wordLabel(said.label('Looked after by'), {
      of: (client) => said.label(ACCOUNT_MANAGERS[accounts.managers[client] ?? -1] ?? 'Account manager'),
      why: (client) => keyAccountReason(accounts, client, said.keyAccount),
    })
  );
}

/** Several labels, which the core joins by "; ", each as it is called. */
function labelsOf(joined: string, { label }: LabelWords): string {
  return joined.split('; ').map(label).join('; ');
}
