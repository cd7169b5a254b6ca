import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared } from '../../../src/core/matrix/compared';
import { unitTexts } from '../../../src/core/reason/numberText';

describe('values of an axis in words', () => {
  it('are percents for rates and shares', () => {
    expect(unitTexts('rate', 0.14027, 0.05)).toEqual(['14.0%', '5.0%']);
    expect(unitTexts('share', 0.02)).toEqual(['2.0%']);
  });

  it('are plain for ratings and numbers, in two decimals at most unless it takes more to tell them apart', () => {
    expect(unitTexts('rating', 11 / 3, 3)).toEqual(['3.67', '3']);
    expect(unitTexts('rating', 2.9996, 3)).toEqual(['2.9996', '3']);
    expect(unitTexts('number', 1234567.891)).toEqual(['1,234,567.89']);
    expect(unitTexts('number', 0.0004, 5)).toEqual(['0.0004', '5']);
    expect(unitTexts('number', 2e15)).toEqual(['2E15']);
  });

  it('are money for money, with decimals where it takes them', () => {
    expect(unitTexts('money', 34_240, 14_173.4)).toEqual(['34,240', '14,173']);
    expect(unitTexts('money', 14_173, 14_173.4)).toEqual(['14,173', '14,173.4']);
  });

  it('read the same exactly where a comparison holds them for equal', () => {
    const value = fc.double({ min: -1000, max: 1000, noNaN: true });
    const close = fc.tuple(value, fc.constantFrom(0, 1e-12, 1e-9, 1e-5, 0.01)).map(([v, d]) => [v, v + d]);
    fc.assert(
      fc.property(fc.constantFrom('rating', 'number', 'money'), close, (unit, [a = 0, b = 0]) => {
        const [first, second] = unitTexts(unit, a, b);
        expect(first === second).toBe(compared(a, unit) === compared(b, unit));
      }),
    );
  });
});
