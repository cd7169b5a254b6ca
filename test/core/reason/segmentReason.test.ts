import { describe, expect, it } from 'vitest';
import { clientMatrix } from '../../../src/core/matrix/clientMatrix';
import { placementLabel, PROFIT_MATRIX } from '../../../src/core/matrix/scheme';
import { PLACEMENTS } from '../../../src/core/matrix/quadrant';
import { reasonText } from '../../../src/core/reason/reasonText';
import { segmentReason } from '../../../src/core/reason/segmentReason';
import { SPRING } from '../examples';

const weighted = { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } } as const;

describe('the reason of a segment (Spring Distribution: Horngren; transtutors.com 589269)', () => {
  const matrix = clientMatrix(SPRING, weighted);
  const reasonOf = (client: number) =>
    segmentReason({ ...matrix, revenue: SPRING.revenue }, client, PROFIT_MATRIX);

  it('of T is told in one sentence', () => {
    expect(reasonText(reasonOf(4))).toBe(
      'Underperformer: effort 14.0% is at or above the cut of 4.9%, worth 7.4% is below 11.2%; loses 3,346.',
    );
  });

  it('rests on the numbers the client was placed by', () => {
    const { parts, profit, label } = reasonOf(4);
    expect(parts).toEqual([
      { measure: 'effort', unit: 'rate', value: matrix.effort[4], cut: matrix.cuts.effort, side: 'above' },
      { measure: 'worth', unit: 'rate', value: matrix.worth[4], cut: matrix.cuts.worth, side: 'below' },
    ]);
    expect([label, profit]).toEqual(['Underperformer', matrix.profit[4]]);
  });

  it('always has the label that the placement has', () => {
    const labels = Array.from(matrix.placements, (code) =>
      placementLabel(PLACEMENTS[code] ?? 'unplaced', PROFIT_MATRIX),
    );
    expect(labels.map((_, client) => reasonOf(client).label)).toEqual(labels);
  });

  it('says of each client on a median that it is on its cut', () => {
    const median = { worth: { kind: 'median' }, effort: { kind: 'median' } } as const;
    const placed = { ...clientMatrix(SPRING, median), revenue: SPRING.revenue };
    const told = SPRING.names.map((_, client) => reasonText(segmentReason(placed, client, PROFIT_MATRIX)));
    expect(told[1]).toBe(
      'Partner: effort 5.9% is on its cut (counts as high), worth 15.3% is at or above the cut of 13.8%; earns 11,545.',
    );
    expect(told[3]).toBe(
      'Prime: effort 4.3% is below the cut of 5.9%, worth 13.8% is on its cut (counts as high); earns 41,856.',
    );
  });
});
