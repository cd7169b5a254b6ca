import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberedCuts, rememberedMapping } from '../../../src/intake/remembered/rememberedMapping';
import { mappingOf } from '../tables';

const HEADERS = ['Client', 'Revenue', 'Direct cost', 'Orders'];
const ROWS = [['Alpha', 100, 60, 3]];
const MAPPING = mappingOf(HEADERS, [['client'], ['revenue'], ['directCost'], ['activity', 12.5]], 0.08);
const SAVED: unknown = JSON.parse(JSON.stringify({ mapping: MAPPING, cuts: {} }));

describe('rememberedMapping', () => {
  it('gives back what was saved', () => {
    expect(rememberedMapping(SAVED, HEADERS, ROWS)).toEqual(MAPPING);
  });

  it('gives back how rows are read, facts and decimal signs', () => {
    const columns = MAPPING.columns.map((column) => ({
      ...column,
      decimal: ',' as const,
      fact: 'orders' as const,
    }));
    const chosen = { ...MAPPING, columns, rows: 'orders', sameNames: 'sum', unit: 'group' };
    expect(rememberedMapping(JSON.parse(JSON.stringify({ mapping: chosen })), HEADERS, ROWS)).toEqual(chosen);
  });

  it('does not believe a fact, sign or way of reading rows that there is not', () => {
    const columns = [{ header: 'Orders', use: 'activity', rate: 1, fact: 'constructor', decimal: ';' }];
    const odd = { columns, rows: 'lines', sameNames: ['sum'], unit: null };
    const kept = rememberedMapping({ mapping: odd }, HEADERS, ROWS);
    expect(kept?.columns[3]).toMatchObject({ use: 'activity', fact: null, decimal: null });
    expect(kept).toMatchObject({ rows: 'clients', sameNames: 'keep', unit: 'client' });
  });

  it('finds a column by its header where it has moved', () => {
    const moved = rememberedMapping(SAVED, ['Orders', 'Client', 'Revenue', 'Direct cost'], []);
    expect(moved?.columns[0]).toEqual({
      index: 0,
      header: 'Orders',
      use: 'activity',
      rate: 12.5,
      fact: null,
      decimal: null,
      minutes: null,
    });
  });

  it('guesses a column that is new', () => {
    const grown = rememberedMapping(SAVED, [...HEADERS, 'Freight'], [['Alpha', 100, 60, 3, 4]]);
    expect(grown?.columns[4]).toEqual({
      index: 4,
      header: 'Freight',
      use: 'charge',
      rate: 0,
      fact: null,
      decimal: null,
      minutes: null,
    });
  });

  it('does not guess a second revenue beside the one that was chosen', () => {
    const chosen = { mapping: mappingOf(['Fees'], [['revenue']]) };
    const uses = rememberedMapping(chosen, ['Revenue', 'Fees'], [[1, 2]])?.columns.map(
      (column) => column.use,
    );
    expect(uses).toEqual(['unused', 'revenue']);
  });

  it('does not guess a second way of knowing late payment beside the one that was chosen', () => {
    const chosen = { mapping: mappingOf(['Overdue'], [['daysLate']]) };
    const uses = rememberedMapping(chosen, ['Receivables', 'Overdue'], [[1, 2]])?.columns.map(
      (column) => column.use,
    );
    expect(uses).toEqual(['unused', 'daysLate']);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'mapping'],
    ['an array', []],
    ['columns that are no list', { mapping: { columns: { length: 4 } } }],
    ['other headers', { mapping: mappingOf(['Foo'], [['client']]) }],
    ['an unknown use', { mapping: { columns: [{ header: 'Client', use: 'constructor', rate: 1 }] } }],
    ['a header that is no text', { mapping: { columns: [{ header: ['Client'], use: 'client', rate: 1 }] } }],
    ['inherited fields', Object.create({ mapping: MAPPING }) as unknown],
  ])('is null for %s', (_, saved) => {
    expect(rememberedMapping(saved, HEADERS, ROWS)).toBeNull();
  });

  it('does not believe a rate that is no finite number', () => {
    const columns = [{ header: 'Orders', use: 'activity', rate: '12' }];
    const kept = rememberedMapping({ mapping: { columns, annualRate: -1 } }, HEADERS, ROWS);
    expect(kept?.columns[3]?.rate).toBe(0);
    expect(kept?.annualRate).toBe(0);
  });

  it('never maps two columns to revenue, and answers for any JSON', () => {
    const use = fc.constantFrom(
      'client',
      'revenue',
      'directCost',
      'activity',
      'unused',
      '__proto__',
      7,
      null,
    );
    const column = fc.record({ header: fc.constantFrom(...HEADERS, '__proto__'), use, rate: fc.jsonValue() });
    const saved = fc.oneof(fc.jsonValue(), fc.record({ mapping: fc.record({ columns: fc.array(column) }) }));
    fc.assert(
      fc.property(saved, (anything) => {
        const mapping = rememberedMapping(anything, HEADERS, ROWS);
        const revenues = mapping?.columns.filter((mapped) => mapped.use === 'revenue') ?? [];
        expect(revenues.length).toBeLessThanOrEqual(1);
        expect(mapping?.columns.length ?? HEADERS.length).toBe(HEADERS.length);
      }),
    );
  });
});

describe('rememberedCuts', () => {
  it('gives back every kind of cut', () => {
    const cuts = { worth: { kind: 'percentile', percent: 75 }, effort: { kind: 'value', value: 0.1 } };
    expect(rememberedCuts({ cuts })).toEqual(cuts);
    const plain = { worth: { kind: 'weighted' }, effort: { kind: 'median' } };
    expect(rememberedCuts({ cuts: plain })).toEqual(plain);
  });

  it.each<[unknown]>([
    [{ worth: { kind: 'mean' } }],
    [{ worth: { kind: 'percentile', percent: 101 }, effort: { kind: 'mean' } }],
    [{ worth: { kind: 'value', value: null }, effort: { kind: 'mean' } }],
    [{ worth: { kind: 'toString' }, effort: { kind: 'mean' } }],
  ])('is null for %j', (cuts) => {
    expect(rememberedCuts({ cuts })).toBeNull();
  });
});
