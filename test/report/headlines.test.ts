import { describe, expect, it } from 'vitest';
import { headlines } from '../../src/report/headlines';
import type { Headline } from '../../src/report/headlines';
import { matrixSummary } from '../../src/report/summary';
import { SPRING, TWENTY_PROFITS } from '../core/examples';
import { clientsOf, inputOf, WEIGHTED } from './inputs';
import type { Money } from './inputs';

function linesOf(clients: ReturnType<typeof clientsOf>, rules = WEIGHTED): Headline[] {
  const { intake, matrix, scheme } = inputOf(clients, rules);
  return headlines(matrixSummary(intake, matrix, scheme), matrix, rules, scheme);
}

function textsOf(clients: ReturnType<typeof clientsOf>, tone?: Headline['tone']): string[] {
  return linesOf(clients)
    .filter((line) => tone === undefined || line.tone === tone)
    .map((line) => line.text);
}

/** Clients of revenue 100 with these profits, all from serving them differently. */
function earning(...profits: readonly number[]): ReturnType<typeof clientsOf> {
  return clientsOf(profits.map((profit): Money => [100, 40, 60 - profit]));
}

describe('headlines', () => {
  it('begins with what the best clients make and what the others take away', () => {
    const money = Array.from(TWENTY_PROFITS, (profit): Money => [10_000, 0, 10_000 - profit]);
    expect(textsOf(clientsOf(money))[0]).toBe(
      'The most profitable 40% of clients make 124% of profit. At the peak, 80% make 132%; the other 20% take 32% away again.',
    );
  });

  it('says it once where the best 40% are the peak or beyond it', () => {
    expect(textsOf(earning(50, 40, 30, 20, 0, 0, 0, -10, -10, -20))[0]).toBe(
      'The most profitable 40% of clients make 140% of profit; the other 60% take 40% away again.',
    );
    expect(textsOf(earning(60, 40, 20, 0, 0, 0, 0, 0, -5, -15))[0]).toBe(
      'The most profitable 30% of clients make 120% of profit; the other 70% take 20% away again.',
    );
  });

  it('says so where no client loses money', () => {
    expect(textsOf(earning(40, 30, 20, 10, 0))[0]).toBe(
      'The most profitable 40% of clients make 70% of profit; no client loses money.',
    );
  });

  it('speaks of the loss where there is no profit to share', () => {
    expect(textsOf(earning(10, -1510))[0]).toBe(
      'Together the clients lose 1,500, so shares of profit mean nothing.',
    );
    expect(textsOf(earning(10, -10))[0]).toBe(
      'Together the clients make no profit, so shares of profit mean nothing.',
    );
    expect(textsOf(earning(0.1, -0.4))[0]).toMatch(/^Together the clients lose money, so/);
    expect(textsOf(earning(-0.00001))[0]).toMatch(/^Together the clients make no profit, so/);
    expect(textsOf(clientsOf([]))).toEqual(['No client could be read: every row is set aside.']);
  });

  it('does not count loss-makers again where it said that there are none', () => {
    const rows = clientsOf([
      [100, 50, 1],
      [100, 60, 30],
    ]);
    expect(textsOf(rows)).toContain('50% of clients are Underperformers.');
  });

  it('counts Underperformers and loss-makers side by side', () => {
    expect(textsOf(SPRING)).toContain('20% of clients are Underperformers, 20% lose money.');
    expect(textsOf(SPRING)).toContain('The one Underperformer costs more than it is worth.');
  });

  it('tells Underperformers that earn money from those that do not', () => {
    const prime: Money = [1000, 500, 50];
    const earns: Money = [100, 80, 15];
    const loses: Money = [100, 80, 30];
    expect(textsOf(clientsOf([prime, earns]))).toContain(
      'The one Underperformer is on the wrong side of both cuts, yet still profitable.',
    );
    expect(textsOf(clientsOf([prime, earns, earns]))).toContain(
      'None of the 2 Underperformers loses money: on the wrong side of both cuts, yet still profitable.',
    );
    expect(textsOf(clientsOf([prime, earns, loses]))).toContain(
      'Of the 2 Underperformers, 1 costs more than it is worth; the other is still profitable.',
    );
    expect(textsOf(clientsOf([prime, earns, earns, loses, loses]))).toContain(
      'Of the 4 Underperformers, 2 cost more than they are worth; the others are still profitable.',
    );
    expect(textsOf(clientsOf([prime, loses, loses]))).toContain(
      'All of the 2 Underperformers cost more than they are worth.',
    );
  });

  it('says in words that no client is an Underperformer, where none loses money either', () => {
    const partnerAndCommodity = clientsOf([
      [100, 40, 10],
      [100, 60, 5],
    ]);
    expect(textsOf(partnerAndCommodity, 'fact')[1]).toBe('No client is an Underperformer.');
  });

  it('warns when more than half are Underperformers, and not at exactly half', () => {
    const prime: Money = [1000, 500, 50];
    const bad: Money = [100, 80, 30];
    expect(textsOf(clientsOf([prime, bad, bad]), 'warning')).toHaveLength(1);
    expect(textsOf(clientsOf([prime, bad]), 'warning')).toEqual([]);
  });

  it('notes that few clients cannot be divided', () => {
    expect(textsOf(earning(1, 2, 3), 'note')).toContain(
      'With fewer than 4 clients in quadrants the cuts mean little.',
    );
    expect(textsOf(earning(1, 2, 3, 4), 'note').join()).not.toContain('fewer');
  });

  it('notes clients outside the quadrants', () => {
    const four = clientsOf([
      [100, 50, 10],
      [0, 0, 5],
      [0, 0, 1],
      [-20, 0, 1],
    ]);
    expect(textsOf(four, 'fact')[1]).toBe(
      '0% of clients with revenue are Underperformers, 75% of all clients lose money.',
    );
    expect(textsOf(four, 'note')[0]).toBe(
      'In the totals but in no quadrant: 2 clients without revenue, 1 client with a net credit.',
    );
  });

  it('notes that all clients stand on a cut, also where doubles differ in their last digits', () => {
    expect([0.1 / 1, 0.3 / 3].map(String)).toEqual(['0.1', '0.09999999999999999']);
    const alike = clientsOf([
      [1, 0.5, 0.1],
      [3, 2, 0.3],
      [7, 3, 0.7],
      [9, 2, 0.9],
    ]);
    expect(textsOf(alike, 'note')[0]).toMatch(/^All clients ask for the same effort/);
    expect(
      textsOf(
        clientsOf([
          [100, 50, 0],
          [100, 60, 0],
          [100, 70, 0],
          [100, 80, 0],
        ]),
        'note',
      ),
    ).toEqual([
      'All clients ask for the same effort, on the cut: on a cut counts as high, so the left is empty.',
    ]);
  });
});
