import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/intake/numbers/readDate';

describe('readDate', () => {
  // Excel shows 45689 as the 1st of February 2025, 25569 as the 1st of January 1970.
  it.each([
    [45689, 45689],
    ['2025-02-01', 45689],
    [' 2025-2-1 ', 45689],
    ['2025-02-01 12:00', 45689.5],
    ['2025-02-01T18:00:00Z', 45689.75],
    ['2025-02-01T06:00:00.000+01:00', 45689.25],
    ['1970-01-01', 25569],
    ['2024-02-29', 45351],
  ])('reads %j as day %d', (cell, day) => {
    expect(readDate(cell)).toBe(day);
  });

  it.each([
    '',
    'soon',
    '03/04/2025',
    '2025-13-01',
    '2025-02-30',
    '2025-02-01 25:00',
    '2025-02-01 and so on',
    true,
    { error: '#N/A' },
    -1,
    NaN,
    1e9,
  ])('reads no date out of %j', (cell) => {
    expect(readDate(cell)).toBeNaN();
  });
});
