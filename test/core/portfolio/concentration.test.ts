import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concentration,
  concentrationLabel,
  CONCENTRATION_LABELS,
  herfindahl,
  USUAL_LEVELS,
} from '../../../src/core/portfolio/concentration';
import { concentrationNote } from '../../../src/core/portfolio/concentrationNote';
import { SPRING } from '../examples';

function labels(of: Uint8Array): string[] {
  return Array.from(of, (code) => CONCENTRATION_LABELS[code] ?? '');
}

describe('concentration (Rules for working with key clients)', () => {
  it('calls a client Large from 10% and a Monopoly only above 20%', () => {
    const of = concentration(Float64Array.of(20, 10, 9.9, 20.1, 40));
    expect(labels(of.labels)).toEqual(['Large', 'Large', 'Regular', 'Monopoly', 'Monopoly']);
  });

  it('compares shares after rounding, so that 0.1 + 0.2 is not above 0.3', () => {
    expect(concentrationLabel(0.1 + 0.2, { largeFrom: 0.1, monopolyAbove: 0.3 })).toBe('Large');
    expect(concentrationLabel(0.3 - 0.2, USUAL_LEVELS)).toBe('Large');
  });

  it('takes other levels', () => {
    const of = concentration(Float64Array.of(30, 30, 40), { largeFrom: 0.3, monopolyAbove: 0.35 });
    expect(labels(of.labels)).toEqual(['Large', 'Large', 'Monopoly']);
  });

  it('gives the share of positive income beside the net share, which losses lift above 1', () => {
    const of = concentration(Float64Array.of(90, 10, -40));
    expect(Array.from(of.share)).toEqual([1.5, 10 / 60, -40 / 60]);
    expect(Array.from(of.shareOfPositive)).toEqual([0.9, 0.1, 0]);
    expect([of.top1, of.top5, of.top10]).toEqual([1.5, 1, 1]);
  });

  it('adds up the largest 1, 5 and 10, wherever they stand', () => {
    const of = concentration(Float64Array.from({ length: 20 }, (_, i) => i + 1));
    expect([of.top1, of.top5, of.top10].map((share) => Math.round(share * 210))).toEqual([20, 90, 155]);
  });

  it('has no shares when there is no positive income in total', () => {
    for (const of of [concentration(Float64Array.of(5, -5)), concentration(Float64Array.of(-1))]) {
      expect(of.share.every(Number.isNaN)).toBe(true);
      expect(new Set(labels(of.labels))).toEqual(new Set(['Missing']));
      expect(of.top1).toBeNaN();
    }
  });

  it('leaves a client without a known income out of the total and calls it Missing', () => {
    const of = concentration(Float64Array.of(NaN, 1, 1));
    expect(labels(of.labels)).toEqual(['Missing', 'Monopoly', 'Monopoly']);
    expect([of.total, of.top1]).toEqual([2, 0.5]);
  });

  it('makes everyone Large when ten clients are alike, and a Monopoly when four are', () => {
    expect(new Set(labels(concentration(new Float64Array(10).fill(7)).labels))).toEqual(new Set(['Large']));
    expect(new Set(labels(concentration(new Float64Array(4).fill(7)).labels))).toEqual(new Set(['Monopoly']));
  });
});

describe('how few clients there are', () => {
  const equalSplit = (n: number) =>
    concentration(Float64Array.from({ length: n }, (_, i) => i + 1)).equalSplit;

  it('is told by what an equal split would make everyone: Monopoly up to 4, Large up to 10', () => {
    expect([1, 4, 5, 10, 11].map(equalSplit)).toEqual(['Monopoly', 'Monopoly', 'Large', 'Large', 'Regular']);
  });

  it('counts clients whose income is known, at the levels given', () => {
    const some = Float64Array.of(5, NaN, NaN, -1, 9, 3, NaN, NaN);
    expect(concentration(some)).toMatchObject({ clients: 4, equalSplit: 'Monopoly' });
    expect(concentration(some, { largeFrom: 0.26, monopolyAbove: 0.3 }).equalSplit).toBe('Regular');
    expect(concentration(Float64Array.of(1, -2)).equalSplit).toBe('Missing');
  });

  it('is said in one sentence, and not where an equal split leaves everyone Regular', () => {
    const note = (clients: number) => concentrationNote({ clients, equalSplit: equalSplit(clients) });
    expect(note(10)).toBe('With 10 clients an equal split already makes everyone Large: go by the shares.');
    expect(note(4)).toBe(
      'With 4 clients an equal split already makes everyone a Monopoly: go by the shares.',
    );
    expect(note(1)).toBe(
      'With one client an equal split already makes everyone a Monopoly: go by the shares.',
    );
    expect(note(11)).toBeNull();
    expect(concentrationNote({ clients: 2, equalSplit: 'Missing' })).toBeNull();
  });
});

describe('whatever the incomes, if together they are above 0', () => {
  const incomes = fc
    .array(fc.integer({ min: -20, max: 100 }), { minLength: 1, maxLength: 30 })
    .filter((given) => given.reduce((a, b) => a + b, 0) > 0);
  const total = (shares: Float64Array) => shares.reduce((a, b) => a + b, 0);

  it('shares sum to 1, and so do shares of positive income', () => {
    fc.assert(
      fc.property(incomes, (given) => {
        const { share, shareOfPositive } = concentration(Float64Array.from(given));
        expect(total(share)).toBeCloseTo(1, 9);
        expect(total(shareOfPositive)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('labels go with the client wherever it stands, and do not change with the currency', () => {
    fc.assert(
      fc.property(incomes, (given) => {
        const of = labels(concentration(Float64Array.from(given)).labels);
        const backward = concentration(Float64Array.from(given).reverse());
        expect(labels(backward.labels).reverse()).toEqual(of);
        expect(labels(concentration(Float64Array.from(given, (money) => money * 18)).labels)).toEqual(of);
      }),
    );
  });

  it('a client exactly on a level is Large', () => {
    fc.assert(
      fc.property(incomes, fc.nat(), (given, pick) => {
        const { share } = concentration(Float64Array.from(given));
        const own = share[pick % share.length] ?? NaN;
        expect(concentrationLabel(own, { largeFrom: own, monopolyAbove: own })).toBe('Large');
      }),
    );
  });
});

describe('the Herfindahl-Hirschman index', () => {
  it('of Spring Distribution is 0.4087 (Horngren; transtutors.com 589269)', () => {
    expect(herfindahl(SPRING.revenue)).toBeCloseTo(0.4087, 4);
  });

  it('lies between 1 ÷ n and 1', () => {
    const revenue = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(revenue, (given) => {
        const index = herfindahl(Float64Array.from(given));
        expect(index).toBeGreaterThanOrEqual(1 / given.length - 1e-12);
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('is missing without revenue', () => {
    expect(herfindahl(Float64Array.of(0, 0))).toBeNaN();
  });
});
