import { isInQuadrant, PLACEMENTS } from '../matrix/quadrant';
import { MUTUAL_VALUE } from '../matrix/scheme';
import { CLIENT_TYPES, clientType } from '../relationship/clientType';
import { mutualValue } from '../relationship/mutualValue';
import { TRUST_STEPS } from '../relationship/trust';
import type { ClientLabel } from './clientLabel';
import { factsKnown } from './factsKnown';
import type { Systems } from './systems';

/** A label in words that rests on facts, such as ratings. */
export function wordLabel(
  name: string,
  of: (client: number) => string,
  why: (client: number) => string,
): ClientLabel {
  return { name, basis: 'facts', unit: null, of, why };
}

export function clientTypeLabel({ clients: { facts } }: Systems): ClientLabel | null {
  const ratings = factsKnown(facts, ['standardised', 'negotiation', 'jointSolutions', 'breadthOfScope']);
  if (!ratings) return null;
  const { types } = clientType(ratings);
  return wordLabel(
    'Client or customer',
    (client) => CLIENT_TYPES[types[client] ?? -1] ?? 'Unrated',
    () => '',
  );
}

export function trustLabel({ trust }: Systems): ClientLabel | null {
  if (!trust) return null;
  return wordLabel(
    'Trust',
    (client) => TRUST_STEPS[trust.steps[client] ?? NaN] ?? 'Unrated',
    () => '',
  );
}

export function mutualValueLabel({ clients: { facts } }: Systems): ClientLabel | null {
  const ours = factsKnown(facts, ['ourTime', 'ourPeople', 'ourResources']);
  const theirs = factsKnown(facts, ['theirTime', 'theirPeople', 'theirResources']);
  if (!ours || !theirs) return null;
  const { placements } = mutualValue({
    ours: { time: ours.ourTime, people: ours.ourPeople, resources: ours.ourResources },
    theirs: { time: theirs.theirTime, people: theirs.theirPeople, resources: theirs.theirResources },
  });
  return wordLabel(
    'Mutual value',
    (client) => {
      const placement = PLACEMENTS[placements[client] ?? -1] ?? 'unplaced';
      return isInQuadrant(placement) ? MUTUAL_VALUE.labels[placement] : 'Unrated';
    },
    () => '',
  );
}
