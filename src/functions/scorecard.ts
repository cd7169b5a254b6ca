import {
  BENEFIT_WORDS,
  crossesRedLine,
  FEWEST_ANSWERS,
  ratingIndex,
  type RatingIndex,
  STRESS_WORDS,
} from '../core/relationship/scorecard';
import type { Argument } from './argument';
import { answered, CellFailure, numberCell, type AnswerCell } from './cellFailure';
import { clientRows } from './clientRows';
import { spill } from './columns';
import { ratingOf } from './ratings';
import { weightsOf } from './weights';

/**
 * Gives how much each client benefits you, from 0 to 5: the weighted mean of the benefits that are rated, at least 3.
 * @customfunction BENEFITINDEX
 * @param ratings Ratings from 0 to 5, one row a client, five columns: revenue potential, retainer income, future growth, case studies, referral.
 * @param [weights] How much each benefit counts, not below 0: five cells in the same order, in one row or one column; all alike when left out.
 */
export function benefitIndex(ratings: unknown[][], weights?: unknown[][]): unknown[][] {
  return indexOf(ratings, weights, BENEFIT_WORDS);
}

/**
 * Gives how much strain each client puts on you, from 0 to 5: the weighted mean of the stresses that are rated, at least 3.
 * @customfunction STRESSINDEX
 * @param ratings Ratings from 0 to 5, one row a client, six columns: demands for attention, wrangles over pricing, collecting money, abusive behaviour, reputational damage, corruption.
 * @param [weights] How much each stress counts, not below 0: six cells in the same order, in one row or one column; all alike when left out.
 */
export function stressIndex(ratings: unknown[][], weights?: unknown[][]): unknown[][] {
  return indexOf(ratings, weights, STRESS_WORDS);
}

/**
 * Gives six columns a client: benefit index, benefits rated, stress index, stresses rated, benefit less stress, and Part company where corruption is from 1 or abusive behaviour from 4.
 * @customfunction SCORECARD
 * @param benefits Ratings from 0 to 5, one row a client, five columns as for BENEFITINDEX.
 * @param stresses Ratings from 0 to 5, one row a client, six columns as for STRESSINDEX.
 * @param [benefitWeights] Five weights as for BENEFITINDEX; all alike when left out.
 * @param [stressWeights] Six weights as for STRESSINDEX; all alike when left out.
 */
export function scorecard(
  benefits: unknown[][],
  stresses: unknown[][],
  benefitWeights?: unknown[][],
  stressWeights?: unknown[][],
): unknown[][] {
  return answered(() => {
    const weights = {
      benefits: weightsOf('benefitWeights', benefitWeights, BENEFIT_WORDS),
      stresses: weightsOf('stressWeights', stressWeights, STRESS_WORDS),
    };
    const rows = clientRows({
      benefits: { argument: benefits, parts: BENEFIT_WORDS, read: ratingOf },
      stresses: { argument: stresses, parts: STRESS_WORDS, read: ratingOf },
    });
    const benefit = ratingIndex(Object.values(rows.columns.benefits), weights.benefits);
    const stress = ratingIndex(Object.values(rows.columns.stresses), weights.stresses);
    const { abuse, corruption } = rows.columns.stresses;
    return Array.from({ length: rows.count }, (_, row) => {
      const advice = adviceOn({ abuse: abuse[row] ?? NaN, corruption: corruption[row] ?? NaN });
      const good = indexCells('benefits', benefit, row, rows.failureOf('benefits', row));
      const bad = indexCells('stresses', stress, row, rows.failureOf('stresses', row));
      return [...good, ...bad, netCell(good[0], bad[0]), rows.failureOf('stresses', row) ?? advice];
    });
  });
}

/** An index and how many ratings it rests on; twice the failure of a row that cannot be read. */
function indexCells(
  name: string,
  index: RatingIndex,
  row: number,
  failure: CellFailure | undefined,
): [AnswerCell, AnswerCell] {
  return failure ? [failure, failure] : [indexCell(name, index, row), index.answered[row] ?? 0];
}

function indexOf(
  ratings: Argument,
  weights: Argument,
  kinds: Readonly<Record<string, string>>,
): AnswerCell[][] {
  return answered(() => {
    const weight = weightsOf('weights', weights, kinds);
    const rows = clientRows({ ratings: { argument: ratings, parts: kinds, read: ratingOf } });
    const index = ratingIndex(Object.values(rows.columns.ratings), weight);
    return spill(rows, (row) => indexCell('ratings', index, row));
  });
}

function indexCell(name: string, { index, answered, weight }: RatingIndex, row: number): AnswerCell {
  const count = answered[row] ?? 0;
  if (count < FEWEST_ANSWERS) {
    return new CellFailure('#N/A', `${name}: ${count} rated, at least ${FEWEST_ANSWERS} are needed.`);
  }
  if (weight[row] === 0) return new CellFailure('#DIV/0!', 'The weights of what is rated sum to 0.');
  return numberCell(index[row] ?? NaN);
}

function netCell(benefit: AnswerCell, stress: AnswerCell): AnswerCell {
  if (typeof benefit !== 'number') return benefit;
  return typeof stress === 'number' ? numberCell(benefit - stress) : stress;
}

function adviceOn(redLine: { abuse: number; corruption: number }): string {
  return crossesRedLine(redLine) ? 'Part company' : '';
}
