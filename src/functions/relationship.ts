import { ADVISOR_KINDS, advisorKind, PAIR_WORDS } from '../core/relationship/advisor';
import { BUYING_WORDS, CLIENT_TYPES, clientType as clientTypeOf } from '../core/relationship/clientType';
import { LOYALTY_RUNGS, loyaltyRung } from '../core/relationship/loyalty';
import { decisiveEvidence, EVIDENCE_WORDS, trustStep as trustStepOf } from '../core/relationship/trust';
import { missing } from './argument';
import { answered } from './cellFailure';
import { clientRows } from './clientRows';
import { spill } from './columns';
import { numberOrMissing, ratingOf, yesOrNoOf } from './ratings';

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

/**
 * Gives whether you are each client's Advisor, who understands first and has at least four of six signs, or an Expert to it; Unrated while what is missing could turn it.
 * @customfunction ADVISOR
 * @param pairs Yes or no (or TRUE and FALSE, 1 and 0), one row a client, six columns: understands first, asks rather than tells, the client's goals rather than our offer, tailors, stays after delivery, says no when it is right.
 */
export function advisor(pairs: unknown[][]): unknown[][] {
  return answered(() => {
    const rows = clientRows({ pairs: { argument: pairs, parts: PAIR_WORDS, read: yesOrNoOf } });
    const kinds = advisorKind(rows.columns.pairs);
    return spill(rows, (row) => ADVISOR_KINDS[kinds[row] ?? -1] ?? 'Unrated');
  });
}

const LOYALTY_WORDS = { repeatBusiness: 'repeat business', referral: 'referral' };

/**
 * Gives each client's rung on the ladder of loyalty: Prospect, Customer, Client, Supporter or Advocate; a rung needs all below it; Unrated where what decides is missing.
 * @customfunction LOYALTY
 * @param revenue Revenue of each client (money): one column, one row or one cell; whoever is billed nothing is a Prospect.
 * @param ratings Ratings from 0 to 5 as for CLIENTTYPE, one row a client, four columns: standardised, negotiation, joint solutions, breadth of scope.
 * @param signs Yes or no (or TRUE and FALSE, 1 and 0), two columns: repeat business, referral.
 */
export function loyalty(revenue: unknown[][], ratings: unknown[][], signs: unknown[][]): unknown[][] {
  return answered(() => {
    const rows = clientRows({
      revenue: { argument: revenue, parts: { billed: 'revenue' }, read: numberOrMissing },
      ratings: { argument: ratings, parts: BUYING_WORDS, read: ratingOf },
      signs: { argument: signs, parts: LOYALTY_WORDS, read: yesOrNoOf },
    });
    const { types } = clientTypeOf(rows.columns.ratings);
    const rungs = loyaltyRung({ revenue: rows.columns.revenue.billed, types, ...rows.columns.signs });
    return spill(rows, (row) => LOYALTY_RUNGS[rungs[row] ?? -1] ?? 'Unrated');
  });
}
