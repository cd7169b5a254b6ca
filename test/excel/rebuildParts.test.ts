import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnChanges } from '../../src/excel/columnChanges';
import { keptBefore, keptText } from '../../src/excel/kept';
import type { EarlierSheet } from '../../src/excel/lookAround';
import { ownRowFormula } from '../../src/excel/ownRowFormula';
import { peopleTable } from '../../src/excel/peopleTable';
import { tellRemarks } from '../../src/app/tell';
import { planRemarks } from '../../src/excel/planRemarks';
import { freeTableName } from '../../src/excel/sheetName';
import { isOfRecord, recordRead, sheetRecord } from '../../src/excel/sheetRecord';
import { excelValue } from '../../src/excel/writeCells';
import { sheetPlan } from '../../src/report/book/sheetPlan';
import type { PeopleFormat } from '../../src/report/earlierBuild';
import type { SheetPlan } from '../../src/report/plan';

const NAMES = { matrix: 'M', clients: 'C', worklist: 'W', movement: 'V', method: 'D', data: 'X' };

function planOf(parts: Partial<SheetPlan>): SheetPlan {
  return sheetPlan({ names: NAMES }, 'clients', parts);
}

describe('the columns of a table that is built again', () => {
  /** What becomes of the old columns when the changes are done one by one. */
  function changed(before: readonly string[], after: readonly string[]): string[] {
    const { removed, added } = columnChanges(before, after);
    const columns = before.filter((_, index) => !removed.includes(index));
    for (const { at, header } of added) columns.splice(at, 0, header);
    return columns;
  }

  it('become the new ones, whatever they were', () => {
    const headers = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));
    fc.assert(
      fc.property(headers, headers, (before, after) => {
        expect(changed(before, after)).toEqual(after);
      }),
    );
  });

  it('stay where nothing changes, in any case of their letters', () => {
    expect(columnChanges(['Client', 'Profit'], ['client', 'PROFIT'])).toEqual({ removed: [], added: [] });
  });

  it('keep all that come in the same order: only what is new is put in', () => {
    const { removed, added } = columnChanges(
      ['Client', 'Profit', 'Note'],
      ['Client', 'Freight', 'Profit', 'Note'],
    );
    expect(removed).toEqual([]);
    expect(added).toEqual([{ at: 1, header: 'Freight' }]);
  });
});

describe('a formula of people’s in a row of the table', () => {
  const place = { row: 7, firstColumn: 0, headers: ['No.', 'Client', 'Revenue', 'Profit [net]', "Bob's"] };
  const kept = (formula: string) => ownRowFormula(formula, place);

  it.each([
    ['=C7*2', '=[@[Revenue]]*2'],
    ['=$C7+D7', "=[@[Revenue]]+[@[Profit '[net']]]"],
    ['=SUM(C7:E7)', "=SUM([@[Revenue]:[Bob''s]])"],
    ['=IF(B7="C7",C7,0)', '=IF([@[Client]]="C7",[@[Revenue]],0)'],
  ])('names the cells of its row by their headers: %s', (formula, expected) => {
    expect(kept(formula)).toBe(expected);
  });

  it.each([
    '=C8',
    '=$C$7',
    '=C$7',
    '=Z7',
    "='C7'!C7",
    '=Data!C7',
    '=[@Revenue]*2',
    '=LOG10(2)',
    '=C7:C9',
    '=[1]Book!C7',
    '="C7"',
  ])('leaves all else as it is: %s', (formula) => {
    expect(kept(formula)).toBe(formula);
  });
});

describe('what people wrote in a table', () => {
  const plain: PeopleFormat = { numberFormat: 'General', fill: null, fontColor: '#000000', bold: false };
  const table = (clients: string[], cells: (string | number | boolean)[], formulas = cells) =>
    peopleTable({
      row: 4,
      column: 0,
      headers: ['Client', 'Note'],
      clients,
      columns: [{ header: 'Note', values: cells, formulas, formats: cells.map(() => plain) }],
    });

  it('is missing where a cell is empty, and is what it is elsewhere', () => {
    expect(table(['A', 'B', 'C', 'D'], ['', 0, false, 'x']).rows.map(({ cells }) => cells[0])).toEqual([
      null,
      0,
      false,
      'x',
    ]);
  });

  it('is a formula only where it comes to something else than its own text', () => {
    const { rows } = table(['A', 'B'], ['=not one', 2], ['=not one', '=1+1']);
    expect(rows.map(({ cells }) => cells[0])).toEqual(['=not one', { formula: '=1+1', value: 2 }]);
  });

  it('is kept without a client too, unless there is nothing', () => {
    expect(table(['', 'B', ''], ['x', '', '']).rows.map(({ client }) => client)).toEqual(['', 'B']);
  });
});

describe('what is kept aside while sheets are rewritten', () => {
  const sheet = (isIncomplete: boolean): EarlierSheet => ({
    id: '1',
    name: 'C',
    isProtected: false,
    isHidden: false,
    isIncomplete,
    used: null,
    written: null,
    charts: [],
    tables: [],
    names: [],
    record: {
      tables: [{ id: 't', keyHeader: 'Client', computed: [], above: 0 }],
      names: {},
      charts: {},
      typed: {},
    },
  });
  const people = { headers: ['Note'], rows: [{ client: 'A', cells: ['x'], formats: [] }] };
  const all = { key: keptText({ people, texts: new Map([['clients!Title', 'Ours']]) }) };
  const asRead = { people: null, texts: new Map<string, string>() };

  it('stands for what a broken build left on the sheet', () => {
    const kept = keptBefore(all, 'key', new Map([['clients', sheet(true)]]), asRead);
    expect(kept.people).toEqual(people);
    expect(kept.texts.get('clients!Title')).toBe('Ours');
  });

  it('of hundreds of thousands of clients holds those with something of people’s, their namesakes with them', () => {
    const plain = { numberFormat: 'General', fill: null, fontColor: '#000000', bold: false };
    const row = (client: string, note: string | null, fill: string | null = null) => ({
      client,
      cells: [note, null],
      formats: [plain, { ...plain, fill }],
    });
    const bare = Array.from({ length: 300_000 }, (_, at) => row(`Client ${at}`, null));
    const theirs = [
      row('Twin', null),
      row('Twin', 'the second'),
      row('Red', null, '#FF0000'),
      row('Elm', 'x'),
    ];
    const rows = [...bare.slice(0, 100_000), ...theirs, ...bare.slice(100_000)];
    const text = keptText({ people: { headers: ['Note', 'Date'], rows }, texts: new Map() });
    expect(text.length).toBeLessThan(1_000);
    const kept = keptBefore({ key: text }, 'key', new Map([['clients', sheet(true)]]), asRead);
    expect(kept.people?.rows).toEqual(theirs);
  });

  it('is nothing to a sheet that is complete, to another table, or where it was damaged', () => {
    expect(keptBefore(all, 'key', new Map([['clients', sheet(false)]]), asRead)).toBe(asRead);
    expect(keptBefore(all, 'other', new Map([['clients', sheet(true)]]), asRead)).toBe(asRead);
    expect(keptBefore({ key: '{' }, 'key', new Map([['clients', sheet(true)]]), asRead)).toBe(asRead);
  });
});

describe('the record of a sheet', () => {
  const plan = planOf({
    blocks: [{ at: { row: 0, column: 0 }, cells: [['Title', null, '']] }],
    names: [
      { name: 'Title', area: { row: 0, column: 0, rows: 1, columns: 1 }, usual: 'Title' },
      { name: 'Cut', area: { row: 9, column: 0, rows: 1, columns: 1 }, usual: null },
    ],
    tables: [
      {
        name: 'T',
        area: { row: 4, column: 0, rows: 2, columns: 2 },
        keyHeader: 'Client',
        computed: ['Client', 'Revenue', 'Profit', 'Segment'],
      },
    ],
  });

  it('comes back as it was written', () => {
    const record = sheetRecord(plan, ['id']);
    expect(recordRead(JSON.stringify(record))).toEqual(record);
    expect(record.names).toEqual({ Title: 'Title', Cut: null });
  });

  it('is none where the text is none of ours', () => {
    for (const text of ['', 'x', '[]', '{}', 'null']) expect(recordRead(text)).toBeNull();
  });

  it('counts the columns of the build before as ours while both may stand on the sheet', () => {
    const before = {
      ...sheetRecord(plan, ['id']),
      tables: [{ id: 'old', keyHeader: 'Client', computed: ['Freight'], above: 9 }],
    };
    expect(sheetRecord(plan, [], before).tables[0]).toMatchObject({ id: 'old', above: 9 });
    expect(sheetRecord(plan, [], before).tables[0]?.computed).toContain('Freight');
  });

  it('knows its table by id, and the table of a copy by its columns', () => {
    const record = sheetRecord(plan, ['id']);
    expect(isOfRecord({ id: 'id', headers: [] }, record)).toBe(true);
    expect(isOfRecord({ id: 'x', headers: ['Client', 'Revenue', 'Profit', 'Segment'] }, record)).toBe(true);
    expect(isOfRecord({ id: 'x', headers: ['Client', 'Revenue', 'Direct cost'] }, record)).toBe(false);
  });
});

describe('what a cell cannot take', () => {
  const formula = (length: number) => ({ formula: `=${'1'.repeat(length - 1)}`, value: '=what it comes to' });

  it('is a formula of more than 8,192 characters: it becomes what it comes to', () => {
    expect(excelValue(formula(8192))).toBe(formula(8192).formula);
    expect(excelValue(formula(8193))).toBe("'=what it comes to");
  });

  it('is told with its place: a long formula, a text of more than 32,767 characters', () => {
    const cells = [
      ['x'.repeat(32_767), formula(8192)],
      [formula(8193), 'x'.repeat(32_768)],
      [formula(9000), null],
    ];
    const remarks = planRemarks({ sheets: [planOf({ blocks: [{ at: { row: 4, column: 1 }, cells }] })] });
    expect(tellRemarks(remarks)).toEqual([
      'On the sheet “C” B6 and 1 more hold a value instead of a formula, which would be longer than Excel takes; it does not follow changes.',
      'On the sheet “C” C6 holds a text that is cut off after 32,767 characters, the most that a cell takes.',
    ]);
  });
});

it('a new table is numbered where its name is taken in any case', () => {
  expect(freeTableName('MatrixClients', [])).toBe('MatrixClients');
  expect(freeTableName('MatrixClients', ['matrixclients', 'MatrixClients2'])).toBe('MatrixClients3');
});
