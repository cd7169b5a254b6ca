import { expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../../src/core/dayCount';

it('Days are counted as Excel does: 45658 is the 1st of January 2025', () => {
  expect(dayNumber(2025, 1, 1)).toBe(45_658);
  expect(dateOfDay(45_658.99).toISOString()).toBe('2025-01-01T00:00:00.000Z');
});

it('The 0th of March is the last of February', () => {
  expect(
    dateOfDay(dayNumber(2024, 3, 0))
      .toISOString()
      .slice(0, 10),
  ).toBe('2024-02-29');
});
