import { describe, expect, it } from 'vitest';
import { schemeMatrix } from '../../../src/core/matrix/schemeMatrix';
import { schemesOf } from '../../../src/core/matrix/schemesOf';
import { SCHEMES } from '../../../src/core/matrix/scheme';
import { USUAL_SETTINGS, type OwnScheme } from '../../../src/core/settings';
import { SPRING } from '../examples';

const OWN: OwnScheme = {
  name: 'Fit',
  up: 'ROI',
  right: 'Risk',
  labels: { topLeft: 'Go', topRight: 'Care', bottomLeft: 'Wait', bottomRight: 'No' },
  upCut: 10,
  rightCut: null,
};

describe('the schemes as set', () => {
  it('are those known, unless something is set', () => {
    expect(schemesOf(USUAL_SETTINGS)).toEqual(SCHEMES);
  });

  it('cut importance where the user says', () => {
    const procurement = schemesOf({ ...USUAL_SETTINGS, importanceCut: 0.03 })[1];
    expect(procurement && schemeMatrix(SPRING, procurement)?.up.cut).toBe(0.03);
  });

  it('end with the user’s own, over the user’s own numbers: a cut not stated is their mean', () => {
    const own = schemesOf({ ...USUAL_SETTINGS, ownScheme: OWN }).at(-1);
    const facts = { ownUp: Float64Array.of(10, 9, 11, 0, NaN), ownRight: Float64Array.of(1, 2, 3, 4, 5) };
    const matrix = own && schemeMatrix({ ...SPRING, facts }, own);
    expect(matrix?.scheme.name).toBe('Fit');
    expect([matrix?.up.cut, matrix?.right.cut]).toEqual([10, 2.5]);
    // Go, Wait, Care, No, and one without a number.
    expect(Array.from(matrix?.placements ?? [])).toEqual([0, 2, 1, 3, 6]);
  });
});
