import { describe, expect, it } from 'vitest';
import { ledTo } from '../../../src/taskpane/state/mend';
import { ready } from './fixtures';

describe('where what hinders a build is put right', () => {
  it('is shown, and asked for anew each time', () => {
    const state = { ...ready(), view: 'matrix' as const };
    const led = ledTo(state, { kind: 'nothingCosts' });
    expect(led).toMatchObject({ view: 'data', mend: { place: 'costs', asked: 1 } });
    expect(ledTo(led, { kind: 'nothingCosts' }).mend).toEqual({ place: 'costs', asked: 2 });
  });

  it('is the costs for the ledger’s cost of serving, and the settings for others', () => {
    expect(ledTo(ready(), { kind: 'settingUnreadable', setting: 'servingLedger' }).view).toBe('data');
    expect(ledTo(ready(), { kind: 'settingUnreadable', setting: 'liveUpTo' }).view).toBe('workbook');
  });

  it('is nowhere while there is only to wait', () => {
    expect(ledTo(ready(), { kind: 'busy' })).toEqual(ready());
  });
});
