import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/app/analyse';
import type { Choices } from '../../../src/app/ports';
import { withRate, withUse } from '../../../src/taskpane/state/choices';
import { lacksTeam, withMinutes, withTeam, withTotalCounted } from '../../../src/taskpane/state/costChoices';
import { costModel } from '../../../src/taskpane/state/costModel';
import type { CostModel } from '../../../src/taskpane/state/costModel';
import { counted } from '../../../src/taskpane/state/changes';
import { choiceHindrance } from '../../../src/taskpane/state/hindrance';
import { withSetting } from '../../../src/taskpane/state/numberSettings';
import { columnsOf } from '../../intake/tables';
import { CHOICES, ROWS, SOURCE, tableOf, withTable } from './fixtures';

const workbook = {
  readColumns: () =>
    Promise.resolve({
      firstRow: 2,
      firstColumn: 0,
      columns: columnsOf(SOURCE.headers, ROWS),
    }),
  readRatings: () => Promise.resolve([]),
};

/** The cost model after the clients of the fixtures were counted under these choices. */
async function countedModel(choices: Choices, then: Choices = choices): Promise<CostModel> {
  const progress = { report: () => undefined, signal: { aborted: false } };
  const state = counted(withTable(choices), await analyse(workbook, SOURCE, choices, progress));
  return costModel({ ...tableOf(state), choices: then }, state.figures);
}

const money = ({ rows }: CostModel): (number | null)[] => rows.map(({ part }) => part?.money ?? null);

/** Column 3 is freight (60 in all), column 4 visits (10 of the five clients that are read). */
describe('the cost model', () => {
  it('has a row for each column that can cost something, with what it came to', async () => {
    const model = await countedModel(withRate(CHOICES, 4, 3));
    expect(model.rows.map(({ column }) => column.header)).toEqual(['Freight', 'Visits']);
    expect(money(model)).toEqual([60, 30]);
    expect(model).toMatchObject({ assigned: 90, unassigned: null, isCurrent: true });
    expect(model.rows[1]?.part).toMatchObject({ count: 10, rate: 3, share: 30 / 90 });
  });

  it('has no figure beside an activity that is not priced, and none is moved to another row', async () => {
    expect(money(await countedModel(CHOICES))).toEqual([60, null]);
    const priced = withUse(withRate(CHOICES, 4, 3), 3, 'activity');
    expect(money(await countedModel(priced))).toEqual([null, 30]);
  });

  it('keeps the figures of the last count by column while other columns are chosen', async () => {
    const before = withRate(CHOICES, 4, 3);
    const after = withUse(before, 3, 'unused');
    const model = await countedModel(before, after);
    expect(money(model)).toEqual([30]);
  });

  it('has late payment where it costs something', async () => {
    const late = withUse(CHOICES, 4, 'daysLate');
    expect(money(await countedModel(late))).toEqual([60, null]);
    const priced = { ...late, mapping: { ...late.mapping, annualRate: 0.365 } };
    // 400 of revenue, 2 days late: 400 × 2 ÷ 365 × 0.365 = 0.8.
    expect((await countedModel(priced)).assigned).toBeCloseTo(60.8, 9);
  });

  it('tells what the ledger has and no client, below 0 where too much is assigned', async () => {
    expect((await countedModel(withSetting(CHOICES, 'servingLedger', 100))).unassigned).toBe(40);
    expect((await countedModel(withSetting(CHOICES, 'servingLedger', 50))).unassigned).toBe(-10);
    const unreadable = withSetting(CHOICES, 'servingLedger', NaN);
    expect((await countedModel(CHOICES, unreadable)).unassigned).toBeNull();
  });

  it('says nothing of money before the clients are counted', () => {
    const model = costModel(tableOf(withTable()), { kind: 'none' });
    expect(model).toMatchObject({ assigned: null, unassigned: null, isCurrent: false });
    expect(money(model)).toEqual([null, null]);
  });
});

describe('rates from time', () => {
  const timed = withMinutes(withTeam(CHOICES, { cost: 400, capacity: 200 }), 4, 15);

  it('follow from what the team costs and can work, and tell what of it is used', async () => {
    expect(timed.mapping.columns[4]?.rate).toBe(30);
    const { time, assigned } = await countedModel(timed);
    expect(time.use).toMatchObject({ ratePerMinute: 2, usedMinutes: 150, assigned: 300, unused: 100 });
    expect(assigned).toBe(360);
  });

  it('are missing until the team is told whole, and nothing is built before', () => {
    const half = withMinutes(withTeam(CHOICES, { cost: 400 }), 4, 15);
    expect(lacksTeam(half)).toBe(true);
    expect(choiceHindrance(half)).toEqual({ kind: 'teamMissing' });
    expect(choiceHindrance(timed)).toBeNull();
  });

  it('give way to a stated rate, which begins with what it was', () => {
    expect(withMinutes(timed, 4, null).mapping.columns[4]).toMatchObject({ minutes: null, rate: 30 });
    const never = withMinutes(withMinutes(CHOICES, 4, 15), 4, null);
    expect(never.mapping.columns[4]).toMatchObject({ minutes: null, rate: 0 });
  });
});

describe('a row that looks like a total', () => {
  it('is counted by its name, once, and left out again', () => {
    const counting = withTotalCounted(withTotalCounted(CHOICES, ' TOTAL', true), 'Total', true);
    expect(counting.mapping.countedTotals).toEqual(['total']);
    expect(withTotalCounted(counting, 'total ', false).mapping.countedTotals).toEqual([]);
  });
});
