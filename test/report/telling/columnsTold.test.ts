import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { SPRING } from '../../core/examples';
import { factsOf, systemsOf } from '../../core/systems/knownClients';
import { PERSONAS, ROLES, TRUST } from '../../core/systems/springFacts';
import { clientsOf, manyClients } from '../inputs';
import type { Money } from '../inputs';
import { allTold } from './allTold';

function told(clients: ClientColumns, topic: string): string[] {
  return allTold(systemsOf(clients))
    .filter((each) => each.topic === topic)
    .map(({ text }) => text);
}

function spring(facts: Parameters<typeof factsOf>[0]): ClientColumns {
  return { ...SPRING, facts: factsOf(facts) };
}

/** Five clients who repeat the same order; of the first two each order earns 10 and costs 20. */
const ORDERS = {
  orders: [10, 10, 10, 10, 1],
  products: [1, 1, 1, 2, 1],
  productsInFirstOrder: [1, 1, 1, 1, 1],
  firstOrder: [100, 100, 100, 100, 100],
  largestOrder: [110, 100, 110, 100, 100],
};
const ORDERING: Money[] = [
  [1000, 900, 200],
  [1100, 1000, 200],
  [1000, 500, 200],
  [500, 450, 200],
  [500, 450, 200],
];

describe('what the columns tell of the whale curve', () => {
  it('is how many make most of the peak of Spring Distribution (Horngren), and what T takes away', () => {
    expect(told(SPRING, 'Whale curve')).toEqual([
      '2 clients make 80% or more of the peak of 94,133; 2 more lead up to it; the other takes 3,346 away again.',
    ]);
  });

  it('is that all is made by one where the others add nothing, or take away', () => {
    const one: Money = [100, 50, 0];
    const nothing: Money = [100, 100, 0];
    const loss: Money = [100, 110, 0];
    expect(told(clientsOf([one]), 'Whale curve')).toEqual(['1 client makes all of the peak of 50.']);
    expect(told(clientsOf([one, nothing]), 'Whale curve')).toEqual([
      '1 client makes all of the peak of 50; the other adds nothing.',
    ]);
    expect(told(clientsOf([one, nothing, loss]), 'Whale curve')).toEqual([
      '1 client makes all of the peak of 50; the other 2 take 10 away again.',
    ]);
    expect(told(clientsOf([nothing, loss]), 'Whale curve')).toEqual([]);
  });
});

describe('what the columns tell of losing a client', () => {
  it('is the profit without the best client of Spring Distribution (Horngren)', () => {
    expect(told(SPRING, 'Lose a client')).toEqual([
      'Without S, profit would be 48,931 instead of 90,787; no other would change its segment.',
    ]);
  });

  it('counts whom the cuts leave behind', () => {
    const rows: Money[] = [
      [1000, 100, 300],
      [100, 60, 5],
      [100, 80, 5],
    ];
    expect(told(clientsOf(rows), 'Lose a client')[0]).toMatch(
      /would be 50 instead of 650; 2 others would change segment because the cuts move\.$/,
    );
  });

  it('is nothing where nobody earns or nobody would be left', () => {
    expect(
      told(
        clientsOf([
          [100, 200, 0],
          [100, 100, 0],
        ]),
        'Lose a client',
      ),
    ).toEqual([]);
    expect(told(clientsOf([[100, 50, 0]]), 'Lose a client')).toEqual([]);
  });
});

describe('what the columns tell of concentration', () => {
  it('names the Monopoly clients of Spring Distribution (Horngren), most profit first', () => {
    expect(told(SPRING, 'Concentration')).toEqual([
      'The client with most profit makes 46% of all profit.',
      '2 Monopoly clients, above 20% of all profit each: S and R.',
      '1 Large client, from 10% of all profit: Q.',
      'With 5 clients an equal split already makes everyone Large: go by the shares.',
      'The HHI of revenue is 0.41: 1 would be a single client, 0.20 an equal split.',
    ]);
  });

  it('tells the shares of the first 5 and 10 only where there are more clients', () => {
    const alike = (count: number): ClientColumns =>
      clientsOf(Array.from({ length: count }, (): Money => [100, 50, 0]));
    expect(told(alike(5), 'Concentration')[0]).toBe('The client with most profit makes 20% of all profit.');
    expect(told(alike(10), 'Concentration')[0]).toContain('10%, the 5 largest 50% of all profit');
    expect(told(alike(20), 'Concentration')[0]).toContain('5%, the 5 largest 25%, the 10 largest 50% of all');
  });

  it('explains shares above 100%', () => {
    const losing: Money[] = [
      [100, 0, 0],
      [100, 0, 150],
    ];
    expect(told(clientsOf(losing), 'Concentration')[0]).toBe(
      'The client with most profit makes 200% of all profit; losses elsewhere lift shares above 100%.',
    );
  });

  it('leaves net credits out of the HHI, which would lift it above that of a single client', () => {
    const credited: Money[] = [
      [100, 50, 0],
      [100, 50, 0],
      [-50, 0, 0],
      [0, 0, 0],
    ];
    expect(told(clientsOf(credited), 'Concentration')).toContain(
      'The HHI of revenue is 0.50: 1 would be a single client, 0.50 an equal split.',
    );
  });

  it('says nothing of shares where there is no profit to share, and nothing at all of nobody', () => {
    expect(told(clientsOf([[100, 150, 0]]), 'Concentration').join()).not.toMatch(/%|HHI/);
    expect(allTold(systemsOf(clientsOf([])))).toEqual([]);
  });
});

describe('what the columns tell of income against volume', () => {
  it('names who ranks higher and lower by profit than by revenue', () => {
    expect(told(SPRING, 'Income, not volume')).toEqual([
      '2 clients rank higher by profit than by revenue: S (1 rank) and P (1 rank).',
      '2 clients rank lower by profit than by revenue: R (1 rank) and T (1 rank).',
    ]);
  });

  it('names three at most and counts the others', () => {
    const [higher] = told(manyClients(200), 'Income, not volume');
    expect(higher).toMatch(/^\d+ clients rank higher .*: Client \d+ \(\d+ ranks\), .*, .* and \d+ more\.$/);
  });

  it('says nothing where both orders agree', () => {
    const agreeing: Money[] = [
      [200, 50, 10],
      [100, 50, 10],
    ];
    expect(told(clientsOf(agreeing), 'Income, not volume')).toEqual([]);
  });
});

describe('what the columns tell of small orders', () => {
  it('warns where they are the majority of revenue', () => {
    const clients = { ...clientsOf(ORDERING), facts: factsOf(ORDERS) };
    expect(told(clients, 'Small orders')).toEqual([
      '51% of revenue comes from 2 clients that repeat the same orders below break-even: Client 1 and Client 0. That is the majority of your revenue.',
    ]);
    expect(allTold(systemsOf(clients)).find(({ topic }) => topic === 'Small orders')?.tone).toBe('warning');
  });

  it('does not warn of half the revenue or less', () => {
    const [first, second, third, ...others] = ORDERING;
    if (!first || !second || !third) throw new Error('Too few clients');
    const clients = { ...clientsOf([first, second, [1100, 500, 200], ...others]), facts: factsOf(ORDERS) };
    expect(told(clients, 'Small orders')[0]).toMatch(
      /^50% of revenue .* below break-even: Client 1 and Client 0\.$/,
    );
  });

  it('says so where there are none, and nothing where orders are not known', () => {
    const others = Object.fromEntries(Object.entries(ORDERS).filter(([fact]) => fact !== 'orders'));
    expect(told({ ...clientsOf(ORDERING), facts: factsOf(others) }, 'Small orders')).toEqual([]);
    const varied = { ...ORDERS, products: [2, 2, 2, 2, 2] };
    expect(told({ ...clientsOf(ORDERING), facts: factsOf(varied) }, 'Small orders')).toEqual([
      'No client repeats the same order below its break-even order.',
    ]);
  });
});

describe('what the columns tell of relationships', () => {
  it('sets profit against all clients like the best: 5 times the 11,545 of Q, S draining first', () => {
    expect(told(spring(PERSONAS), 'All like the best')).toEqual([
      'If all 5 clients earned what the 1 Mutual best does on average, profit would be 57,725 instead of 90,787.',
    ]);
  });

  it('counts the income of Breadwinners at trust step 2 or below', () => {
    expect(told(spring(TRUST), 'Income at risk')).toEqual([
      '2 Breadwinners stand at trust step 2 or below, with a profit of 50,265 (55% of all): R and Q.',
    ]);
    expect(told(spring({ ...TRUST, buysExpertise: [1, NaN, NaN, 1, NaN] }), 'Income at risk')).toEqual([
      'No Breadwinner is known to stand at trust step 2 or below.',
    ]);
  });

  it('counts roles and says that they do not sum to the clients', () => {
    expect(told(spring(ROLES), 'Roles')).toEqual([
      'Breadwinner 3, Famous 1, Mentor 1, Partner (role) 1, Innovator 1, Strategic though small 1.',
      'One client can have several roles, so these counts do not sum to the clients.',
    ]);
  });

  it('says nothing of what is not known', () => {
    const topics = allTold(systemsOf(SPRING)).map(({ topic }) => topic);
    expect(new Set(topics)).toEqual(
      new Set(['Whale curve', 'Concentration', 'Lose a client', 'Income, not volume']),
    );
  });
});

describe('what the columns tell of sharing', () => {
  it('is a warning where abuse or corruption is rated, which it does not name', () => {
    const [text, ...more] = told(spring({ corruption: [0, 0, 0, 0, 0] }), 'Sharing');
    expect(text).toMatch(/sensitive ratings.*before you share/);
    expect(text).not.toMatch(/abus|corrupt/i);
    expect(more).toEqual([]);
    expect(told(spring({ abuse: [0, 0, 0, 0, 0] }), 'Sharing')).toHaveLength(1);
    expect(told(spring({ attention: [5, 5, 5, 5, 5] }), 'Sharing')).toEqual([]);
  });
});

describe('what the columns tell of income', () => {
  // Of Spring Distribution (Horngren): 72,960 of 161,652 by R, which bills 802,560 of 1,449,612.
  it('goes by contribution or revenue if those are called income', () => {
    const of = (income: 'contribution' | 'revenue') =>
      allTold(systemsOf(SPRING, { income })).find(({ topic }) => topic === 'Concentration')?.text;
    expect(of('contribution')).toBe('The client with most contribution makes 45% of all contribution.');
    expect(of('revenue')).toBe('The client with most revenue makes 55% of all revenue.');
  });

  it('says what to choose where there is no profit to have a share of', () => {
    const losing = clientsOf([
      [100, 50, 200],
      [100, 60, 10],
    ]);
    expect(told(losing, 'Concentration')).toEqual([
      'There is no profit in total to have a share of: choose contribution as income.',
    ]);
  });
});
