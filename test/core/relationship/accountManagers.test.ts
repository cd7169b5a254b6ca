import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCENTRATION_LABELS, type ConcentrationLabel } from '../../../src/core/portfolio/concentration';
import { ACCOUNT_MANAGERS, KEY_GROUNDS, keyAccounts } from '../../../src/core/relationship/accountManagers';

interface Candidate {
  readonly concentration?: ConcentrationLabel;
  readonly strategic?: boolean;
  readonly partner?: boolean;
  readonly develop?: boolean;
}

const claims = (clients: readonly Candidate[], claim: 'strategic' | 'partner' | 'develop') =>
  Uint8Array.from(clients, (client) => (client[claim] ? 1 : 0));

function assigned(
  clients: readonly Candidate[],
  capacity: number | null,
  priority = clients.map((_, i) => i),
) {
  const columns = {
    concentration: Uint8Array.from(clients, ({ concentration = 'Regular' }) =>
      CONCENTRATION_LABELS.indexOf(concentration),
    ),
    strategicThoughSmall: claims(clients, 'strategic'),
    partnerQuadrant: claims(clients, 'partner'),
    develop: claims(clients, 'develop'),
    priority: Int32Array.from(priority),
  };
  const accounts = keyAccounts(columns, capacity);
  return { ...accounts, labels: Array.from(accounts.managers, (code) => ACCOUNT_MANAGERS[code]) };
}

const [KEY, ELIGIBLE, USUAL] = ACCOUNT_MANAGERS;

describe('key account managers (Rules for working with key clients)', () => {
  it('are for Monopoly, Large, strategic though small, the Partner quadrant and Develop, and nobody else', () => {
    const clients: Candidate[] = [
      { concentration: 'Monopoly' },
      { concentration: 'Large' },
      { strategic: true },
      { partner: true },
      { develop: true },
      { concentration: 'Regular' },
      { concentration: 'Missing' },
    ];
    const { labels, grounds, candidates } = assigned(clients, 9);
    expect(labels).toEqual([KEY, KEY, KEY, KEY, KEY, USUAL, USUAL]);
    expect([...grounds]).toEqual([...KEY_GROUNDS.map((_, i) => 1 << i), 0, 0]);
    expect(candidates).toBe(5);
  });

  it('go to Monopoly first, then to Large, then by priority, until the capacity is full', () => {
    const clients: Candidate[] = [
      { develop: true },
      { concentration: 'Regular' },
      { partner: true },
      { concentration: 'Large' },
      { concentration: 'Monopoly' },
    ];
    const { labels, places } = assigned(clients, 3, [2, 0, 1, 3, 4]);
    expect([...places]).toEqual([4, 0, 3, 2, 1]);
    expect(labels).toEqual([ELIGIBLE, USUAL, KEY, KEY, KEY]);
  });

  it('go by priority within Monopoly and within Large', () => {
    const large: Candidate = { concentration: 'Large' };
    expect([...assigned([large, large, large], 1, [1, 2, 0]).places]).toEqual([3, 1, 2]);
  });

  it('go last to candidates whose priority is not known', () => {
    expect([...assigned([{ develop: true }, { develop: true }, { develop: true }], 2, [2]).places]).toEqual([
      2, 3, 1,
    ]);
  });

  it('are nobody’s without capacity, nor while none is stated', () => {
    const clients: Candidate[] = [{ concentration: 'Monopoly' }, {}];
    for (const none of [0, 0.9, -1, null]) {
      expect(assigned(clients, none).labels).toEqual([ELIGIBLE, USUAL]);
    }
    expect(assigned(clients, null).capacity).toBeNull();
    expect(assigned(clients, -1).capacity).toBe(0);
  });

  it('look after whole clients: a capacity of 2.5 holds two, one that is 2 once rounded as well', () => {
    const three: Candidate[] = [{ develop: true }, { develop: true }, { develop: true }];
    expect(assigned(three, 2.5).labels).toEqual([KEY, KEY, ELIGIBLE]);
    expect(assigned(three, 2 - 1e-12).labels).toEqual([KEY, KEY, ELIGIBLE]);
  });

  const client = fc.record({
    concentration: fc.constantFrom(...CONCENTRATION_LABELS),
    strategic: fc.boolean(),
    partner: fc.boolean(),
    develop: fc.boolean(),
  });
  const portfolio = fc.array(client, { maxLength: 12 }).chain((clients) => {
    const rows = clients.map((_, i) => i);
    const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
    return fc.tuple(fc.constant(clients), shuffled, shuffled, fc.nat(12));
  });

  it('fill the capacity as far as there are candidates, and skip none that comes before', () => {
    fc.assert(
      fc.property(portfolio, ([clients, priority, , capacity]) => {
        const { labels, places, candidates } = assigned(clients, capacity, priority);
        const taken = labels
          .flatMap((label, i) => (label === KEY ? [places[i] ?? NaN] : []))
          .sort((a, b) => a - b);
        expect(taken).toEqual(Array.from({ length: Math.min(capacity, candidates) }, (_, i) => i + 1));
      }),
    );
  });

  it('do not depend on the order of rows', () => {
    fc.assert(
      fc.property(portfolio, ([clients, priority, rows, capacity]) => {
        const once = assigned(clients, capacity, priority);
        const moved = assigned(
          rows.flatMap((row) => clients[row] ?? []),
          capacity,
          priority.map((client) => rows.indexOf(client)),
        );
        expect([...moved.places]).toEqual(rows.map((row) => once.places[row]));
        expect(moved.labels).toEqual(rows.map((row) => once.labels[row]));
      }),
    );
  });
});
