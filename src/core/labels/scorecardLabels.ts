import type { ClientFacts, Fact } from '../clientFacts';
import { FEWEST_ANSWERS, ratingIndex, type RatingIndex } from '../relationship/scorecard';
import { indexReason, netReason, redLineReason, type IndexGrounds } from '../reason/scorecardReason';
import { wordLabel, type ClientLabel } from './clientLabel';
import type { LabelWords } from './labelWords';
import { knownRedLine } from '../systems/knownRedLine';
import { SYSTEM_FACTS } from '../systems/systemFacts';
import type { Systems } from '../systems/systems';

/**
 * Benefit, stress and what is left of one after the other, as means of ratings that count alike; and whether a red line
 * is crossed. Ratings of abuse and corruption are sensitive: no label and no reason tells them.
 */
export function scorecardLabels({ clients: { facts } }: Systems, said: LabelWords): ClientLabel[] {
  const benefit = knownIndex('Benefit', facts, SYSTEM_FACTS.benefits);
  const stress = knownIndex('Stress', facts, SYSTEM_FACTS.stresses);
  return [
    ...(benefit ? [indexLabel(benefit, said)] : []),
    ...(stress ? [indexLabel(stress, said)] : []),
    ...(benefit && stress ? [netLabel(benefit.index, stress.index, said)] : []),
    ...redLineLabel(facts, said),
  ];
}

/** At least as many kinds must be there as a client needs answers; a kind that is not there is answered for nobody. */
function knownIndex(
  name: IndexGrounds['name'],
  facts: ClientFacts,
  kinds: readonly Fact[],
): IndexGrounds | null {
  const columns = kinds.flatMap((kind) => facts[kind] ?? []);
  if (columns.length < FEWEST_ANSWERS) return null;
  const alike = columns.map(() => 1);
  return { name, kinds: kinds.length, index: ratingIndex(columns, alike) };
}

function indexLabel(grounds: IndexGrounds, said: LabelWords): ClientLabel {
  const { name, index } = grounds;
  return {
    name: said.label(name),
    basis: 'facts',
    unit: 'rating',
    of: (client) => index.index[client] ?? NaN,
    why: (client) => indexReason(grounds, client, said.scorecard),
  };
}

function netLabel(benefit: RatingIndex, stress: RatingIndex, said: LabelWords): ClientLabel {
  return {
    name: said.label('Benefit less stress'),
    basis: 'facts',
    unit: 'rating',
    of: (client) => (benefit.index[client] ?? NaN) - (stress.index[client] ?? NaN),
    why: (client) => netReason({ benefit, stress }, client, said.scorecard),
  };
}

function redLineLabel(facts: ClientFacts, said: LabelWords): ClientLabel[] {
  const isCrossed = knownRedLine(facts);
  if (!isCrossed) return [];
  return [
    wordLabel(said.label('Red line'), {
      of: (client) => (isCrossed(client) ? said.label('Part company') : ''),
      why: (client) => redLineReason(isCrossed(client), said.scorecard),
    }),
  ];
}
