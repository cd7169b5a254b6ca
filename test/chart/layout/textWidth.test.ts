import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/chart/layout/textWidth';

describe('textWidth', () => {
  it('grows with the letters and the font size', () => {
    expect(textWidth('', 9)).toBe(0);
    expect(textWidth('ill', 10)).toBeCloseTo(10.2);
    expect(textWidth('Wim', 10)).toBeGreaterThan(textWidth('ill', 10));
    expect(textWidth('北京', 10)).toBe(21);
    expect(textWidth('abc', 20)).toBeCloseTo(2 * textWidth('abc', 10));
  });
});
