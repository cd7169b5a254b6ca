import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/intake/rawTable';
import type { Intake } from '../../src/intake/intake';
import { readClients } from '../../src/intake/readClients';
import { mappingOf, rawTable } from './tables';

const HEADERS = ['Client', 'Revenue', 'Direct cost', 'Orders', 'Freight'];
const MAPPING = mappingOf(HEADERS, [['client'], ['revenue'], ['directCost'], ['activity', 10], ['charge']]);

function read(...rows: readonly (readonly Cell[])[]): Intake {
  return readClients(rawTable(HEADERS, rows), MAPPING);
}

describe('readClients', () => {
  it('reads rows of numbers as clients', () => {
    const { clients, rows, setAside, notes } = read(['Alpha', 100, 60, 3, 4], ['Beta', -20, 5, 1, 0]);
    expect(clients).toEqual({
      names: ['Alpha', 'Beta'],
      revenue: Float64Array.of(100, -20),
      directCost: Float64Array.of(60, 5),
      activities: [{ activity: 'Orders', counts: Float64Array.of(3, 1), rate: 10 }],
      charges: [{ charge: 'Freight', money: Float64Array.of(4, 0) }],
      latePayment: null,
      facts: {},
    });
    expect([...rows]).toEqual([5, 6]);
    expect(setAside).toEqual([]);
    expect(notes).toEqual([]);
  });

  it.each<[string, Cell, object]>([
    ['a blank cell', '', { kind: 'blankCell' }],
    ['a cell of blanks', ' \u00a0', { kind: 'blankCell' }],
    ['a word', 'many', { kind: 'notANumber', text: 'many' }],
    ['a truth value', true, { kind: 'notANumber', text: 'TRUE' }],
    ['an error', { error: '#N/A' }, { kind: 'errorCell', error: '#N/A' }],
    ['the text #N/A', '#N/A', { kind: 'notANumber', text: '#N/A' }],
    ['a number that can be two', '1.234', { kind: 'ambiguousNumber', text: '1.234' }],
    ['a number too large', 1e308, { kind: 'tooLarge' }],
    ['a text too large', '-1 000 000 000 000 001', { kind: 'tooLarge' }],
  ])('sets a row with %s aside and says which cell it is', (_, cell, problem) => {
    const place = { row: 6, column: 3, header: 'Direct cost' };
    const { clients, setAside } = read(
      ['Alpha', 100, 60, 3, 4],
      ['Beta', 50, cell, 1, 0],
      ['Gamma', 1, 1, 1, 1],
    );
    expect(clients.names).toEqual(['Alpha', 'Gamma']);
    expect(setAside).toEqual([{ name: 'Beta', row: 6, revenue: 50, problem: { place, ...problem } }]);
  });

  it('tells one reason a row, the first from name over revenue to the rest', () => {
    const { setAside } = read(['Alpha', 'x', '', '', '']);
    expect(setAside.map(({ problem }) => problem.kind)).toEqual(['notANumber']);
    expect(setAside[0]?.revenue).toBeNaN();
  });

  it('needs no number in a column that costs nothing', () => {
    const free = mappingOf(HEADERS, [['client'], ['revenue'], ['directCost'], ['activity', 0], ['unused']]);
    const { clients, setAside } = readClients(rawTable(HEADERS, [['Alpha', 100, 60, '', 'x']]), free);
    expect(setAside).toEqual([]);
    expect(clients.activities).toEqual([]);
  });

  it('reads numbers stored as text and notes each', () => {
    const { clients, notes } = read(['Alpha', '1,200.50', '(60)', 3, '€ 4']);
    expect([clients.revenue[0], clients.directCost[0], clients.charges[0]?.money[0]]).toEqual([
      1200.5, -60, 4,
    ]);
    expect(notes.map((note) => note.kind === 'textRead' && note.text)).toEqual(['1,200.50', '(60)', '€ 4']);
    expect(read(['Alpha', '1,200.50', '', 3, 4], ['Beta', 1, 1, 1, 1]).notes).toEqual([]);
  });

  it('tells a column of numbers stored as text once, with how many more there are', () => {
    const { notes } = read(['Alpha', '10', 6, 3, 4], ['Beta', '20', 6, 3, '4'], ['Gamma', '30', 6, 3, 4]);
    expect(notes.map((note) => note.kind === 'textRead' && [note.text, note.more])).toEqual([
      ['10', 2],
      ['4', undefined],
    ]);
  });

  it('carries why a table with two currencies in a column is refused, and the rows of the rarer one', () => {
    const { refusal, clients } = read(
      ['A', 10, '$ 1', 1, 1],
      ['B', '€ 10', 1, 1, 1],
      ['C', '10 EUR', 1, 1, 1],
      ['D', 'USD 10', 1, 1, 1],
    );
    expect(clients.names).toHaveLength(4);
    expect(refusal).toEqual({
      kind: 'mixedCurrencies',
      place: { row: 8, column: 2, header: 'Revenue' },
      currencies: ['EUR', 'USD'],
      rows: [8],
    });
  });

  it('refuses no table for a totals row in another currency', () => {
    expect(read(['A', '€ 10', 1, 1, 1], ['Total', '$ 11', 1, 1, 1]).refusal).toBeNull();
  });

  it('carries why a table is refused of which two columns are in different currencies', () => {
    const { refusal } = read(['A', '€ 10', 1, 1, 1], ['B', '€ 10', 1, 1, '$ 1']);
    expect(refusal).toEqual({
      kind: 'otherCurrency',
      place: { row: 6, column: 5, header: 'Freight' },
      currency: 'USD',
      other: { header: 'Revenue', currency: 'EUR' },
    });
    expect(read(['A', '€ 10', '1 EUR', 1, 1], ['Total', '€ 10', '$ 1', 1, 1]).refusal).toBeNull();
    expect(read(['A', '10 kr', '1 SEK', 1, 1], ['B', 10, '1 kr', 1, 1]).refusal).toBeNull();
  });

  it('takes an amount without a currency beside those with one', () => {
    const { refusal, clients } = read(['A', '€ 10', 1, 1, 1], ['B', '10', 1, 1, 1], ['C', 10, 1, 1, 1]);
    expect(refusal).toBeNull();
    expect([...clients.revenue]).toEqual([10, 10, 10]);
  });

  it('reads no count out of money or a percentage, and no money out of a percentage', () => {
    const { setAside } = read(['A', 1, 1, '€ 3', 1], ['B', 1, 1, '3 %', 1], ['C', '3 %', 1, 1, 1]);
    expect(setAside.map(({ problem }) => problem.kind)).toEqual(['notANumber', 'notANumber', 'notANumber']);
  });

  it('keeps names as they stand, whatever they say', () => {
    const names = [
      '=HYPERLINK("http://x")',
      '<img src=x onerror=alert(1)>',
      '#N/A',
      ' Alpha ',
      '00123',
      '__proto__',
    ];
    expect(read(...names.map((name) => [name, 1, 1, 1, 1])).clients.names).toEqual(names);
  });

  it('makes a text of a number or truth value that stands for a name', () => {
    expect(read([4711, 1, 1, 1, 1], [true, 1, 1, 1, 1]).clients.names).toEqual(['4711', 'TRUE']);
  });

  it('sets a row without name, or with an error for one, aside', () => {
    const { setAside } = read(['', 1, 1, 1, 1], [{ error: '#REF!' }, 2, 1, 1, 1]);
    expect(setAside.map(({ problem, revenue }) => [problem.kind, revenue])).toEqual([
      ['blankName', 1],
      ['errorCell', 2],
    ]);
  });

  it('counts a blank row among those set aside', () => {
    const { setAside } = read(['Alpha', 1, 1, 1, 1], ['', '', '', '', '']);
    expect(setAside.map(({ row, problem }) => [row, problem.kind])).toEqual([[6, 'blankRow']]);
  });

  it.each([
    'Total',
    'TOTAL:',
    'Grand total',
    'Summe',
    'Gesamt 2025',
    'Total général',
    'Total clients',
    'Suma',
  ])('takes no row called %s for a client', (name) => {
    const { clients, setAside } = read(['Alpha', 1, 1, 1, 1], [name, 1, 1, '', '']);
    expect(clients.names).toEqual(['Alpha']);
    expect(setAside[0]?.problem).toMatchObject({ kind: 'totalsRow', text: name });
  });

  it.each(['Total Fitness Ltd', 'TotalEnergies', 'Summers & Sons', 'Thomas', 'Sumo'])(
    'takes %s for a client',
    (name) => {
      expect(read([name, 1, 1, 1, 1]).clients.names).toEqual([name]);
    },
  );

  it('knows units or headers repeated below the headers', () => {
    const { setAside } = read(['', 'EUR', 'EUR', 'count', 'EUR'], ['Alpha', 1, 1, 1, 1]);
    expect(setAside.map(({ row, problem }) => [row, problem.kind])).toEqual([[5, 'secondHeader']]);
  });

  it('notes a client that is named twice and keeps both', () => {
    const { clients, notes } = read(['Alpha', 1, 1, 1, 1], ['Alpha', 2, 1, 1, 1]);
    expect(clients.names).toEqual(['Alpha', 'Alpha']);
    expect(notes).toEqual([
      { kind: 'sameName', place: { row: 6, column: 1, header: 'Client' }, text: 'Alpha', firstRow: 5 },
    ]);
  });

  it('reads late payment only where it has a price', () => {
    const headers = ['Client', 'Revenue', 'Direct cost', 'Open'];
    const uses = [['client'], ['revenue'], ['directCost'], ['receivable']] as const;
    const table = rawTable(headers, [['Alpha', 1, 1, 9000]]);
    expect(readClients(table, mappingOf(headers, uses, 0)).clients.latePayment).toBeNull();
    expect(readClients(table, mappingOf(headers, uses, 0.1)).clients.latePayment).toEqual({
      kind: 'receivable',
      receivable: Float64Array.of(9000),
      annualRate: 0.1,
      years: 1,
    });
  });

  it('finds columns by their place in the table, not by their order', () => {
    const { firstRow, firstColumn, columns } = rawTable(HEADERS, [['Alpha', 100, 60, 3, 4]]);
    const shuffled = { firstRow, firstColumn, columns: [...columns].reverse() };
    expect(readClients(shuffled, MAPPING).clients.revenue[0]).toBe(100);
  });

  it('makes rows tie: every row is a client or is set aside, once, in order, and no client misses a number', () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true }),
      fc.constantFrom<Cell>('', 'Total', 'x', '12', '1.234', true, { error: '#N/A' }, 'EUR', '€ 5', '$ 5'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell)), (rows) => {
        const { clients, rows: kept, setAside } = read(...rows);
        const all = [...kept, ...setAside.map(({ row }) => row)].sort((a, b) => a - b);
        expect(all).toEqual(rows.map((_, index) => index + 5));
        expect(clients.names.length).toBe(kept.length);
        const columns = [
          clients.revenue,
          clients.directCost,
          clients.activities[0]?.counts,
          clients.charges[0]?.money,
        ];
        for (const column of columns) expect(column?.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
