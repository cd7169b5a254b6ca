import { describe, expect, it } from 'vitest';
import { knownRedLine } from '../../../src/core/systems/knownRedLine';

describe('the red line', () => {
  it('is known from either rating alone', () => {
    expect([0, 1].map(knownRedLine({ abuse: Float64Array.of(4, 3) }) ?? (() => false))).toEqual([
      true,
      false,
    ]);
    expect([0, 1].map(knownRedLine({ corruption: Float64Array.of(1, 0) }) ?? (() => false))).toEqual([
      true,
      false,
    ]);
  });

  it('is not known where neither is rated', () => {
    expect(knownRedLine({})).toBeNull();
  });
});
