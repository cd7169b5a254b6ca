import { describe, expect, it } from 'vitest';
import { seenTable } from '../../../src/app/lookAtClients';
import * as changes from '../../../src/taskpane/state/changes';
import { withCut, withUse } from '../../../src/taskpane/state/choices';
import { NOT_STARTED, OPENING } from '../../../src/taskpane/state/panelState';
import { ANALYSIS, CHOICES, ready, SOURCE, tableOf, withTable, WRITTEN, FAILURE } from './fixtures';

/** The choices as they are when the table is read again: the same, in a copy that may name them in another order. */
const READ_AGAIN = seenTable({ ...SOURCE, remembered: CHOICES }).choices;

const built = () => {
  const state = changes.building(ready(), NOT_STARTED);
  return changes.built(state, {
    choices: CHOICES,
    analysis: ANALYSIS,
    written: WRITTEN,
    summary: ['One.'],
  });
};

describe('finding a table', () => {
  it('says why there is none', () => {
    const none = changes.noTable(OPENING, 'Nothing here.');
    expect(none.table).toEqual({ kind: 'none', why: 'Nothing here.' });
  });

  it('keeps the table in sight when the selected cell stands in none, and says so', () => {
    const state = changes.noTable(ready(), 'Nothing here.');
    expect(state.table.kind).toBe('found');
    expect(state.remark).toBe('Nothing here.');
  });

  it('forgets the result of another table', () => {
    const other = { source: { ...SOURCE, key: 'other' }, choices: CHOICES, remembered: false };
    expect(changes.found(built(), other).build).toEqual({ kind: 'none' });
  });

  it('keeps the result of the same table, out of date only if the choices differ', () => {
    const again = { source: SOURCE, choices: READ_AGAIN, remembered: true };
    expect(changes.found(built(), again).build).toMatchObject({ kind: 'done', stale: false });
    const failed = changes.buildFailed(ready(), 'Protected.', FAILURE);
    expect(changes.found(failed, again).build).toMatchObject({ kind: 'failed' });
    const other = { ...again, choices: withCut(CHOICES, 'worth', { kind: 'mean' }) };
    expect(changes.found(built(), other).build).toMatchObject({ kind: 'done', stale: true });
  });
});

describe('what the ribbon had to say', () => {
  const notice = { kind: 'problem', text: 'Nothing here.' } as const;

  it('stands alone: not beside the same words, nor beside an older remark', () => {
    expect(changes.noticed(changes.noTable(OPENING, 'Nothing here.'), notice).notice).toBeNull();
    expect(changes.noTable(changes.noticed(OPENING, notice), 'Nothing here.').notice).toBeNull();
    const state = changes.noticed(changes.remarked(ready(), 'Nothing here.'), notice);
    expect(state).toMatchObject({ notice, remark: '' });
  });

  it('goes when the user goes on: to another table, another choice or a build', () => {
    const state = changes.noticed(ready(), notice);
    expect(changes.wentOn(state).notice).toBeNull();
    expect(changes.choicesChanged(state, tableOf(state), CHOICES).notice).toBeNull();
    expect(changes.building(state, NOT_STARTED).notice).toBeNull();
  });

  it('is kept while the panel opens', () => {
    const found = { source: SOURCE, choices: CHOICES, remembered: false };
    expect(changes.found(changes.noticed(OPENING, notice), found).notice).toBe(notice);
  });
});

describe('changing a choice', () => {
  it('leaves the counts in sight, marked as old', () => {
    const state = ready();
    const next = changes.choicesChanged(state, tableOf(state), withCut(CHOICES, 'worth', { kind: 'mean' }));
    expect(next.figures).toMatchObject({ kind: 'counted', current: false });
    expect(tableOf(next).choices.cuts.worth).toEqual({ kind: 'mean' });
  });

  it('takes the counts away when clients can no longer be placed', () => {
    const state = ready();
    const next = changes.choicesChanged(state, tableOf(state), withUse(CHOICES, 1, 'unused'));
    expect(next.figures).toEqual({ kind: 'none' });
  });

  it('marks what was built as out of date', () => {
    const state = built();
    const next = changes.choicesChanged(state, tableOf(state), withCut(CHOICES, 'worth', { kind: 'mean' }));
    expect(next.build).toMatchObject({ kind: 'done', stale: true });
  });

  it('clears the message of a build that failed', () => {
    const state = changes.buildFailed(ready(), 'Protected.', FAILURE);
    const next = changes.choicesChanged(state, tableOf(state), withCut(CHOICES, 'worth', { kind: 'mean' }));
    expect(next.build).toEqual({ kind: 'none' });
  });
});

describe('building', () => {
  it('ends with what was made, and with the figures it was made from', () => {
    const state = built();
    expect(state.build).toEqual({ kind: 'done', written: WRITTEN, summary: ['One.'], stale: false });
    expect(state.figures).toMatchObject({ kind: 'counted', current: true });
  });

  it('ends up to date, awaiting the figures, when the table was read again meanwhile', () => {
    const again = { source: SOURCE, choices: READ_AGAIN, remembered: true };
    const state = changes.found(changes.building(ready(), NOT_STARTED), again);
    const done = { choices: CHOICES, analysis: ANALYSIS, written: WRITTEN, summary: [] };
    const next = changes.built(state, done);
    expect(next.build).toMatchObject({ kind: 'done', stale: false });
    expect(next.figures).toMatchObject({ kind: 'counted', current: false });
  });

  it('ends out of date when a choice was changed meanwhile', () => {
    const state = changes.building(ready(), NOT_STARTED);
    const changed = changes.choicesChanged(
      state,
      tableOf(state),
      withCut(CHOICES, 'worth', { kind: 'mean' }),
    );
    const done = { choices: CHOICES, analysis: ANALYSIS, written: WRITTEN, summary: [] };
    const next = changes.built(changed, done);
    expect(next.build).toMatchObject({ kind: 'done', stale: true });
    expect(next.figures).toMatchObject({ kind: 'counted', current: false });
  });

  it('goes on cancelling whatever steps are still reported', () => {
    const state = changes.cancelling(changes.building(ready(), NOT_STARTED));
    const later = changes.building(state, { what: 'writing', done: 2, of: 3 });
    expect(later.build).toMatchObject({ kind: 'working', cancelling: true, steps: { done: 2 } });
  });

  it('begins without the cancel of the build before', () => {
    const cancelled = changes.buildCancelled(
      changes.cancelling(changes.building(ready(), NOT_STARTED)),
      'Cancelled.',
    );
    expect(changes.building(cancelled, NOT_STARTED).build).toMatchObject({ cancelling: false });
  });
});

describe('reading', () => {
  it('is what Cancel stops when nothing is being built', () => {
    const state = changes.cancelling(changes.reading(withTable(), NOT_STARTED));
    expect(state.figures).toMatchObject({ kind: 'reading', cancelling: true });
  });
});
