import { describe, expect, it } from 'vitest';
import type { ClientFacts } from '../../../src/core/clientFacts';
import { inMoney } from '../../../src/core/matrix/moneyAxes';
import {
  MUTUAL_VALUE,
  PROCUREMENT_VIEW,
  PROFIT_MATRIX,
  schemeNamed,
  type Scheme,
} from '../../../src/core/matrix/scheme';
import { schemeMatrix } from '../../../src/core/matrix/schemeMatrix';
import { schemesOf } from '../../../src/core/matrix/schemesOf';
import { missingFactsText } from '../../../src/core/reason/missingFactsText';
import { reasonText } from '../../../src/core/reason/reasonText';
import { schemeReason } from '../../../src/core/reason/segmentReason';
import { USUAL_SETTINGS } from '../../../src/core/settings';
import { SPRING } from '../examples';

const column = (...numbers: number[]) => Float64Array.from(numbers);

function told(scheme: Scheme, client: number, facts: ClientFacts = {}): string {
  const matrix = schemeMatrix({ ...SPRING, facts }, scheme);
  if (!matrix) throw new Error(`${scheme.name} has no columns`);
  return reasonText(schemeReason(matrix, client));
}

// Spring Distribution: Horngren, Cost Accounting; published at transtutors.com, question 589269.
describe('the reason of a place', () => {
  it('in the profit matrix is the segment’s', () => {
    expect(told(PROFIT_MATRIX, 4)).toBe(
      'Underperformer: effort 14.0% is at or above the cut of 4.9%, worth 7.4% is below 11.2%; loses 3,346.',
    );
  });

  it('in the procurement view tells shares in percent, and hours as numbers', () => {
    expect(told(PROCUREMENT_VIEW, 2)).toBe(
      'Maximise: effort to manage 4.3% is below the cut of 4.9%, financial importance 42.6% is at or above 2.0%; earns 38,720.',
    );
    expect(told(PROCUREMENT_VIEW, 1, { statedHours: column(1, 2.5, 3, 4, 1000) })).toBe(
      'Maximise: effort to manage 2.5 is below the cut of 202.1, financial importance 12.7% is at or above 2.0%; earns 11,545.',
    );
  });

  it('in mutual value tells ratings', () => {
    const ratings = column(4, 4, 4, 4, 4);
    const facts = {
      ourTime: column(3, 3, 3, 3, 3),
      ourPeople: ratings,
      ourResources: ratings,
      theirTime: column(1, 3, 3, 3, 2),
      theirPeople: column(2, 3, 3, 3, 3),
      theirResources: column(2, 3, 3, 3, 3),
    };
    expect(told(MUTUAL_VALUE, 0, facts)).toBe(
      "We over-invest: client's investment 1.67 is below the cut of 3, our investment 3.67 is at or above 3; earns 2,012.",
    );
    expect(told(MUTUAL_VALUE, 1, facts)).toContain("client's investment 3 is on its cut (counts as high)");
  });

  it('in money tells money', () => {
    expect(told(inMoney(PROFIT_MATRIX), 2)).toBe(
      'Partner: cost to serve 34,240 is at or above the cut of 14,173, contribution 72,960 is at or above 32,330; earns 38,720.',
    );
  });

  it('says that a client still earns only where its label makes one expect a loss', () => {
    const facts = { attractiveness: column(1, 5, 5, 5, 5), accountValue: column(9, 1, 1, 1, 1) };
    const scheme = schemeNamed('Supplier preferencing');
    expect(scheme && told(scheme, 0, facts)).toMatch(/^Exploitable: .*; earns 2,012\.$/);
    const price = schemeNamed('Price vs cost to serve');
    expect(price && told(price, 0, { netPrice: column(1, 9, 9, 9, 9) })).toMatch(
      /^Aggressive: .*; still earns 2,012\.$/,
    );
  });

  it('names the number that is missing', () => {
    const price = schemeNamed('Price vs cost to serve');
    expect(price && told(price, 0, { netPrice: column(NaN, 9, 9, 9, 9) })).toBe(
      'Unplaced: net price is missing; earns 2,012.',
    );
  });

  it('tells the user’s own axes in the user’s own words', () => {
    const labels = { topLeft: 'Go', topRight: 'Care', bottomLeft: 'Wait', bottomRight: 'No' };
    const ownScheme = { name: 'Fit', up: 'ROI', right: 'Risk level', labels, upCut: 1, rightCut: 3 };
    const own = schemesOf({ ...USUAL_SETTINGS, ownScheme }).at(-1);
    const facts = { ownUp: column(1.25, 0, 0, 0, 0), ownRight: column(3.000001, 0, 0, 0, 0) };
    expect(own && told(own, 0, facts)).toBe(
      'Care: risk level 3.000001 is at or above the cut of 3, ROI 1.25 is at or above 1; earns 2,012.',
    );
    expect(own && missingFactsText(own, {})).toBe(
      'Fit needs columns for “ROI” and “Risk level”: choose them in the panel, under Columns.',
    );
  });
});

describe('a scheme without the columns it needs', () => {
  it('says in one sentence which to choose', () => {
    const price = schemeNamed('Price vs cost to serve');
    expect(price && missingFactsText(price, {})).toBe(
      'Price vs cost to serve needs a column for net price: choose it in the panel, under Columns.',
    );
    const { ourTime, ourPeople, theirTime } = { ourTime: column(), ourPeople: column(), theirTime: column() };
    expect(missingFactsText(MUTUAL_VALUE, { ourTime, ourPeople, theirTime })).toBe(
      'Mutual value needs columns for our resources, their people and their resources: choose them in the panel, under Columns.',
    );
    expect(missingFactsText(PROCUREMENT_VIEW, {})).toBe('');
  });
});
