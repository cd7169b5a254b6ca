import { describe, expect, it } from 'vitest';
import type { Intake } from '../../../src/intake/intake';
import { readRows } from '../readRows';
import type { Uses } from '../readRows';

const kinds = ({ notes }: Intake): string[] => notes.map(({ kind }) => kind);

/** Every client with its revenue, direct cost and the count of its rows. */
function told({ clients, rowCounts }: Intake): (readonly [string, number, number, number])[] {
  return clients.names.map((name, client) => [
    name,
    clients.revenue[client] ?? NaN,
    clients.directCost[client] ?? NaN,
    rowCounts[client] ?? NaN,
  ]);
}

const MONEY: Uses = [['client'], ['revenue'], ['directCost'], ['charge'], ['activity', 2]];

describe('clients of the same name', () => {
  const rows = [
    ['Acme', 100, 60, 3, 4],
    ['Beta', 7, 1, 1, 1],
    [' ACME  ', 0.1, 0.2, 1, 2],
    ['Ａcme', 0.2, 0.1, 1, 2],
  ];

  it('are known but for case, blanks and the width of letters, and kept as the user wishes: each', () => {
    const intake = readRows(MONEY, { sameNames: 'keep' }, rows);
    expect(intake.clients.names).toEqual(['Acme', 'Beta', ' ACME  ', 'Ａcme']);
    expect([...intake.rowCounts]).toEqual([1, 1, 1, 1]);
    expect(kinds(intake)).toEqual(['sameName', 'sameName']);
    expect(intake.sameNames).toBe(2);
  });

  it('or summed: money and counts add up, the name is the first', () => {
    const intake = readRows(MONEY, { sameNames: 'sum' }, rows);
    expect(told(intake)).toEqual([
      ['Acme', 100.3, 60.3, 3],
      ['Beta', 7, 1, 1],
    ]);
    expect([...(intake.clients.charges[0]?.money ?? [])]).toEqual([5, 1]);
    expect([...(intake.clients.activities[0]?.counts ?? [])]).toEqual([8, 1]);
    expect([...intake.rows]).toEqual([5, 6]);
    expect(kinds(intake)).toEqual(['sameNameSummed', 'sameNameSummed']);
    expect(intake.sameNames).toBe(2);
  });

  it('or the first, and later rows are set aside with the reason', () => {
    const intake = readRows(MONEY, { sameNames: 'first' }, rows);
    expect(told(intake)).toEqual([
      ['Acme', 100, 60, 1],
      ['Beta', 7, 1, 1],
    ]);
    expect(intake.setAside.map(({ row, problem }) => [row, problem.kind])).toEqual([
      [7, 'sameNameLeftOut'],
      [8, 'sameNameLeftOut'],
    ]);
    expect(intake.notes).toEqual([]);
    expect(intake.sameNames).toBe(2);
  });

  it('a row that cannot be read is nobody’s first', () => {
    const intake = readRows(MONEY, { sameNames: 'first' }, [
      ['Acme', '', 60, 3, 4],
      ['Acme', 5, 1, 1, 1],
    ]);
    expect(told(intake)).toEqual([['Acme', 5, 1, 1]]);
    expect(intake.sameNames).toBe(0);
  });

  const FACTS: Uses = [
    ['client'],
    ['revenue'],
    ['directCost'],
    ['fact', 'innovation'],
    ['fact', 'repeatBusiness'],
    ['fact', 'totalSpend'],
    ['fact', 'largestOrder'],
  ];

  it('summed, keep ratings and answers on which the rows agree; others are missing, and noted once', () => {
    const intake = readRows(FACTS, { sameNames: 'sum' }, [
      ['Acme', 1, 1, 4, '', 100, 30],
      ['Acme', 1, 1, '', 'yes', 50, 20],
      ['Beta', 1, 1, 4, 'yes', 100, 30],
      ['Beta', 1, 1, 3, 'no', '', 40],
      ['Beta', 1, 1, 2, 'yes', 1, 1],
    ]);
    const { innovation, repeatBusiness, totalSpend, largestOrder } = intake.clients.facts;
    expect([...(innovation ?? [])]).toEqual([4, NaN]);
    expect([...(repeatBusiness ?? [])]).toEqual([1, NaN]);
    expect([...(totalSpend ?? [])]).toEqual([150, NaN]);
    expect([...(largestOrder ?? [])]).toEqual([30, 40]);
    expect(intake.notes.filter(({ kind }) => kind === 'rowsDisagree')).toEqual([
      { kind: 'rowsDisagree', place: { row: 8, column: 4, header: 'fact 3' }, firstRow: 7 },
      { kind: 'rowsDisagree', place: { row: 8, column: 5, header: 'fact 4' }, firstRow: 7 },
    ]);
  });

  it('summed, are late in proportion to revenue, so that late cost stays what it was', () => {
    const uses: Uses = [['client'], ['revenue'], ['directCost'], ['daysLate']];
    const rows = [
      ['Acme', 300, 1, 10],
      ['Acme', 100, 1, 50],
      ['Zero', 50, 1, 10],
      ['Zero', -50, 1, 20],
    ];
    const { latePayment } = readRows(uses, { sameNames: 'sum' }, rows, 0.1).clients;
    // (300 × 10 + 100 × 50) ÷ 400 = 20; nothing billed: (10 + 20) ÷ 2.
    expect(latePayment).toEqual({ kind: 'days', daysLate: Float64Array.of(20, 15), annualRate: 0.1 });
  });
});

describe('parent groups', () => {
  const uses: Uses = [['client'], ['revenue'], ['directCost'], ['group'], ['fact', 'growth']];
  const rows = [
    ['Alpha', 10, 4, 'Holding', 3],
    ['Beta', 20, 5, ' holding', 4],
    ['Gamma', 30, 6, '', 5],
    ['Delta', 40, 7, ' ', 5],
  ];

  it('are not looked at while clients are placed', () => {
    expect(readRows(uses, { unit: 'client' }, rows).clients.names).toEqual([
      'Alpha',
      'Beta',
      'Gamma',
      'Delta',
    ]);
  });

  it('sum their clients under their name; who has none stays a client of its own and is noted', () => {
    const intake = readRows(uses, { unit: 'group' }, rows);
    expect(told(intake)).toEqual([
      ['Holding', 30, 9, 2],
      ['Gamma', 30, 6, 1],
      ['Delta', 40, 7, 1],
    ]);
    expect(intake.notes).toEqual([
      { kind: 'noGroup', place: { row: 7, column: 4, header: 'group 3' }, text: 'Gamma' },
      { kind: 'noGroup', place: { row: 8, column: 4, header: 'group 3' }, text: 'Delta' },
      { kind: 'rowsDisagree', place: { row: 6, column: 5, header: 'fact 4' }, firstRow: 5 },
    ]);
  });

  it('of orders: what is known of a client counts once, of a group’s clients it adds up', () => {
    const ofOrders: Uses = [
      ['client'],
      ['revenue'],
      ['directCost'],
      ['group'],
      ['fact', 'totalSpend'],
      ['order'],
    ];
    const intake = readRows(ofOrders, { unit: 'group', rows: 'orders' }, [
      ['Alpha', 1, 1, 'Holding', 100, 'O1'],
      ['alpha', 1, 1, 'Holding', 100, 'O2'],
      ['Beta', 1, 1, 'Holding', 50, 'O1'],
    ]);
    expect(told(intake)).toEqual([['Holding', 3, 3, 3]]);
    expect([...(intake.clients.facts.totalSpend ?? [])]).toEqual([150]);
    // Two clients' orders are two, whatever their numbers.
    expect([...(intake.clients.facts.orders ?? [])]).toEqual([3]);
  });
});
