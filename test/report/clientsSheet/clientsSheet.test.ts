import { describe, expect, it } from 'vitest';
import { LIST_HEADER_ROW } from '../../../src/report/book/places';
import { clientsSheet } from '../../../src/report/clientsSheet/clientsSheet';
import { cellAt, listed, liveBook, peopleTable, shownCell, valuesBook } from '../books';
import { clientsOf } from '../inputs';
import type { Money } from '../inputs';
import { allBlocks } from '../../support/allBlocks';

/** A Prime, a Partner, a Commodity and an Underperformer that loses money. */
const MONEY: readonly Money[] = [
  [1000, 400, 50],
  [1000, 500, 300],
  [1000, 900, 50],
  [1000, 950, 300],
];
const NAMES = ['=Ames', 'Bell', 'Carr', 'Dunn'];
const clients = clientsOf(MONEY, (client) => NAMES[client] ?? '');

describe('the sheet of clients', () => {
  it('lists the most profitable first, each with a number that never changes', () => {
    const book = liveBook(clients);
    expect(listed(book, 'client')).toEqual(['=Ames', 'Bell', 'Carr', 'Dunn']);
    expect(listed(book, 'number')).toEqual([1, 2, 3, 4]);
    expect(listed(book, 'profit')).toEqual([550, 200, 50, -250]);
    expect(listed(book, 'losesMoney')).toEqual(['No', 'No', 'No', 'Yes']);
  });

  it('leaves names as texts, whatever they begin with', () => {
    const sheet = clientsSheet(liveBook(clients));
    expect(cellAt(sheet, LIST_HEADER_ROW + 1, 1)).toBe('=Ames');
  });

  it('is a table of which everything but what people write is written anew by a build', () => {
    const book = liveBook(clients, { people: peopleTable(['Override', 'Colour'], []) });
    const [table] = clientsSheet(book).tables;
    expect(table?.keyHeader).toBe('Client');
    expect(table?.area).toEqual({ row: LIST_HEADER_ROW, column: 0, rows: 5, columns: 22 });
    expect(table?.computed).toContain('Why this segment');
    expect(table?.computed).not.toContain('Override');
    expect(table?.computed).not.toContain('Colour');
    expect(book.list.columns.map(({ header }) => header)).toEqual([
      ...(table?.computed ?? []),
      'Override',
      'Override reason',
      'Note',
      'Owner',
      'Due date',
      'Colour',
    ]);
  });

  it('names its table after the sheet, in letters and digits that are no cell', () => {
    const named = (name: string): string | undefined =>
      clientsSheet(liveBook(clients, { sheetNames: new Map([['clients', name]]) })).tables[0]?.name;
    expect(named('Matrix clients')).toBe('MatrixClients');
    expect(named('Matrix clients 2')).toBe('MatrixClients2');
    expect(named('Q1')).toBe('MatrixQ1');
  });

  it('reads only cells of its own sheet in drop-downs and colours', () => {
    const { dropDowns, conditionalFormats } = clientsSheet(liveBook(clients));
    expect(dropDowns).toEqual([
      {
        area: { row: 5, column: 16, rows: 4, columns: 1 },
        source: { row: 3, column: 2, rows: 1, columns: 4 },
      },
    ]);
    expect(conditionalFormats.length).toBeGreaterThan(8);
    for (const { formula } of conditionalFormats) expect(formula).not.toContain('!');
  });

  it('says the segments as people call them', () => {
    const book = liveBook(clients, { texts: new Map([['matrix!SegmentTopLeft', 'Stars']]) });
    expect(listed(book, 'segment')).toEqual(['Stars', 'Partner', 'Commodity', 'Underperformer']);
    expect(shownCell(cellAt(clientsSheet(book), 3, 2))).toBe('Stars');
    expect(listed(book, 'reason')[0]).toMatch(/^Stars: effort 5.0% is below the cut of 17.5%, worth/);
  });

  it('holds no formula where nothing is live, and then offers no figure to be changed', () => {
    const sheet = clientsSheet(valuesBook(clients));
    const cells = allBlocks(sheet).flatMap((block) => block.cells.flat());
    expect(cells.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
    expect(cells).toContain('Underperformer');
    expect(sheet.formats.filter(({ fill }) => fill === '#FFF7DB')).toEqual([]);
    expect(cellAt(sheet, 2, 0)).toMatch(/all cells hold values/);
  });

  it('keeps the header and the client in sight, and prints headers on each page', () => {
    const { frozen, print } = clientsSheet(liveBook(clients));
    expect(frozen).toEqual({ rows: LIST_HEADER_ROW + 1, columns: 2 });
    expect(print?.repeated).toEqual({ from: LIST_HEADER_ROW, rows: 1 });
    expect(print?.area.columns).toBe(14);
  });

  it('takes a table without clients', () => {
    const sheet = clientsSheet(liveBook(clientsOf([])));
    expect(sheet.tables[0]?.area.rows).toBe(1);
    expect(sheet.dropDowns).toEqual([]);
  });
});

describe('what people wrote in an earlier build', () => {
  const HEADERS = ['Override', 'Override reason', 'Note', 'Owner', 'Due date', 'Colour'];

  it('stands beside its client, and a second client of the same name has the second row', () => {
    const twins = clientsOf(MONEY, (client) => (client < 2 ? 'Twin' : (NAMES[client] ?? '')));
    const people = peopleTable(HEADERS, [
      ['Dunn', null, null, 'late', null, null, null],
      ['Twin', null, null, 'first', null, null, null],
      ['Twin', null, null, 'second', null, null, null],
    ]);
    expect(listed(liveBook(twins, { people }), 'note')).toEqual(['first', 'second', null, 'late']);
  });

  it('moves to the end with a client that has left, which has no number and no figures', () => {
    const people = peopleTable(HEADERS, [['Gone', 'Prime', 'why', 'n', 'Ann', 46000, 'red']]);
    const book = liveBook(clients, { people });
    expect(listed(book, 'client')).toEqual(['=Ames', 'Bell', 'Carr', 'Dunn', 'Gone']);
    expect(listed(book, 'number').at(-1)).toBeNull();
    expect(listed(book, 'segment').at(-1)).toBe('Left');
    expect(listed(book, 'profit').at(-1)).toBeNull();
    expect(listed(book, 'override').at(-1)).toBe('Prime');
    expect(listed(book, 'due').at(-1)).toBe(46000);
    expect(cellAt(clientsSheet(book), LIST_HEADER_ROW + 5, 21)).toBe('red');
  });

  it('stays though its column has to be called otherwise now', () => {
    const served = { ...clients, charges: [{ charge: 'Colour', money: new Float64Array(4) }] };
    const book = liveBook(served, { people: peopleTable(['Colour'], [['Bell', 'blue']]) });
    const own = book.list.columns.find(({ id }) => id === 'own');
    expect(own?.header).toBe('Colour 2');
    expect(cellAt(clientsSheet(book), LIST_HEADER_ROW + 2, own?.at ?? -1)).toBe('blue');
  });

  it('stays a formula where people wrote one', () => {
    const people = peopleTable(['Double'], [['Bell', { formula: '=[@Revenue]*2' }]]);
    const sheet = clientsSheet(liveBook(clients, { people }));
    expect(cellAt(sheet, LIST_HEADER_ROW + 2, 21)).toMatchObject({ formula: '=[@Revenue]*2' });
  });

  it('looks as they made it look, in few pieces', () => {
    const yellow = { numberFormat: 'General', fill: '#FFFF00', fontColor: '#000000', bold: true };
    const people = peopleTable(
      ['Colour'],
      [
        ['=Ames', 1],
        ['Bell', 2],
        ['Dunn', 3],
      ],
    );
    const rows = people.rows.map((row) => ({ ...row, formats: [yellow] }));
    const { formats } = clientsSheet(liveBook(clients, { people: { ...people, rows } }));
    expect(formats.slice(-2)).toEqual([
      { area: { row: 5, column: 21, rows: 2, columns: 1 }, fill: '#FFFF00', bold: true },
      { area: { row: 8, column: 21, rows: 1, columns: 1 }, fill: '#FFFF00', bold: true },
    ]);
  });

  it("decides by an override, in any case of letters, which segment's next move is told", () => {
    const people = peopleTable(
      ['Override'],
      [
        ['=Ames', 'COMMODITY'],
        ['Dunn', 'prime'],
        ['Bell', 'my own word'],
      ],
    );
    const book = liveBook(clients, { people });
    const [ames, bell, , dunn] = listed(book, 'nextMove');
    expect(ames).toMatch(/^Keep serving them simple/);
    expect(bell).toMatch(/^Work as partners/);
    expect(dunn).toMatch(/^Costs more than it is worth. Take effort out/);
    expect(listed(book, 'segment')[0]).toBe('Prime');
  });
});

describe('columns that every table of clients has', () => {
  it('keep their headers when a charge is called like one of them', () => {
    const served = { ...clients, charges: [{ charge: 'profit', money: new Float64Array(4) }] };
    const { columns } = liveBook(served).list;
    expect(columns.find(({ id }) => id === 'profit')?.header).toBe('Profit');
    expect(columns.find(({ id }) => id === 'input 0')?.header).toBe('profit 2');
  });

  it('tell of a client over the red line to part company, whatever is changed', () => {
    const facts = { abuse: Float64Array.of(0, 5, 0, 0), corruption: new Float64Array(4) };
    const book = liveBook({ ...clients, facts });
    const move = cellAt(clientsSheet(book), LIST_HEADER_ROW + 2, book.places.list('nextMove').column);
    expect(move).toMatch(/^Part company/);
  });
});
