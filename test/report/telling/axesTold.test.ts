import { describe, expect, it } from 'vitest';
import type { ClientFacts } from '../../../src/core/clientFacts';
import { USUAL_SETTINGS, type OwnScheme } from '../../../src/core/settings';
import { knownSystems } from '../../../src/core/systems/systems';
import { clientMatrix } from '../../../src/core/matrix/clientMatrix';
import { axesTold } from '../../../src/report/telling/axesTold';
import { SPRING } from '../../core/examples';
import { WEIGHTED } from '../inputs';

const COLUMN = Float64Array.of(1, 2, 3, 4, 5);
const OWN: OwnScheme = {
  name: 'Fit',
  up: 'Size',
  right: 'Distance',
  labels: { topLeft: 'A', topRight: 'B', bottomLeft: 'C', bottomRight: 'D' },
  upCut: null,
  rightCut: null,
};

function told(facts: ClientFacts, ownScheme: OwnScheme | null = null): string[] {
  const clients = { ...SPRING, facts };
  const settings = { ...USUAL_SETTINGS, ownScheme };
  const matrix = clientMatrix(clients, WEIGHTED);
  return axesTold(knownSystems({ clients, matrix, rules: WEIGHTED, settings })).map(({ text }) => text);
}

describe('what is told of schemes that lack a column', () => {
  it('is which column, once the other axis is there', () => {
    expect(told({ attractiveness: COLUMN })).toEqual([
      'Supplier preferencing needs a column for account value: choose it in the panel, under Columns.',
    ]);
  });

  it('goes by the words of an own scheme', () => {
    expect(told({ ownUp: COLUMN }, OWN)).toEqual([
      'Fit needs a column for “Distance”: choose it in the panel, under Columns.',
    ]);
  });

  it('is nothing where a scheme was not begun, or is whole', () => {
    expect(told({})).toEqual([]);
    expect(told({ ownUp: COLUMN, ownRight: COLUMN }, OWN)).toEqual([]);
  });
});
