import { describe, expect, it } from 'vitest';
import { columnLetter, sampleText } from '../../../src/taskpane/state/columnShown';

describe('a column as shown', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('sheet column %i is called %s', (column, letters) => {
    expect(columnLetter(column)).toBe(letters);
  });

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
