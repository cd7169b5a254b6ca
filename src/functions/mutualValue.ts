import { isInQuadrant, PLACEMENTS } from '../core/matrix/quadrant';
import { MUTUAL_VALUE } from '../core/matrix/scheme';
import { mutualValue as mutualValueOf } from '../core/relationship/mutualValue';
import { missing } from './argument';
import { answered, type AnswerCell, type CellFailure, numberCell } from './cellFailure';
import { clientRows } from './clientRows';
import { ratingOf } from './ratings';

const INVESTED = { time: 'time', people: 'people', resources: 'resources' };

/**
 * Gives four columns a client: what you invest and what they invest, each from 0 to 5, reciprocity from 0 to 1, and Green, We over-invest, Client over-invests or Transactional.
 * @customfunction MUTUALVALUE
 * @param ours What you invest in each client, ratings from 0 to 5, one row a client, three columns: time, people, resources.
 * @param theirs What each client invests in you, in the same three columns.
 */
export function mutualValue(ours: unknown[][], theirs: unknown[][]): unknown[][] {
  return answered(() => {
    const rows = clientRows({
      ours: { argument: ours, parts: INVESTED, read: ratingOf },
      theirs: { argument: theirs, parts: INVESTED, read: ratingOf },
    });
    const value = mutualValueOf(rows.columns);
    return Array.from({ length: rows.count }, (_, row): AnswerCell[] => {
      const our = sideCell('ours', value.ours[row], rows.failureOf('ours', row));
      const their = sideCell('theirs', value.theirs[row], rows.failureOf('theirs', row));
      const placement = PLACEMENTS[value.placements[row] ?? -1] ?? 'unplaced';
      if (isInQuadrant(placement))
        return [our, their, numberCell(value.reciprocity[row] ?? NaN), MUTUAL_VALUE.labels[placement]];
      const failure = [our, their].find((cell) => typeof cell !== 'number') ?? missing('A rating');
      return [our, their, failure, failure];
    });
  });
}

function sideCell(name: string, mean = NaN, failure: CellFailure | undefined): number | CellFailure {
  return failure ?? (Number.isNaN(mean) ? missing(`A rating of ${name}`) : numberCell(mean));
}
