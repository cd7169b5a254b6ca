import { OURS } from './sources';
import type { Source } from './sources';

/** Where a label comes from and how it is found, by the label's name in the clients' table. */
export const SYSTEM_WORDING: Readonly<
  Record<string, { readonly source: Source | typeof OURS; readonly text: string }>
> = {
  Concentration: { source: 'D', text: 'By its share of income: Monopoly, Large or Regular, see above.' },
  'Ranks gained by profit': { source: 'D', text: 'Rank by revenue − rank by profit.' },
  'Client or customer': {
    source: 'A',
    text: 'Mean of 5 − standardised, negotiation, joint solutions and breadth of scope: Client from 3, else Customer. Unrated where one is missing. Also in B.',
  },
  Trust: {
    source: 'B',
    text: 'Steps proven in a row: 1 they buy our expertise, 2 they bring their problem, 3 they ask for our view, 4 they share what they share with nobody else. Names of 2 and 3 after H.',
  },
  'Expert or advisor': {
    source: 'B',
    text: 'Advisor where we understand first and at least 4 of 6 pairs are an advisor’s, else Expert. Five of the pairs are ours.',
  },
  Benefit: {
    source: 'C',
    text: 'Mean of the ratings of benefits, 0 to 5; at least 3 rated. The mean is ours.',
  },
  Stress: {
    source: 'C',
    text: 'Mean of the ratings of stresses, 0 to 5; at least 3 rated. The mean is ours.',
  },
  'Benefit less stress': { source: OURS, text: 'Benefit − stress.' },
  'Red line': {
    source: 'C',
    text: 'Part company, whatever the means: corruption rated from 1, or abusive behaviour from 4. Those ratings stand nowhere in this workbook but in the source and on the sheet of sensitive ratings.',
  },
  'Mutual value': {
    source: 'B',
    text: 'Mean of time, people and resources on each side, cut at 3 of 5: Green where both are high, We over-invest or Client over-invests where one is, else Transactional.',
  },
  Persona: {
    source: 'E',
    text: 'The first that holds: Draining drama (mean of 4 drains from 3), Mutual best (mean of 4 gains from 3 and 2 of 3 signs of growth), Stagnant repeater (2 orders or more, no further product, no order above 1.1 × the first). The order is ours.',
  },
  Roles: {
    source: 'D',
    text: 'Breadwinner: share of income from 10%. Prospective: growth from 4, and competitors’ share from 50% or need growing from 20%. Famous: recognition from 4. Mentor: expertise from 4, demanding from 3, shares knowledge from 4. Partner (role): open dialogue and equality from 4. Innovator: tests from 4, launches from 3. Levels are ours but the first.',
  },
  Loyalty: {
    source: 'C',
    text: 'A rung needs all below it: Prospect, Customer (billed), Client (by type), Supporter (repeat business), Advocate (referral). The middle is ours.',
  },
  'Share of wallet': {
    source: 'B',
    text: 'Revenue ÷ what the client spends in our category a year; none where the stated spend is below our revenue.',
  },
  'Market-space client': { source: 'B', text: 'Spends at least this much in our category a year.' },
  Priority: {
    source: 'C',
    text: 'Place by likely return ÷ effort: potential income where known, else income; stated hours where recorded, else cost to serve ÷ revenue. No effort, no priority. The formula is ours.',
  },
  'Looked after by': {
    source: 'D',
    text: 'Candidates are Monopoly, Large, strategic though small, in the Partner quadrant or Develop; the first by that order and by priority get a key account manager, up to the stated capacity. What makes a candidate is ours.',
  },
  'Movement at earlier cuts': {
    source: OURS,
    text: 'Segment before and now, both at the cuts of the period before.',
  },
};
