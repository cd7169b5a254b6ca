import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/core/clientFacts';
import { sentence } from '../../src/core/problemSentence';
import type { ColumnMapping, MappedColumn } from '../../src/intake/columnMapping';
import type { Intake } from '../../src/intake/intake';
import type { Cell } from '../../src/intake/rawTable';
import { readClients } from '../../src/intake/readClients';
import { mappingOf, rawTable } from './tables';

const HEADERS = ['Client', 'Revenue', 'Direct cost', 'Freight', 'Known'];
const PLAIN = mappingOf(HEADERS, [['client'], ['revenue'], ['directCost'], ['charge'], ['fact']]);

function withColumn(index: number, change: Partial<MappedColumn>): ColumnMapping {
  const columns = PLAIN.columns.map((column) => (column.index === index ? { ...column, ...change } : column));
  return { ...PLAIN, columns };
}

/** Clients A, B, C… who differ in one fact only. */
function readFact(fact: Fact, ...cells: readonly Cell[]): Intake {
  const rows = cells.map((cell, row): Cell[] => [String.fromCharCode(65 + row), 10, 5, 1, cell]);
  return readClients(rawTable(HEADERS, rows), withColumn(4, { fact }));
}

describe('facts of clients', () => {
  it('are read by what they are measured in, and only those mapped are there', () => {
    expect(readFact('growth', 4, '4/5', '3,5').clients.facts).toEqual({ growth: Float64Array.of(4, 4, 3.5) });
    expect(readFact('referral', 'yes', 'nein', true, 0, 'x').clients.facts).toEqual({
      referral: Float64Array.of(1, 0, 1, 0, 1),
    });
    expect(readFact('needGrowth', '12 %', 0.2).clients.facts).toEqual({
      needGrowth: Float64Array.of(0.12, 0.2),
    });
    expect(readFact('largestOrder', '€ 1,200.50').clients.facts).toEqual({
      largestOrder: Float64Array.of(1200.5),
    });
  });

  it('that are blank or said to be not known are missing without a note', () => {
    for (const fact of ['growth', 'referral', 'needGrowth', 'orders'] as const) {
      const { clients, notes } = readFact(fact, '', ' ', 'n/a', '–', '?');
      expect(clients.facts[fact]).toEqual(new Float64Array(5).fill(NaN));
      expect(notes).toEqual([]);
    }
  });

  it.each<[Fact, Cell, string]>([
    ['growth', 7, '7'],
    ['growth', 'high', 'high'],
    ['growth', '€ 4', '€ 4'],
    ['growth', { error: '#N/A' }, '#N/A'],
    ['growth', true, 'TRUE'],
    ['referral', 'maybe', 'maybe'],
    ['referral', 2, '2'],
    ['referral', '€ 1', '€ 1'],
    ['referral', { error: '#REF!' }, '#REF!'],
    ['needGrowth', 12, '12'],
    ['orders', 'many', 'many'],
    ['orders', '€ 3', '€ 3'],
    ['largestOrder', 1e300, '1e+300'],
  ])(
    '%s that cannot be read from %j is missing and noted; the client keeps its place',
    (fact, cell, text) => {
      const { clients, setAside, notes } = readFact(fact, cell);
      expect(clients.names).toEqual(['A']);
      expect(clients.facts[fact]).toEqual(Float64Array.of(NaN));
      expect(setAside).toEqual([]);
      const place = { row: 5, column: 5, header: 'Known' };
      expect(notes).toMatchObject([{ kind: 'factLeftOut', place, text }]);
    },
  );

  it('go with their client when rows are set aside', () => {
    const rows = [
      ['A', 10, 5, 1, 1],
      ['B', 'x', 5, 1, 9],
      ['C', 10, 5, 1, 3],
    ];
    const { clients, notes } = readClients(rawTable(HEADERS, rows), withColumn(4, { fact: 'growth' }));
    expect(clients.facts.growth).toEqual(Float64Array.of(1, 3));
    expect(notes).toEqual([]);
  });

  it('are read from an activity as well, which with a rate a client cannot lack', () => {
    const rows = [
      ['A', 10, 5, 1, 7],
      ['B', 10, 5, 1, 'x'],
    ];
    const orders = (rate: number): Intake =>
      readClients(rawTable(HEADERS, rows), withColumn(4, { use: 'activity', rate, fact: 'orders' }));
    expect(orders(2).clients.facts).toEqual({ orders: Float64Array.of(7) });
    expect(orders(2).clients.activities[0]?.counts).toEqual(Float64Array.of(7));
    expect(orders(2).setAside).toHaveLength(1);
  });

  it('of two currencies refuse the table as money of the matrix does', () => {
    expect(readFact('largestOrder', '€ 5', '$ 5').refusal).toMatchObject({ kind: 'mixedCurrencies' });
    expect(readFact('largestOrder', '€ 5', '5').refusal).toBeNull();
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom<Cell>('', '1.234', '0,5', '4/5', 'yes', '€ 5', '$ 5', '12 %', 'Total', { error: '#N/A' }),
);

describe('any cells at all', () => {
  it('never throw; every row is a client or set aside, and a fact decides over neither', () => {
    const facts = fc.constantFrom<Fact>('growth', 'referral', 'needGrowth', 'largestOrder', 'statedHours');
    const answers = fc.constantFrom('.', ',', null);
    const rows = fc.array(fc.tuple(hostile, hostile, hostile, hostile, hostile));
    fc.assert(
      fc.property(rows, facts, answers, (cells, fact, decimal) => {
        const mapping = withColumn(4, { fact, decimal });
        const { clients, setAside, notes } = readClients(rawTable(HEADERS, cells), mapping);
        const withoutFact = readClients(rawTable(HEADERS, cells), withColumn(4, { use: 'unused' }));
        expect(clients.names.length + setAside.length).toBe(cells.length);
        expect(clients.names).toEqual(withoutFact.clients.names);
        expect(clients.facts[fact]?.length).toBe(clients.names.length);
        expect(notes.every((note) => sentence(note).endsWith('.'))).toBe(true);
      }),
    );
  });

  it('read the same under an answer in whatever order their rows stand', () => {
    const rows = fc.array(fc.tuple(fc.constant('A'), hostile, hostile, hostile, hostile), { maxLength: 20 });
    const mapping = withColumn(1, { decimal: ',' });
    fc.assert(
      fc.property(rows, (cells) => {
        const revenues = (table: typeof cells): number[] =>
          [
            ...readClients(rawTable(HEADERS, [['First', 1, 1, 1, 1], ...table]), mapping).clients.revenue,
          ].sort();
        expect(revenues([...cells].reverse())).toEqual(revenues(cells));
      }),
    );
  });
});

describe('the question which sign stands before decimals', () => {
  const question = { column: 4, header: 'Known', example: '1.234', asPoint: 1.234, asComma: 1234 };

  it('is asked once for a column, with the two numbers that a text can be', () => {
    expect(readFact('largestOrder', 5, '1.234', '5,678').questions).toEqual([
      { ...question, rows: 2, answer: null },
    ]);
  });

  it('is not asked where a text decides, nor where nothing is open', () => {
    expect(readFact('largestOrder', '1.234', '0,5').questions).toEqual([]);
    expect(readFact('largestOrder', '0.5', '0,5', 7).questions).toEqual([]);
  });

  it('is not asked of ratings, where only one of the two numbers can be meant', () => {
    expect(readFact('growth', '1.234').questions).toEqual([]);
  });

  it('notes a fact that waits for the answer, and sets a row aside that cannot do without it', () => {
    expect(readFact('largestOrder', '1.234').notes).toMatchObject([
      { kind: 'ambiguousNumber', text: '1.234' },
    ]);
    const rows = rawTable(HEADERS, [['A', '1.234', 5, 1, 1]]);
    const { setAside, questions } = readClients(rows, withColumn(4, { fact: 'growth' }));
    expect(setAside.map(({ problem }) => problem.kind)).toEqual(['ambiguousNumber']);
    expect(questions).toMatchObject([{ column: 1, header: 'Revenue', rows: 1 }]);
  });

  it('stays beside its answer, which reads the texts; one that does not fit is set aside with the reason', () => {
    const rows = rawTable(HEADERS, [
      ['A', '1.234', 5, 1, ''],
      ['B', '1,234.50', 5, 1, ''],
    ]);
    const answered = (decimal: '.' | ','): Intake => readClients(rows, withColumn(1, { decimal }));
    expect([...answered('.').clients.revenue]).toEqual([1.234, 1234.5]);
    const { clients, setAside, questions } = answered(',');
    expect([...clients.revenue]).toEqual([1234]);
    expect(setAside.map(({ problem }) => problem)).toMatchObject([{ kind: 'otherDecimal', decimal: ',' }]);
    expect(questions).toMatchObject([{ rows: 1, answer: ',' }]);
  });

  it('is asked again where an earlier answer no longer fits, though no text is open', () => {
    const rows = rawTable(HEADERS, [['A', '0,5', 5, 1, '']]);
    const { questions } = readClients(rows, withColumn(1, { decimal: '.' }));
    expect(questions).toEqual([{ ...question, column: 1, header: 'Revenue', rows: 0, answer: '.' }]);
  });
});
