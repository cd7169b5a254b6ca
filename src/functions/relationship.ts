import { BUYING_WORDS, CLIENT_TYPES, clientType as clientTypeOf } from '../core/relationship/clientType';
import { decisiveEvidence, EVIDENCE_WORDS, trustStep as trustStepOf } from '../core/relationship/trust';
import { missing } from './argument';
import { answered } from './cellFailure';
import { clientRows } from './clientRows';
import { spill } from './columns';
import { ratingOf, yesOrNoOf } from './ratings';

/**
 * Gives whether each is a Client, with whom you work things out, or a Customer, who buys what is well defined; Unrated where a rating is missing.
 * @customfunction CLIENTTYPE
 * @param ratings Ratings from 0 to 5, one row a client, four columns: standardised, negotiation, joint solutions, breadth of scope.
 */
export function clientType(ratings: unknown[][]): unknown[][] {
  return answered(() => {
    const rows = clientRows({ ratings: { argument: ratings, parts: BUYING_WORDS, read: ratingOf } });
    const { types } = clientTypeOf(rows.columns.ratings);
    return spill(rows, (row) => CLIENT_TYPES[types[row] ?? -1] ?? 'Unrated');
  });
}

/**
 * Gives how far each client's trust has come: 0 unproven, 1 subject expert, 2 needs, 3 relationship, 4 trusted advisor; a step counts only when all below it do.
 * @customfunction TRUSTSTEP
 * @param evidence Yes or no (or TRUE and FALSE, 1 and 0), one row a client, four columns: our expertise bought and delivered on time, their business problem brought, our view asked beyond the job, what no other supplier hears shared.
 */
export function trustStep(evidence: unknown[][]): unknown[][] {
  return answered(() => {
    const rows = clientRows({ evidence: { argument: evidence, parts: EVIDENCE_WORDS, read: yesOrNoOf } });
    const steps = trustStepOf(rows.columns.evidence);
    return spill(rows, (row) => {
      const step = steps[row] ?? NaN;
      const decisive = decisiveEvidence(rows.columns.evidence, row);
      return Number.isNaN(step) && decisive ? missing(`evidence, ${EVIDENCE_WORDS[decisive]}`) : step;
    });
  });
}
