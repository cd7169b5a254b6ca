import { describe, expect, it } from 'vitest';
import { building, choicesChanged, readingStopped } from '../../../src/taskpane/state/changes';
import { withAnnualRate, withCut, withRate, withUse } from '../../../src/taskpane/state/choices';
import { buildHindrance, choiceHindrance } from '../../../src/taskpane/state/hindrance';
import { NOT_STARTED, OPENING } from '../../../src/taskpane/state/panelState';
import { ANALYSIS, CHOICES, ready, tableOf, withTable } from './fixtures';

describe('why clients cannot be placed', () => {
  it('is nothing once columns are known and something costs something', () => {
    expect(choiceHindrance(CHOICES)).toBeNull();
  });

  it('names every required column that is missing', () => {
    const bare = withUse(withUse(CHOICES, 0, 'unused'), 2, 'unused');
    expect(choiceHindrance(bare)).toEqual({ kind: 'useMissing', uses: ['client', 'directCost'] });
  });

  it('is a rate that is no number, named by its column', () => {
    const unpriced = withRate(withUse(CHOICES, 3, 'activity'), 3, NaN);
    expect(choiceHindrance(unpriced)).toEqual({ kind: 'rateUnreadable', header: 'Freight' });
  });

  it('is the cost of one order that is no number', () => {
    const unpriced = withRate(withUse(CHOICES, 4, 'order'), 4, NaN);
    expect(choiceHindrance(unpriced)).toEqual({ kind: 'orderRateUnreadable' });
  });

  it('is a rate of interest that is no number only where late payment is reckoned', () => {
    expect(choiceHindrance(withAnnualRate(CHOICES, NaN))).toBeNull();
    const late = withAnnualRate(withUse(CHOICES, 3, 'receivable'), NaN);
    expect(choiceHindrance(late)).toEqual({ kind: 'annualRateUnreadable' });
  });

  it('is that nothing costs anything to serve', () => {
    expect(choiceHindrance(withUse(CHOICES, 3, 'unused'))).toEqual({ kind: 'nothingCosts' });
  });

  it('is a cut that is no number, named by its axis', () => {
    const cutless = withCut(CHOICES, 'effort', { kind: 'value', value: NaN });
    expect(choiceHindrance(cutless)).toEqual({ kind: 'cutUnreadable', axis: 'effort' });
  });
});

describe('why the matrix cannot be built', () => {
  it('is nothing with the clients counted', () => {
    expect(buildHindrance(ready())).toBeNull();
  });

  it('is that there is no table', () => {
    expect(buildHindrance(OPENING)).toEqual({ kind: 'noTable' });
  });

  it('is that the clients are still being read, or could not be', () => {
    expect(buildHindrance(withTable())).toEqual({ kind: 'reading' });
    expect(buildHindrance(readingStopped(withTable(), 'why'))).toEqual({ kind: 'readingStopped' });
  });

  it('is a build under way', () => {
    expect(buildHindrance(building(ready(), NOT_STARTED))).toEqual({ kind: 'busy' });
  });

  it('is that no row could be read as a client', () => {
    const { intake } = ANALYSIS;
    const nobody = { ...ANALYSIS, intake: { ...intake, clients: { ...intake.clients, names: [] } } };
    const state = ready();
    const empty = {
      ...state,
      figures: { kind: 'counted', analysis: nobody, current: true },
    } as const;
    expect(buildHindrance(empty)).toEqual({ kind: 'noClients' });
  });

  it('is what hinders the choices, even with counts from before still in sight', () => {
    const state = ready();
    const changed = choicesChanged(state, tableOf(state), withUse(CHOICES, 1, 'unused'));
    expect(buildHindrance(changed)).toEqual({ kind: 'useMissing', uses: ['revenue'] });
  });
});
