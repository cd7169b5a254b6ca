import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import type { SetAside } from '../../../src/intake/intake';
import { matrixPlan } from '../../../src/report/matrix/matrixPlan';
import { SPRING } from '../../core/examples';
import { clientsOf, inputOf, manyClients, WEIGHTED } from '../inputs';
import type { Money } from '../inputs';
import { SheetRead } from './sheetRead';

function sheetOf(clients: ClientColumns, setAside: readonly SetAside[] = []): SheetRead {
  return new SheetRead(matrixPlan(inputOf(clients, WEIGHTED, setAside)));
}

const place = { row: 9, column: 2, header: 'Revenue' };

describe('matrixPlan', () => {
  it('makes one sheet with title, source and an empty status cell', () => {
    const { sheet, cell } = sheetOf(SPRING);
    expect([sheet.key, sheet.name]).toEqual(['matrix', 'Client matrix']);
    expect(cell(0, 1)).toBe('Client matrix');
    expect(cell(1, 1)).toBe('From “Clients” on sheet “Data”: 5 clients, 22 November 2026');
    expect(cell(sheet.statusCell.row, sheet.statusCell.column)).toBeNull();
  });

  it('lists the clients of Spring Distribution (Horngren) by profit', () => {
    const rows = sheetOf(SPRING).tableBelow('Clients by profit');
    expect(rows[0]?.slice(0, 4)).toEqual(['Rank', 'Client', 'Revenue', 'Direct cost']);
    expect(rows.slice(1).map((row) => [row[0], row[1], Math.round(Number(row[6])), row[9], row[10]])).toEqual(
      [
        [1, 'S', 41856, 'Prime', 'No'],
        [2, 'R', 38720, 'Commodity', 'No'],
        [3, 'Q', 11545, 'Partner', 'No'],
        [4, 'P', 2012, 'Partner', 'No'],
        [5, 'T', -3346, 'Underperformer', 'Yes'],
      ],
    );
    expect(Number(rows[1]?.[7])).toBeCloseTo(0.13793, 5);
  });

  it('says "costs more than it is worth" of loss-makers only', () => {
    const rows = sheetOf(
      clientsOf([
        [1000, 500, 50],
        [100, 80, 15],
        [100, 80, 30],
      ]),
    ).tableBelow('Clients by profit');
    const moves = rows.slice(1).map((row) => row[11] as string);
    expect(moves.map((move) => move.startsWith('Costs more'))).toEqual([false, false, true]);
    expect(rows[2]?.[11]).toMatch(/^On the wrong side of both cuts, still profitable/);
  });

  it('does not advise to keep a loss-maker as it is, whatever its quadrant', () => {
    const rows = sheetOf(
      clientsOf([
        [100, 80, 5],
        [100, 60, 50],
      ]),
    ).tableBelow('Clients by profit');
    expect(rows[2]?.slice(9, 12)).toEqual([
      'Partner',
      'Yes',
      'Costs more than it is worth. Take effort out or raise its worth until it pays.',
    ]);
  });

  it('gives the reason of every segment, and no label where only money is known', () => {
    const rows = sheetOf(SPRING).tableBelow('Clients by profit');
    expect(rows[0]?.slice(9)).toEqual(['Segment', 'Loses money', 'Next move', 'Why']);
    expect(rows[5]?.[12]).toBe(
      'Underperformer: effort 14.0 % is at or above the cut of 4.9 %, worth 7.4 % is below 11.2 %; loses 3,346.',
    );
  });

  it('ties the table of segments to the rows of the source', () => {
    const setAside = [{ name: 'X', row: 9, revenue: 500, problem: { kind: 'blankCell', place } }] as const;
    const rows = sheetOf(SPRING, setAside).tableBelow('Segments');
    const amounts = new Map(rows.map((row) => [row[1], row]));
    expect(amounts.get('All clients')?.slice(2, 4)).toEqual([5, 1]);
    expect(amounts.get('Rows set aside')?.slice(2, 5)).toEqual([1, null, 500]);
    expect(amounts.get('Rows in the table')?.[2]).toBe(6);
    expect(amounts.get('Rows in the table')?.[4]).toBeCloseTo(1_450_112, 4);
  });

  it('says how many rows set aside have no readable revenue, below those it counts among', () => {
    const setAside = [{ name: 'X', row: 9, revenue: NaN, problem: { kind: 'blankCell', place } }] as const;
    const labels = sheetOf(SPRING, setAside)
      .tableBelow('Segments')
      .map((row) => row[1]);
    expect(labels.slice(-3)).toEqual([
      'Rows set aside',
      '  of these, revenue unreadable',
      'Rows in the table',
    ]);
  });

  it('lists rows set aside with reason and remedy', () => {
    const setAside = [{ name: 'X', row: 9, revenue: NaN, problem: { kind: 'blankCell', place } }] as const;
    const rows = sheetOf(SPRING, setAside).tableBelow('Rows set aside');
    expect(rows[1]?.slice(0, 3)).toEqual([9, 'X', null]);
    expect(rows[1]?.[3]).toMatch(/^C9 \(Revenue\) is blank/);
  });

  it('tells at most 50 notes and counts the others', () => {
    const setAside = [{ name: 'X', row: 9, revenue: 1, problem: { kind: 'blankCell', place } }] as const;
    const input = inputOf(SPRING, WEIGHTED, setAside);
    const notes = Array.from({ length: 60 }, () => ({ kind: 'textRead', place, text: '1,5' }) as const);
    const read = new SheetRead(matrixPlan({ ...input, intake: { ...input.intake, notes } }));
    expect(read.written.size).toBe(read.sheet.blocks.flatMap((block) => block.cells.flat()).length);
    expect(read.tableBelow('Noticed').at(-1)?.[0]).toBe('And 10 more of the kind.');
  });

  it('tells money in hundredths where all of it is small, as in a table in millions', () => {
    const moneyOf = (factor: number) => {
      const { sheet } = sheetOf({ ...SPRING, revenue: SPRING.revenue.map((money) => money * factor) });
      return new Set(
        sheet.formats.flatMap(({ numberFormat = '' }) => numberFormat.match(/^#.*Red.*$/) ?? []),
      );
    };
    expect(moneyOf(1)).toEqual(new Set(['#,##0;[Red]-#,##0']));
    expect(moneyOf(1e-6)).toEqual(new Set(['#,##0.00;[Red]-#,##0.00']));
  });

  it('shows how the cuts were found', () => {
    const rows = sheetOf(SPRING).tableBelow('Cuts: what divides the axes');
    expect(Number(rows[0]?.[2])).toBeCloseTo(0.111514, 6);
    expect(Number(rows[1]?.[2])).toBeCloseTo(0.048885, 6);
    expect(rows[0]?.[3]).toContain('weighted');
  });

  it('keeps hostile names as plain text', () => {
    const names = ['=HYPERLINK("http://x")', '<img src=x onerror=alert(1)>', '+1', '@x'];
    const money: Money[] = names.map((_, client) => [100, 50 + client, 10]);
    const rows = sheetOf(clientsOf(money, (client) => names[client] ?? '')).tableBelow('Clients by profit');
    expect(rows.slice(1).map((row) => row[1])).toEqual(names);
  });

  it.each<[string, ClientColumns]>([
    ['no client', clientsOf([])],
    [
      'only negative revenue',
      clientsOf([
        [-5, 1, 1],
        [-7, 0, 1],
      ]),
    ],
    ['only no revenue', clientsOf([[0, 1, 1]])],
  ])('has no chart of quadrants and says why for %s', (_, clients) => {
    const { sheet, texts } = sheetOf(clients);
    expect(sheet.charts.map(({ name }) => name)).not.toContain('Client matrix');
    expect(texts()).toContainEqual(expect.stringContaining('There is no chart'));
  });

  it('writes 2,000 clients in few blocks and areas', () => {
    const { sheet } = sheetOf(manyClients(2000));
    expect(sheet.blocks.length).toBeLessThan(20);
    expect(sheet.formats.length).toBeLessThan(50);
  });

  it('holds values only, in whole rectangles that do not overlap, whatever the clients', () => {
    const amount = fc.integer({ min: -1e6, max: 1e7 }).map((cents) => cents / 100);
    const money = fc.array(fc.tuple(amount, amount, amount), { maxLength: 60 });
    fc.assert(
      fc.property(money, (clients) => {
        const { sheet, written } = sheetOf(clientsOf(clients));
        for (const block of sheet.blocks) expect(new Set(block.cells.map((row) => row.length)).size).toBe(1);
        const cells = sheet.blocks.flatMap((block) => block.cells.flat());
        expect(
          cells.every((cell) => cell === null || typeof cell === 'string' || Number.isFinite(cell)),
        ).toBe(true);
        expect(written.size).toBe(cells.length);
      }),
    );
  });
});
