import { describe, expect, it } from 'vitest';
import { sampleText } from '../../../src/taskpane/state/columnShown';

describe('a column as shown', () => {
  it('shows the first cell that says anything', () => {
    expect(
      sampleText(
        [
          ['', 1],
          ['  ', 2],
          ['Acme', 3],
        ],
        0,
        'en-US',
      ),
    ).toBe('Acme');
    expect(sampleText([[{ error: '#N/A' }]], 0, 'en-US')).toBe('#N/A');
    expect(sampleText([], 0, 'en-US')).toBe('');
  });

  it('writes numbers as in the country of the reader', () => {
    const written = (locale: string) => sampleText([[31_571.256]], 0, locale);
    expect([written('en-US'), written('de-DE')]).toEqual(['31,571.26', '31.571,26']);
  });
});
