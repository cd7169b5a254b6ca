import type { ClientColumns } from '../clientColumns';
import type { ClientMatrix } from '../matrix/clientMatrix';
import { PLACEMENTS, type Quadrant } from '../matrix/quadrant';
import type { SchemeMatrix } from '../matrix/schemeMatrix';
import { clientPriority } from '../portfolio/clientPriority';
import type { Concentration } from '../portfolio/concentration';
import { keyAccounts, type KeyAccounts } from '../relationship/accountManagers';
import type { PlayedRoles } from '../relationship/roles';
import type { Settings } from '../settings';

/** What key accounts are chosen by. Where roles are not known nobody is strategic though small. */
interface Grounds {
  readonly clients: ClientColumns;
  readonly matrix: ClientMatrix;
  readonly income: Concentration;
  readonly roles: PlayedRoles | null;
  readonly schemes: readonly SchemeMatrix[];
}

/** Who gets a key account manager; null where it is not stated how many clients they can look after. */
export function knownAccounts(
  grounds: Grounds,
  { keyAccountCapacity: capacity, income: kind }: Settings,
): KeyAccounts | null {
  if (capacity === null) return null;
  const { clients, matrix, income, roles, schemes } = grounds;
  const procurement = schemes.find(({ scheme }) => scheme.id === 'procurement');
  const nobody = new Uint8Array(clients.revenue.length);
  return keyAccounts(
    {
      concentration: income.labels,
      strategicThoughSmall: roles?.strategicThoughSmall ?? nobody,
      partnerQuadrant: isIn(matrix.placements, 'topRight'),
      develop: procurement ? isIn(procurement.placements, 'topRight') : nobody,
      priority: clientPriority(clients, kind).order,
    },
    capacity,
  );
}

/** Whether each client stands in the quadrant: 1 or 0, n×1. */
function isIn(placements: Uint8Array, quadrant: Quadrant): Uint8Array {
  const wanted = PLACEMENTS.indexOf(quadrant);
  return placements.map((placement) => Number(placement === wanted));
}
