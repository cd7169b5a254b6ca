import { afterEach, describe, expect, it } from 'vitest';
import { segmentReason } from '../../src/core/reason/segmentReason';
import { PROFIT_MATRIX } from '../../src/core/matrix/scheme';
import { reasonText } from '../../src/core/reason/reasonText';
import { english } from '../../src/language/english';
import { german } from '../../src/language/german';
import { countText, dateText, decimalSign, figureText, rateText } from '../../src/language/numbers';
import { shareText } from '../../src/language/shareText';
import { useLanguage, words } from '../../src/language/words';

afterEach(() => useLanguage('en-US'));

describe('the language of a page', () => {
  it.each(['de-DE', 'de', 'de-AT', 'DE-de'])('is German for %s', async (tag) => {
    await useLanguage(tag);
    expect(words).toBe(german);
  });

  it.each(['en-GB', 'fr-FR', 'den', 'no tag at all', ''])('is English for “%s”', async (tag) => {
    await useLanguage('de-DE');
    await useLanguage(tag);
    expect(words).toBe(english);
  });
});

describe('numbers', () => {
  it('and dates are written as in the country of the language', async () => {
    await useLanguage('de-DE');
    expect([countText(12_345), figureText(0.5), rateText(0.1125), decimalSign()]).toEqual([
      '12.345',
      '0,5',
      '11,3\u00a0%',
      ',',
    ]);
    expect(dateText(new Date(2026, 10, 22))).toBe('22.11.2026');
    expect(shareText(1, 1000)).toBe('unter 1\u00a0%');
    await useLanguage('en-US');
    expect([countText(12_345), figureText(0.5), decimalSign()]).toEqual(['12,345', '0.5', '.']);
  });

  it('within reasons are written so too', async () => {
    await useLanguage('de-DE');
    const clients = {
      worth: Float64Array.of(0.07407),
      effort: Float64Array.of(0.14027),
      cuts: { worth: 0.111514, effort: 0.048885 },
      placements: Uint8Array.of(3),
      profit: Float64Array.of(-3346),
      revenue: Float64Array.of(50_544),
    };
    expect(reasonText(segmentReason(clients, 0, PROFIT_MATRIX), german.labels.segment)).toBe(
      'Underperformer: Aufwand 14,0\u00a0% liegt bei oder über dem Trennwert 4,9\u00a0%, Wert 7,4\u00a0% liegt unter 11,2\u00a0%; verliert 3.346.',
    );
  });
});
