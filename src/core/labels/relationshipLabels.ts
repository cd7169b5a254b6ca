import { isInQuadrant, PLACEMENTS } from '../matrix/quadrant';
import { MUTUAL_VALUE } from '../matrix/scheme';
import { advisorReason } from '../reason/advisorReason';
import { clientTypeReason } from '../reason/clientTypeReason';
import { loyaltyReason } from '../reason/loyaltyReason';
import { mutualValueReason } from '../reason/mutualValueReason';
import { trustReason } from '../reason/trustReason';
import { ADVISOR_KINDS, advisorKind } from '../relationship/advisor';
import { CLIENT_TYPES } from '../relationship/clientType';
import { LOYALTY_RUNGS, loyaltyRung } from '../relationship/loyalty';
import { mutualValue } from '../relationship/mutualValue';
import { TRUST_STEPS } from '../relationship/trust';
import { wordLabel, type ClientLabel } from './clientLabel';
import type { LabelWords } from './labelWords';
import { factsKnown } from '../systems/factsKnown';
import { SYSTEM_FACTS } from '../systems/systemFacts';
import type { Systems } from '../systems/systems';

export function clientTypeLabel({ typing }: Systems, said: LabelWords): ClientLabel | null {
  return (
    typing &&
    wordLabel(said.label('Client or customer'), {
      of: (client) => said.label(CLIENT_TYPES[typing.types[client] ?? -1] ?? 'Unrated'),
      why: (client) => clientTypeReason(typing, client, said.clientType),
    })
  );
}

export function trustLabel({ trust }: Systems, said: LabelWords): ClientLabel | null {
  return (
    trust &&
    wordLabel(said.label('Trust'), {
      of: (client) => said.label(TRUST_STEPS[trust.steps[client] ?? NaN] ?? 'Unrated'),
      why: (client) => trustReason(trust, client, said.trust),
    })
  );
}

export function advisorLabel({ clients: { facts } }: Systems, said: LabelWords): ClientLabel | null {
  const pairs = factsKnown(facts, SYSTEM_FACTS.advisor);
  if (!pairs) return null;
  const kinds = advisorKind(pairs);
  return wordLabel(said.label('Expert or advisor'), {
    of: (client) => said.label(ADVISOR_KINDS[kinds[client] ?? -1] ?? 'Unrated'),
    why: (client) => advisorReason({ pairs, kinds }, client, said.advisor),
  });
}

/** The ladder needs the client type, and who comes back and refers others. */
export function loyaltyLabel(
  { clients: { revenue, facts }, typing }: Systems,
  said: LabelWords,
): ClientLabel | null {
  const known = factsKnown(facts, ['repeatBusiness', 'referral']);
  if (!known || !typing) return null;
  const signs = { ...known, revenue, types: typing.types };
  const rungs = loyaltyRung(signs);
  return wordLabel(said.label('Loyalty'), {
    of: (client) => said.label(LOYALTY_RUNGS[rungs[client] ?? -1] ?? 'Unrated'),
    why: (client) => loyaltyReason({ signs, rungs }, client, said.loyalty),
  });
}

export function mutualValueLabel({ clients: { facts } }: Systems, said: LabelWords): ClientLabel | null {
  const ours = factsKnown(facts, SYSTEM_FACTS.ourInvestment);
  const theirs = factsKnown(facts, SYSTEM_FACTS.theirInvestment);
  if (!ours || !theirs) return null;
  const value = mutualValue({
    ours: { time: ours.ourTime, people: ours.ourPeople, resources: ours.ourResources },
    theirs: { time: theirs.theirTime, people: theirs.theirPeople, resources: theirs.theirResources },
  });
  return wordLabel(said.label('Mutual value'), {
    of: (client) => {
      const placement = PLACEMENTS[value.placements[client] ?? -1] ?? 'unplaced';
      return said.label(isInQuadrant(placement) ? MUTUAL_VALUE.labels[placement] : 'Unrated');
    },
    why: (client) => mutualValueReason(value, client, said.mutualValue),
  });
}
