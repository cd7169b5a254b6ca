import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/core/clientFacts';
import { roundedMoney } from '../../../src/core/statistics/rounding';
import { rowsIn } from '../../../src/intake/intake';
import type { Cell } from '../../../src/intake/rawTable';
import { readRows } from '../readRows';
import type { Uses } from '../readRows';

describe('rows tie', () => {
  const cell = fc.oneof(
    fc.integer({ min: -5000, max: 5000 }).map((cents) => cents / 100),
    fc.constantFrom<Cell>(
      '',
      'Total',
      'x',
      '12',
      '1.234',
      true,
      { error: '#N/A' },
      '€ 5',
      'A',
      'a ',
      '2025-01-31',
    ),
  );
  const uses: Uses = [
    ['client'],
    ['revenue'],
    ['directCost'],
    ['charge'],
    ['order', 5],
    ['orderDate'],
    ['product'],
    ['group'],
    ['fact', 'innovation'],
  ];
  const modes = fc.record({
    rows: fc.constantFrom('clients' as const, 'orders' as const),
    sameNames: fc.constantFrom('keep' as const, 'sum' as const, 'first' as const),
    unit: fc.constantFrom('client' as const, 'group' as const),
  });
  const name = fc.constantFrom<Cell>('A', 'a ', 'B', ' b', 'C', '', 7);
  const money = fc.integer({ min: -500_000, max: 500_000 }).map((cents) => cents / 100);
  const key = fc.constantFrom<Cell>('', 'K1', 'k1', 'K2', 3, { error: '#REF!' });
  const day = fc.constantFrom<Cell>('', 45000, 45001, '2023-03-16', 'soon');
  const row = fc.tuple(name, money, money, money, key, day, key, key, fc.constantFrom<Cell>('', 1, 4, 9));
  const hostile = fc.tuple(...Array.from({ length: 9 }, () => cell));

  it('whatever the mode and the cells: clients’ rows and rows set aside make the table', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(row, hostile)), modes, (rows, mode) => {
        const intake = readRows(uses, mode, rows);
        expect(rowsIn(intake)).toBe(rows.length);
        expect(intake.rowCounts.every((count) => count > 0)).toBe(true);
        const ofClients = Array.from(intake.rowCounts, (_, client) =>
          intake.clientOfRow.filter((of) => of === client),
        );
        expect(ofClients.map(({ length }) => length)).toEqual([...intake.rowCounts]);
        expect(intake.clientOfRow.filter((of) => of < 0)).toHaveLength(intake.setAside.length);
        intake.rows.forEach((row, client) => {
          expect(intake.clientOfRow.indexOf(client)).toBe(row - 5);
        });
        const { names, revenue, directCost, charges, activities } = intake.clients;
        const columns = [revenue, directCost, charges[0]?.money, ...activities.map(({ counts }) => counts)];
        for (const column of columns) {
          expect(column?.length).toBe(names.length);
          expect(column?.every(Number.isFinite)).toBe(true);
        }
        for (const fact of Object.values(intake.clients.facts)) expect(fact.length).toBe(names.length);
      }),
    );
  });

  it('to the cent: what clients are billed is what the rows that count are billed', () => {
    fc.assert(
      fc.property(fc.array(row), modes, (rows, mode) => {
        const intake = readRows(uses, mode, rows);
        const aside = new Set(intake.setAside.map((setAside) => setAside.row - 5));
        const cents = rows
          .filter((_, index) => !aside.has(index))
          .reduce((sum, [, revenue]) => sum + Math.round(revenue * 100), 0);
        const billed = intake.clients.revenue.reduce((sum, money) => sum + Math.round(money * 100), 0);
        expect(billed).toBe(cents);
      }),
    );
  });

  it('in any order of rows, where each order has its own day', () => {
    const order = fc.tuple(
      fc.constantFrom<Cell>('A', 'a', ' B', 'C'),
      money,
      money,
      money,
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom<Cell>('P', 'p ', 'Q', ''),
    );
    const figures = (rows: readonly (readonly Cell[])[]): unknown => {
      const { clients } = readRows(uses.slice(0, 7), { rows: 'orders' }, rows);
      const columns = [
        clients.revenue,
        clients.directCost,
        ...clients.charges.map((charge) => charge.money),
        ...clients.activities.map(({ counts }) => counts),
        ...Object.keys(clients.facts)
          .sort()
          .map((fact) => clients.facts[fact as Fact]),
      ];
      return clients.names
        .map((text, client) => [
          text.trim().toLowerCase(),
          ...columns.map((column) => roundedMoney(column?.[client] ?? NaN)),
        ])
        .sort((a, b) => String(a[0]).localeCompare(String(b[0])));
    };
    fc.assert(
      fc.property(
        fc
          .array(order)
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        ([rows, shuffled]) => {
          const dated = ([client, a, b, c, number, product]: (typeof rows)[number]): Cell[] => {
            return [client, a, b, c, `O${number}`, 45000 + number, product];
          };
          expect(figures(shuffled.map(dated))).toEqual(figures(rows.map(dated)));
        },
      ),
    );
  });
});
