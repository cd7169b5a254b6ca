import type { SchemeAxis } from './axis';
import type { CutRule } from './cut';
import { isInQuadrant } from './quadrant';
import type { Placement, Quadrant } from './quadrant';

/**
 * One way of dividing clients in four, as data: what its axes are called and measure, and what each quadrant is
 * called. `lossExpected` is the quadrant whose name makes one expect a loss, if there is one.
 */
export interface Scheme {
  readonly id: 'profit' | 'procurement' | 'mutualValue' | 'price' | 'preferencing' | 'own';
  readonly name: string;
  readonly up: string;
  readonly right: string;
  readonly axes: { readonly up: SchemeAxis; readonly right: SchemeAxis };
  readonly lossExpected: Quadrant | null;
  readonly labels: Readonly<Record<Quadrant, string>>;
}

const WEIGHTED: CutRule = { kind: 'weighted' };

/** 3 of 5 divides what each side invests. Source: A. Clare, "Customers or Clients. Do you know the difference?" */
export const INVESTMENT_CUT = 3;

/** A share of 2 % of income makes a client important: the middle of a published rule of thumb, 1 % to 3 % of sales. */
export const IMPORTANCE_CUT = 0.02;

/**
 * Source: A. Clare, "Making 2013 the Year of the Client", which names Partner, Commodity and Underperformer.
 * Prime is our name for the quadrant the article leaves unnamed.
 */
export const PROFIT_MATRIX: Scheme = {
  id: 'profit',
  name: 'Profit matrix',
  up: 'Worth',
  right: 'Effort',
  axes: {
    up: { measures: ['worth'], cut: WEIGHTED },
    right: { measures: ['effort'], cut: WEIGHTED },
  },
  lossExpected: 'bottomRight',
  labels: {
    topLeft: 'Prime',
    topRight: 'Partner',
    bottomLeft: 'Commodity',
    bottomRight: 'Underperformer',
  },
};

/** Source: C. Harrison, "Segment your clients". Which axis each name belongs to is our reading. */
export const PROCUREMENT_VIEW: Scheme = {
  id: 'procurement',
  name: 'Procurement view',
  up: 'Financial importance',
  right: 'Effort to manage',
  axes: {
    up: { measures: ['importance'], cut: { kind: 'value', value: IMPORTANCE_CUT } },
    right: { measures: ['statedHours', 'effort'], cut: WEIGHTED },
  },
  lossExpected: 'bottomRight',
  labels: { topLeft: 'Maximise', topRight: 'Develop', bottomLeft: 'Minimise', bottomRight: 'Eject' },
};

/** Source: A. Clare, "Customers or Clients. Do you know the difference?": the green quadrant, cut at 3 of 5. */
export const MUTUAL_VALUE: Scheme = {
  id: 'mutualValue',
  name: 'Mutual value',
  up: 'Our investment',
  right: "Client's investment",
  axes: {
    up: { measures: ['ourInvestment'], cut: { kind: 'value', value: INVESTMENT_CUT } },
    right: { measures: ['clientInvestment'], cut: { kind: 'value', value: INVESTMENT_CUT } },
  },
  lossExpected: null,
  labels: {
    topLeft: 'We over-invest',
    topRight: 'Green',
    bottomLeft: 'Transactional',
    bottomRight: 'Client over-invests',
  },
};

/** Source: B. P. Shapiro et al., "Manage customers for profits (not just sales)", HBR, September 1987. */
const PRICE_AND_COST: Scheme = {
  id: 'price',
  name: 'Price vs cost to serve',
  up: 'Net price',
  right: 'Cost to serve',
  axes: {
    up: { measures: ['netPrice'], cut: WEIGHTED },
    right: { measures: ['effort'], cut: WEIGHTED },
  },
  lossExpected: 'bottomRight',
  labels: {
    topLeft: 'Passive',
    topRight: 'Carriage trade',
    bottomLeft: 'Bargain basement',
    bottomRight: 'Aggressive',
  },
};

/** Source: P. Steele and B. Court, "Profitable Purchasing Strategies", 1996: how the buyer's side sees an account. */
const SUPPLIER_PREFERENCING: Scheme = {
  id: 'preferencing',
  name: 'Supplier preferencing',
  up: 'Attractiveness',
  right: 'Account value',
  axes: {
    up: { measures: ['attractiveness'], cut: WEIGHTED },
    right: { measures: ['accountValue'], cut: WEIGHTED },
  },
  lossExpected: null,
  labels: { topLeft: 'Development', topRight: 'Core', bottomLeft: 'Nuisance', bottomRight: 'Exploitable' },
};

/** Every scheme that can be asked for by name. */
export const SCHEMES: readonly Scheme[] = [
  PROFIT_MATRIX,
  PROCUREMENT_VIEW,
  MUTUAL_VALUE,
  PRICE_AND_COST,
  SUPPLIER_PREFERENCING,
];

/** The scheme of that name, in upper or lower case; null when there is none. */
export function schemeNamed(name: string): Scheme | null {
  const wanted = name.trim().toLowerCase();
  return SCHEMES.find((scheme) => scheme.name.toLowerCase() === wanted) ?? null;
}

/** What stands in place of a segment for clients outside the quadrants. */
const OUTSIDE = { noRevenue: 'No revenue', netCredit: 'Net credit', unplaced: 'Unplaced' } as const;

/** What a placement is called: the scheme's label of the quadrant, or why there is none. */
export function placementLabel(placement: Placement, scheme: Scheme): string {
  return isInQuadrant(placement) ? scheme.labels[placement] : OUTSIDE[placement];
}
