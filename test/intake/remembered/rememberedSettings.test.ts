import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '../../../src/core/settings';
import type { Settings } from '../../../src/core/settings';
import { rememberedSettings } from '../../../src/intake/remembered/rememberedSettings';

const SETTINGS: Settings = {
  income: 'contribution',
  levels: { largeFrom: 0.05, monopolyAbove: 0.3 },
  importanceCut: 0.03,
  marketSpaceFrom: 5_000_000,
  keyAccountCapacity: 12,
  ledgerTotal: -250.5,
  servingLedger: 4000,
  ownScheme: {
    name: 'Ours',
    up: 'Fit',
    right: 'Reach',
    labels: { topLeft: 'A', topRight: 'B', bottomLeft: 'C', bottomRight: 'D' },
    upCut: null,
    rightCut: 3,
  },
  liveUpTo: 500,
  markers: 'byRevenue',
  ratingsStaleAfter: 90,
};

describe('rememberedSettings', () => {
  it('gives back what was saved', () => {
    expect(rememberedSettings(JSON.parse(JSON.stringify({ settings: SETTINGS })))).toEqual(SETTINGS);
  });

  it.each<[string, object]>([
    ['a share below 0', { importanceCut: -0.1 }],
    ['money that is a text', { marketSpaceFrom: '5000000' }],
    ['an income of its own', { income: 'turnover' }],
    ['half an account', { keyAccountCapacity: 1.5 }],
    ['fewer than none', { keyAccountCapacity: -1 }],
    ['a total that is not finite', { ledgerTotal: Infinity }],
    ['a ledger’s cost below 0', { servingLedger: -1 }],
    ['more clients with formulas than a spreadsheet bears', { liveUpTo: 5001 }],
    ['half a client with formulas', { liveUpTo: 0.5 }],
    ['a kind of marker of its own', { markers: 'byMood' }],
    ['one level alone', { levels: { largeFrom: 0.5 } }],
    ['levels the wrong way round', { levels: { largeFrom: 0.5, monopolyAbove: 0.2 } }],
    ['a scheme without a label', { ownScheme: { ...SETTINGS.ownScheme, labels: { topLeft: 'A' } } }],
    ['a scheme with an endless name', { ownScheme: { ...SETTINGS.ownScheme, name: 'x'.repeat(101) } }],
  ])('does not believe %s and leaves the rest as it was', (_, odd) => {
    const [field = ''] = Object.keys(odd);
    expect(rememberedSettings({ settings: { ...SETTINGS, ...odd } })).toEqual({
      ...SETTINGS,
      [field]: USUAL_SETTINGS[field as keyof Settings],
    });
  });

  it('reads settings that were saved before formulas and markers could be set', () => {
    const { liveUpTo, markers, ...older } = SETTINGS;
    expect([liveUpTo, markers]).toEqual([500, 'byRevenue']);
    expect(rememberedSettings({ settings: older })).toEqual({
      ...SETTINGS,
      liveUpTo: USUAL_SETTINGS.liveUpTo,
      markers: USUAL_SETTINGS.markers,
    });
  });

  it('is as usual where nothing was saved', () => {
    for (const saved of [undefined, null, 7, 'settings', [], { settings: 'all' }])
      expect(rememberedSettings(saved)).toEqual(USUAL_SETTINGS);
  });

  it('answers for any JSON', () => {
    const settings = fc.dictionary(fc.constantFrom(...Object.keys(SETTINGS), '__proto__'), fc.jsonValue());
    fc.assert(
      fc.property(settings, (anything) => {
        const { levels, importanceCut } = rememberedSettings({ settings: anything });
        expect(levels.largeFrom).toBeLessThanOrEqual(levels.monopolyAbove);
        expect(importanceCut).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
