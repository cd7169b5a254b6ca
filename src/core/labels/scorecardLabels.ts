import type { ClientFacts, Fact } from '../clientFacts';
import { crossesRedLine, FEWEST_ANSWERS, ratingIndex, type RatingIndex } from '../relationship/scorecard';
import type { ClientLabel } from './clientLabel';
import type { Systems } from './systems';

const BENEFITS = [
  'revenuePotential',
  'retainerIncome',
  'futureGrowth',
  'caseStudies',
  'referralRating',
] as const;
const STRESSES = ['attention', 'priceWrangles', 'collecting', 'abuse', 'reputation', 'corruption'] as const;

/**
 * Benefit, stress and what is left of one after the other, as means of ratings that count alike; and whether a red line
 * is crossed. Ratings of abuse and corruption are sensitive: no label and no reason tells them.
 */
export function scorecardLabels({ clients: { facts } }: Systems): ClientLabel[] {
  const benefit = knownIndex(facts, BENEFITS);
  const stress = knownIndex(facts, STRESSES);
  const net = benefit && stress ? benefit.index.map((good, i) => good - (stress.index[i] ?? NaN)) : null;
  return [
    ...(benefit ? [ratingLabel('Benefit', benefit.index)] : []),
    ...(stress ? [ratingLabel('Stress', stress.index)] : []),
    ...(net ? [ratingLabel('Benefit less stress', net)] : []),
    ...redLineLabel(facts),
  ];
}

/** At least as many kinds must be there as a client needs answers; a kind that is not there is answered for nobody. */
function knownIndex(facts: ClientFacts, kinds: readonly Fact[]): RatingIndex | null {
  const columns = kinds.flatMap((kind) => facts[kind] ?? []);
  if (columns.length < FEWEST_ANSWERS) return null;
  return ratingIndex(
    columns,
    columns.map(() => 1),
  );
}

function ratingLabel(name: string, ratings: Float64Array): ClientLabel {
  return { name, basis: 'facts', unit: 'rating', of: (client) => ratings[client] ?? NaN, why: () => '' };
}

function redLineLabel({ abuse, corruption }: ClientFacts): ClientLabel[] {
  if (!abuse && !corruption) return [];
  const isCrossed = (client: number): boolean =>
    crossesRedLine({ abuse: abuse?.[client] ?? NaN, corruption: corruption?.[client] ?? NaN });
  return [
    {
      name: 'Red line',
      basis: 'facts',
      unit: null,
      of: (client) => (isCrossed(client) ? 'Part company' : ''),
      why: (client) => (isCrossed(client) ? 'Part company: a red line is crossed.' : ''),
    },
  ];
}
