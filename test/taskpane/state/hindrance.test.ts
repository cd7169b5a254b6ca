import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../src/app/ports';
import type { OwnScheme } from '../../../src/core/settings';
import { building, choicesChanged, readingStopped } from '../../../src/taskpane/state/changes';
import { withAnnualRate, withCut, withRate, withUse } from '../../../src/taskpane/state/choices';
import { buildHindrance, choiceHindrance } from '../../../src/taskpane/state/hindrance';
import { withSetting } from '../../../src/taskpane/state/numberSettings';
import { withOwnScheme } from '../../../src/taskpane/state/ownScheme';
import { NOT_STARTED, OPENING } from '../../../src/taskpane/state/panelState';
import { english } from '../../../src/language/english';
import { ANALYSIS, CHOICES, ready, tableOf, withTable, FAILURE } from './fixtures';

const schemeWording = english.more.scheme.wording;

/** The usual columns and two more, for a scheme of one's own. */
const OWN_SCHEME: Choices = {
  ...CHOICES,
  mapping: {
    ...CHOICES.mapping,
    columns: [
      ...CHOICES.mapping.columns,
      { index: 5, header: 'Fit', use: 'fact', rate: 0, fact: 'ownUp', decimal: null, minutes: null },
      { index: 6, header: 'Fun', use: 'fact', rate: 0, fact: 'ownRight', decimal: null, minutes: null },
    ],
  },
};

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

  it('is a setting that is no number, but never one that is not stated', () => {
    const setting = 'keyAccountCapacity';
    expect(choiceHindrance(withSetting(CHOICES, setting, null))).toBeNull();
    expect(choiceHindrance(withSetting(CHOICES, setting, NaN))).toEqual({
      kind: 'settingUnreadable',
      setting,
    });
  });

  it('is that clients would be Large only where they are a Monopoly already', () => {
    expect(choiceHindrance(withSetting(CHOICES, 'largeFrom', 0.2))).toBeNull();
    expect(choiceHindrance(withSetting(CHOICES, 'largeFrom', 0.21))).toEqual({ kind: 'levelsCrossed' });
  });

  it('is a word or a cut that the own scheme lacks, while its columns are chosen', () => {
    const hinders = (choices: Choices, change: Partial<OwnScheme>) =>
      choiceHindrance(withOwnScheme(choices, change, schemeWording));
    expect(hinders(OWN_SCHEME, {})).toBeNull();
    expect(hinders(OWN_SCHEME, { name: ' ' })).toEqual({ kind: 'schemeWordMissing' });
    expect(hinders(OWN_SCHEME, { rightCut: NaN })).toEqual({ kind: 'schemeCutUnreadable' });
    const nameless = withOwnScheme(OWN_SCHEME, { name: ' ' }, schemeWording);
    expect(choiceHindrance(withUse(nameless, 5, 'unused'))).toBeNull();
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
    expect(buildHindrance(readingStopped(withTable(), 'why', FAILURE))).toEqual({ kind: 'readingStopped' });
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
