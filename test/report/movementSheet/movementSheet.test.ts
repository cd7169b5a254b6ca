import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { workbookPlan } from '../../../src/report/book/workbookPlan';
import { SPRING } from '../../core/examples';
import { liveBook } from '../books';
import { PlanRead } from '../planRead';

/** Spring Distribution with a year before, in which T was billed nothing and S asked for more. */
const PRIOR: ClientColumns = {
  ...SPRING,
  facts: {
    priorRevenue: SPRING.revenue.map((money, i) => (i === 4 ? 0 : money)),
    priorDirectCost: SPRING.directCost.map((money, i) => (i === 4 ? 0 : money)),
    priorCostToServe: Float64Array.from([2980, 7355, 34_240, 30_000, 0]),
  },
};

describe('the movement of clients', () => {
  it('is counted from segment to segment, all clients with a segment in both periods once', () => {
    const rows = new PlanRead(workbookPlan(liveBook(PRIOR))).below(
      'movement',
      'From which segment to which',
      6,
    );
    expect(rows.slice(1)).toEqual([
      ['Before ↓ now →', 'Prime', 'Partner', 'Commodity', 'Underperformer', 'All'],
      ['Prime', 0, 0, 0, 0, 0],
      ['Partner', 1, 2, 0, 0, 3],
      ['Commodity', 0, 0, 1, 0, 1],
      ['Underperformer', 0, 0, 0, 0, 0],
      ['All', 1, 2, 1, 0, 4],
    ]);
    expect(rows[0]?.[0]).toContain('1 client new');
  });

  it('stands beside what the cuts alone would have done', () => {
    const heading = 'What the cuts alone would have moved';
    const rows = new PlanRead(workbookPlan(liveBook(PRIOR))).below('movement', heading, 6);
    expect(rows[0]?.[0]).toMatch(/^The figures of the period before at today's cuts: .* would have moved/);
    expect(rows.at(-1)).toEqual(['All', 0, 3, 1, 0, 4]);
  });

  it('lists who moved, came or went, the largest loss of profit first', () => {
    const heading = 'Clients that moved, came or went';
    const rows = new PlanRead(workbookPlan(liveBook(PRIOR))).below('movement', heading, 6);
    expect(rows.slice(2)).toEqual([
      ['T', 0, -3346, -3346, 'New', 'Underperformer'],
      ['S', 31_056, 41_856, 10_800, 'Partner', 'Prime'],
    ]);
  });

  it('has no sheet without figures of the period before', () => {
    expect(workbookPlan(liveBook(SPRING)).sheets.map(({ key }) => key)).not.toContain('movement');
  });
});
