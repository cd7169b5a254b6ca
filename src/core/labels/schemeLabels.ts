import { PLACEMENTS } from '../matrix/quadrant';
import { placementLabel } from '../matrix/scheme';
import type { SchemeMatrix } from '../matrix/schemeMatrix';
import { reasonText } from '../reason/reasonText';
import { schemeReason } from '../reason/segmentReason';
import type { ClientLabel } from './clientLabel';
import type { LabelWords } from './labelWords';
import type { Systems } from '../systems/systems';

/** Each client's place in the schemes beside the profit matrix. */
export function schemeLabels({ clients: { facts }, schemes }: Systems, said: LabelWords): ClientLabel[] {
  const potential = facts.potentialIncome ?? facts.statedHours;
  return schemes.map((placed) => schemeLabel(placed, placed.scheme.id === 'procurement' && !potential, said));
}

/** The procurement view can do with money alone. */
function schemeLabel(placed: SchemeMatrix, isOfMoney: boolean, said: LabelWords): ClientLabel {
  const { scheme, placements } = placed;
  const names = PLACEMENTS.map((placement) => said.label(placementLabel(placement, scheme)));
  return {
    name: said.label(scheme.name),
    basis: isOfMoney ? 'money' : 'facts',
    unit: null,
    of: (client) => names[placements[client] ?? -1] ?? said.label('Unplaced'),
    why: (client) => reasonText(schemeReason(placed, client), said.segment),
  };
}
