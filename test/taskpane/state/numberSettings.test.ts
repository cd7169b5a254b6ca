import { describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '../../../src/core/settings';
import {
  NUMBER_SETTINGS,
  settingOf,
  settingsChanged,
  withSetting,
} from '../../../src/taskpane/state/numberSettings';
import { CHOICES } from './fixtures';

describe('a setting that is one number', () => {
  it.each(NUMBER_SETTINGS)('%s is what was entered, and changes no other', (setting) => {
    const { settings } = withSetting(CHOICES, setting, 0.07);
    expect(settingOf(settings, setting)).toBe(0.07);
    for (const other of NUMBER_SETTINGS)
      if (other !== setting) expect(settingOf(settings, other)).toBe(settingOf(USUAL_SETTINGS, other));
  });

  it('is no longer stated where its field was emptied, and unreadable where it must be stated', () => {
    expect(withSetting(CHOICES, 'ledgerTotal', null).settings.ledgerTotal).toBeNull();
    expect(withSetting(CHOICES, 'keyAccountCapacity', null).settings.keyAccountCapacity).toBeNull();
    expect(withSetting(CHOICES, 'marketSpaceFrom', null).settings.marketSpaceFrom).toBeNaN();
    expect(withSetting(CHOICES, 'largeFrom', null).settings.levels.largeFrom).toBeNaN();
  });

  it('counts as changed only while it is not as it was at first', () => {
    const set = withSetting(CHOICES, 'largeFrom', 0.12);
    expect(settingsChanged(CHOICES.settings)).toBe(0);
    expect(settingsChanged(set.settings)).toBe(1);
    expect(settingsChanged(withSetting(set, 'largeFrom', 0.1).settings)).toBe(0);
    expect(settingsChanged({ ...CHOICES.settings, income: 'revenue' })).toBe(1);
    expect(settingsChanged({ ...CHOICES.settings, markers: 'byRevenue' })).toBe(1);
  });
});
