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
      ),
    ).toBe('Acme');
    expect(sampleText([[{ error: '#N/A' }]], 0)).toBe('#N/A');
    expect(sampleText([], 0)).toBe('');
  });
});
