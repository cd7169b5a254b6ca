import { describe, expect, it } from 'vitest';
import { nextMove } from '../../../src/core/matrix/nextMoves';
import { PLACEMENTS, QUADRANTS, quadrant } from '../../../src/core/matrix/quadrant';
import { placementLabel, PROFIT_MATRIX, schemeNamed, SCHEMES } from '../../../src/core/matrix/scheme';

describe('a quadrant', () => {
  it.each([
    [3, 3, 'topRight'],
    [3, 2.9, 'topLeft'],
    [2.9, 3, 'bottomRight'],
    [2.9, 2.9, 'bottomLeft'],
  ])('of scores up %d and right %d with both cuts at 3 is %s', (up, right, expected) => {
    expect(quadrant({ up, right, upCut: 3, rightCut: 3 })).toBe(expected);
  });

  it('is missing when a score or a cut is', () => {
    const known = { up: 1, right: 1, upCut: 1, rightCut: 1 };
    for (const name of ['up', 'right', 'upCut', 'rightCut']) {
      expect(quadrant({ ...known, [name]: NaN })).toBeNull();
    }
  });
});

describe('schemes', () => {
  it('are found by name in upper or lower case, and only by name', () => {
    expect(schemeNamed(' mutual VALUE ')?.labels.topRight).toBe('Green');
    expect(schemeNamed('mutual')).toBeNull();
  });

  it('have four different labels each, and a next move for each', () => {
    for (const scheme of SCHEMES) {
      expect(new Set(Object.values(scheme.labels)).size, scheme.name).toBe(4);
      expect(QUADRANTS.every((quadrant) => nextMove(scheme, quadrant).endsWith('.'))).toBe(true);
    }
  });

  it('move underperformers left to Commodity or up to Partner (A. Clare, Making 2013 the Year of the Client)', () => {
    const { labels } = PROFIT_MATRIX;
    expect(labels.bottomRight).toBe('Underperformer');
    expect(nextMove(PROFIT_MATRIX, 'bottomRight')).toMatch(/left to Commodity.*up to Partner/);
    expect([labels.bottomLeft, labels.topRight]).toEqual(['Commodity', 'Partner']);
  });

  it('name every placement, those outside the quadrants too', () => {
    expect(PLACEMENTS.map((placement) => placementLabel(placement, PROFIT_MATRIX))).toEqual([
      'Prime',
      'Partner',
      'Commodity',
      'Underperformer',
      'No revenue',
      'Net credit',
      'Unplaced',
    ]);
  });
});
