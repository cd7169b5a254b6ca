import { describe, expect, it } from 'vitest';
import type { ClientFacts, Fact } from '../../../src/core/clientFacts';
import type { ColumnMapping, ColumnUse } from '../../../src/intake/columnMapping';
import type { Intake } from '../../../src/intake/intake';
import type { Cell } from '../../../src/intake/rawTable';
import { readClients } from '../../../src/intake/readClients';
import { mappingOf, rawTable } from '../tables';

const HEADERS = ['Client', 'Order', 'Date', 'Product', 'Revenue', 'Cost', 'Freight'];
const USES = [
  ['client'],
  ['order', 10],
  ['orderDate'],
  ['product'],
  ['revenue'],
  ['directCost'],
  ['charge'],
] as const;

function mapped(uses: readonly (readonly [ColumnUse, number?])[] = USES): ColumnMapping {
  return { ...mappingOf(HEADERS, uses), rows: 'orders' };
}

function read(...rows: readonly (readonly Cell[])[]): Intake {
  return readClients(rawTable(HEADERS, rows), mapped());
}

/** The same columns, those of one use left out. */
function without(use: ColumnUse, ...rows: readonly (readonly Cell[])[]): Intake {
  const uses = USES.map((column) => (column[0] === use ? (['unused'] as const) : column));
  return readClients(rawTable(HEADERS, rows), mapped(uses));
}

function facts({ clients }: Intake): Partial<Record<Fact, number[]>> {
  const columns = Object.entries(clients.facts) as [keyof ClientFacts, Float64Array][];
  return Object.fromEntries(columns.map(([fact, values]) => [fact, [...values]]));
}

const LINES = [
  ['Alpha', 'SO2', '2025-02-01', 'Bolt', 10, 4, 1],
  ['alpha ', 'SO1', '2025-01-15', 'Nut', 20, 5, 1],
  ['Beta', 'SO3', 45689, 'Nut', 40, 7, 2],
  ['Alpha', 'so1 ', '2025-01-15', 'Bolt', 30, 6, 1.5],
  ['Alpha', 'SO2', '2025-02-01', 'Washer', 5, 2, 0],
];

describe('orders and their lines', () => {
  it('are added up to clients', () => {
    const { clients, rows, rowCounts, sameNames, notes } = read(...LINES);
    expect(clients.names).toEqual(['Alpha', 'Beta']);
    expect([...clients.revenue]).toEqual([65, 40]);
    expect([...clients.directCost]).toEqual([17, 7]);
    expect([...(clients.charges[0]?.money ?? [])]).toEqual([3.5, 2]);
    expect([...rows]).toEqual([5, 7]);
    expect([...rowCounts]).toEqual([4, 1]);
    expect(sameNames).toBe(0);
    expect(notes).toEqual([]);
  });

  it('cost what one order costs, counted once however many lines it has', () => {
    expect(read(...LINES).clients.activities).toEqual([
      { activity: 'Order', counts: Float64Array.of(2, 1), rate: 10 },
    ]);
  });

  it('tell how many orders and products there are, the largest order, and the first', () => {
    // Alpha's first order is SO1 of January: 20 + 30 of nuts and bolts; SO2 comes to 15.
    expect(facts(read(...LINES))).toEqual({
      orders: [2, 1],
      products: [3, 1],
      largestOrder: [50, 40],
      firstOrder: [50, 40],
      productsInFirstOrder: [2, 1],
    });
  });

  it('are each row one where no column tells them apart', () => {
    expect(facts(without('order', ...LINES))).toMatchObject({
      orders: [4, 1],
      largestOrder: [30, 40],
      products: [3, 1],
    });
  });

  it('have no first where no column dates them, and no products where no column names them', () => {
    expect(Object.keys(facts(without('orderDate', ...LINES)))).toEqual([
      'orders',
      'largestOrder',
      'products',
    ]);
    expect(Object.keys(facts(without('product', ...LINES)))).toEqual([
      'orders',
      'largestOrder',
      'firstOrder',
    ]);
  });

  it('of one day come in the order of their numbers: 9 before 10, in any order of rows', () => {
    const rows = [
      ['Alpha', 10, 45000, 'Nut', 1, 1, 1],
      ['Alpha', 9, 45000, 'Nut', 2, 1, 1],
      ['Beta', 'SO10', 45000, 'Nut', 3, 1, 1],
      ['Beta', 'SO9', 45000, 'Nut', 4, 1, 1],
    ];
    expect(facts(read(...rows)).firstOrder).toEqual([2, 4]);
    expect(facts(read(...[...rows].reverse())).firstOrder).toEqual([4, 2]);
  });

  it('without a date in any line leave the first of their client unknown, which is noted once', () => {
    const intake = read(
      ['Alpha', 1, '03/04/2025', 'Nut', 1, 1, 1],
      ['Alpha', 2, '', 'Nut', 1, 1, 1],
      ['Alpha', 3, 45000, 'Nut', 1, 1, 1],
      ['Beta', 4, 45000, 'Nut', 1, 1, 1],
      ['Beta', 4, '', 'Bolt', 1, 1, 1],
    );
    expect(facts(intake)).toMatchObject({
      firstOrder: [NaN, 2],
      productsInFirstOrder: [NaN, 2],
      orders: [3, 1],
    });
    expect(intake.notes.map((note) => [note.kind, 'place' in note && note.place.row])).toEqual([
      ['noDate', 5],
    ]);
  });

  it('a row without an order counts its money and no order, and is noted', () => {
    const intake = read(['Alpha', 1, 45000, 'Nut', 1, 1, 1], ['Alpha', ' ', 45001, 'Bolt', 5, 1, 1]);
    expect(intake.clients.revenue[0]).toBe(6);
    expect(intake.clients.activities[0]?.counts[0]).toBe(1);
    expect(facts(intake)).toMatchObject({ orders: [1], products: [2], largestOrder: [1] });
    expect(intake.notes).toEqual([{ kind: 'noOrder', place: { row: 6, column: 2, header: 'Order' } }]);
  });

  it('that come to less than nothing are orders too', () => {
    const intake = read(['Alpha', 1, 45000, 'Nut', -5, -1, 1], ['Alpha', 2, 45001, 'Nut', -7, 1, 1]);
    expect(facts(intake)).toMatchObject({ orders: [2], largestOrder: [-5], firstOrder: [-5] });
  });

  it('are set aside row by row where they have no client or money', () => {
    const intake = read(
      ...LINES,
      ['', 'SO4', 45000, 'Nut', 9, 1, 1],
      ['Alpha', 'SO5', 45000, 'Nut', 'x', 1, 1],
    );
    expect(intake.setAside.map(({ row, problem }) => [row, problem.kind])).toEqual([
      [10, 'blankName'],
      [11, 'notANumber'],
    ]);
    expect([...(intake.clients.activities[0]?.counts ?? [])]).toEqual([2, 1]);
  });

  it('say nothing of the client twice: what is known of it stands in each of its rows', () => {
    const headers = ['Client', 'Revenue', 'Cost', 'Spend', 'Growth'];
    const mapping = mappingOf(headers, [['client'], ['revenue'], ['directCost'], ['fact'], ['fact']]);
    const columns = mapping.columns.map((column, index) => ({
      ...column,
      fact: ([null, null, null, 'totalSpend', 'growth'] as const)[index] ?? null,
    }));
    const rows = [
      ['Alpha', 1, 1, 500, 4],
      ['Alpha', 1, 1, 500, ''],
      ['Alpha', 1, 1, '', 3],
    ];
    const intake = readClients(rawTable(headers, rows), { ...mapping, columns, rows: 'orders' });
    expect(facts(intake)).toMatchObject({ totalSpend: [500], growth: [NaN] });
    expect(intake.notes.map(({ kind }) => kind)).toEqual(['rowsDisagree']);
  });
});

describe('an amount an order that stands in each of its lines', () => {
  const notes = (...freight: readonly number[]): readonly unknown[] => {
    const orders = ['A', 'A', 'B', 'B', 'C'];
    return read(...freight.map((money, row) => ['Alpha', orders[row] ?? '', 45000, 'Nut', row, row, money]))
      .notes;
  };

  it('is added up all the same, and told with what it would come to', () => {
    expect(notes(32.5, 32.5, 11.25, 11.25, 4)).toEqual([
      {
        kind: 'repeatedInOrders',
        place: { row: 6, column: 7, header: 'Freight' },
        summed: 91.5,
        once: 47.75,
      },
    ]);
  });

  it('is not seen where a line differs, where all orders say the same, or where no order has two lines', () => {
    expect(notes(32.5, 32.5, 11.25, 11, 4)).toEqual([]);
    expect(notes(5, 5, 5, 5, 5)).toEqual([]);
    expect(notes(32.5)).toEqual([]);
  });

  it('is not looked for where no column numbers the orders', () => {
    const rows = LINES.map((line) => [...line.slice(0, 6), 3]);
    expect(without('order', ...rows).notes).toEqual([]);
  });
});
