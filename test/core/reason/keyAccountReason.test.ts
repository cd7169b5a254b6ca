import { describe, expect, it } from 'vitest';
import { CONCENTRATION_LABELS } from '../../../src/core/portfolio/concentration';
import { keyAccountReason } from '../../../src/core/reason/keyAccountReason';
import { keyAccounts } from '../../../src/core/relationship/accountManagers';

/** The reasons of three clients: Large and in the Partner quadrant, Develop, and none of all. */
function reasons(capacity: number | null) {
  const columns = {
    concentration: Uint8Array.of(
      ...(['Large', 'Regular', 'Regular'] as const).map((of) => CONCENTRATION_LABELS.indexOf(of)),
    ),
    strategicThoughSmall: Uint8Array.of(0, 0, 0),
    partnerQuadrant: Uint8Array.of(1, 0, 0),
    develop: Uint8Array.of(0, 1, 0),
    priority: Int32Array.of(2, 1, 0),
  };
  const accounts = keyAccounts(columns, capacity);
  return [0, 1, 2].map((client) => keyAccountReason(accounts, client));
}

describe('the reason of an account manager', () => {
  it('is what makes a candidate, its place and the capacity', () => {
    expect(reasons(1)).toEqual([
      'Key account manager: Large and Partner quadrant; place 1 of 2 candidates, capacity 1.',
      'Account manager (eligible): Develop; place 2 of 2 candidates, capacity 1.',
      'Account manager: neither Monopoly, Large nor strategic though small, nor in the Partner quadrant or Develop.',
    ]);
  });

  it('says so where no capacity is stated', () => {
    expect(reasons(null)[0]).toBe(
      'Account manager (eligible): Large and Partner quadrant; place 1 of 2 candidates, no capacity is stated.',
    );
  });
});
