import { describe, expect, it } from 'vitest';
import type { DecimalQuestion } from '../../../src/intake/intake';
import { withDecimal, withRowChoice, withUse } from '../../../src/taskpane/state/choices';
import { rowPoints, unanswered } from '../../../src/taskpane/state/openPoints';
import { NOTHING_OPEN } from '../../../src/taskpane/state/panelState';
import { CHOICES, tableOf, withTable } from './fixtures';

const QUESTION: DecimalQuestion = {
  column: 1,
  header: 'Revenue',
  example: '1.234',
  asPoint: 1.234,
  asComma: 1234,
  rows: 3,
  answer: null,
};

const points = (choices = CHOICES, open = NOTHING_OPEN) => rowPoints(tableOf(withTable(choices)), open);

describe('what there is to choose about rows', () => {
  it('is nothing in a plain table of clients', () => {
    expect(points()).toMatchObject({
      canBeOrders: false,
      canBeGroups: false,
      hasSameNames: false,
      questions: [],
    });
  });

  it.each(['order', 'orderDate', 'product'] as const)('is what they are where a column is %s', (use) => {
    expect(points(withUse(CHOICES, 4, use))).toMatchObject({ canBeOrders: true, canBeGroups: false });
  });

  it('is what they are where they were taken for orders, whatever the columns', () => {
    expect(points(withRowChoice(CHOICES, { rows: 'orders' }))).toMatchObject({ canBeOrders: true });
  });

  it('is whose figures are placed where a column holds parent groups', () => {
    expect(points(withUse(CHOICES, 4, 'group'))).toMatchObject({ canBeOrders: false, canBeGroups: true });
  });

  it('is what becomes of same names, also when none is left after the choice; never in orders', () => {
    const open = { questions: [], sameNames: 2 };
    expect(points(CHOICES, open)).toMatchObject({ hasSameNames: true });
    expect(points(withRowChoice(CHOICES, { sameNames: 'sum' }))).toMatchObject({ hasSameNames: true });
    expect(points(withRowChoice(CHOICES, { rows: 'orders' }), open)).toMatchObject({ hasSameNames: false });
  });

  it('is a question about decimals, answered as soon as the answer is chosen', () => {
    const open = { questions: [QUESTION], sameNames: 0 };
    expect(unanswered(points(CHOICES, open).questions)).toBe(1);
    const answered = points(withDecimal(CHOICES, 1, ','), open);
    expect(answered.questions).toMatchObject([{ answer: ',' }]);
    expect(unanswered(answered.questions)).toBe(0);
  });
});
