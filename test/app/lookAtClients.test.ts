import { describe, expect, it } from 'vitest';
import { analyse, placed } from '../../src/app/analyse';
import { lookAtClients } from '../../src/app/lookAtClients';
import type { Cell } from '../../src/intake/rawTable';
import { FakeWorkbook } from './fakeWorkbook';
import { ROWS, watched } from './support';

describe('looking at the clients', () => {
  it('guesses what the columns are and divides both axes by the weighted cut', async () => {
    const { choices, problems, isRemembered } = await lookAtClients(new FakeWorkbook('table', ROWS));
    expect(choices.mapping.columns.map((column) => column.use)).toEqual([
      'client',
      'revenue',
      'directCost',
      'charge',
    ]);
    expect(choices.cuts).toEqual({ worth: { kind: 'weighted' }, effort: { kind: 'weighted' } });
    expect(isRemembered).toBe(false);
    expect(problems).toEqual([]);
  });

  it('finds the headers of a plain block below its title', async () => {
    const title: Cell[][] = [['Clients of 2026', '', '', '']];
    const { source, problems } = await lookAtClients(new FakeWorkbook('block', [...title, ...ROWS]));
    expect(source.headers).toEqual(ROWS[0]);
    expect(source.firstRow).toBe(3);
    expect(source.rowCount).toBe(3);
    expect(source.firstRows[0]).toEqual(ROWS[1]);
    expect(problems).toEqual([]);
  });

  it('tells of every column that is missing', async () => {
    const rows: Cell[][] = [
      ['Client', 'Colour'],
      ['Acme', 'red'],
    ];
    const { problems } = await lookAtClients(new FakeWorkbook('table', rows));
    expect(problems).toEqual([
      { kind: 'columnMissing', use: 'revenue' },
      { kind: 'columnMissing', use: 'direct cost' },
    ]);
  });
});

describe('analysing the clients', () => {
  it('notes a second row of headings in a plain block, and takes it for no client', async () => {
    const units: Cell[] = ['', 'EUR', 'EUR', 'EUR'];
    const workbook = new FakeWorkbook('block', [...ROWS.slice(0, 1), units, ...ROWS.slice(1)]);
    const { source, choices } = await lookAtClients(workbook);
    const { intake } = await analyse(workbook, source, choices, watched());
    expect(intake.clients.names).toEqual(['Acme', 'Bolt', 'Cord']);
    expect(intake.notes).toContainEqual({
      kind: 'secondHeader',
      place: { row: 2, column: 0, header: 'Client' },
    });
    expect(Array.from(intake.rows)).toEqual([3, 4, 5]);
  });

  it('places the same clients by other cuts without reading again', async () => {
    const workbook = new FakeWorkbook('table', ROWS);
    const { source, choices } = await lookAtClients(workbook);
    const first = await analyse(workbook, source, choices, watched());
    const cuts = { worth: { kind: 'value', value: 0 }, effort: { kind: 'value', value: 0 } } as const;
    const second = placed(source, { ...choices, cuts }, first.intake);
    expect(second.summary.facts.counts.topRight).toBe(3);
    expect(workbook.asked.filter((step) => step === 'readColumns')).toHaveLength(1);
  });

  it('does not read columns that cost nothing, unless they are a fact such as the orders so far', async () => {
    const rows = ROWS.map((row, index) => [...row, ...(index === 0 ? ['Visits', 'Orders'] : [2, 3])]);
    const workbook = new FakeWorkbook('table', rows);
    const { source, choices } = await lookAtClients(workbook);
    const read: number[] = [];
    const readColumns: FakeWorkbook['readColumns'] = (table, columns, progress) => {
      read.push(...columns.map((column) => column.index));
      return workbook.readColumns(table, columns, progress);
    };
    await analyse({ readColumns, readRatings: () => workbook.readRatings() }, source, choices, watched());
    expect(read).toEqual([0, 1, 2, 3, 5]);
  });
});
