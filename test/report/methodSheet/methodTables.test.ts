import { describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '../../../src/core/settings';
import type { SetAside } from '../../../src/intake/intake';
import { makeBook, NO_EARLIER_BUILD } from '../../../src/report/book/makeBook';
import type { MatrixInput } from '../../../src/report/matrixInput';
import { methodSheet } from '../../../src/report/methodSheet/methodSheet';
import type { PlanCell, SheetPlan } from '../../../src/report/plan';
import { SPRING } from '../../core/examples';
import { cellAt, liveBook, shownCell, valuesBook } from '../books';
import { clientsOf, inputOf, manyClients, WEIGHTED } from '../inputs';

function lines({ blocks }: SheetPlan): PlanCell[][] {
  return blocks.flatMap(({ cells }) => cells.map((row) => row.map(shownCell)));
}

/** The lines below a heading's headers, up to the next table. */
function tableOf(sheet: SheetPlan, heading: string): PlanCell[][] {
  const { blocks } = sheet;
  const at = blocks.findIndex(({ cells }) => cells[0]?.[0] === heading);
  return (blocks[at + 1]?.cells ?? []).slice(1).map((row) => row.map(shownCell));
}

function sheetOf(input: MatrixInput): SheetPlan {
  return methodSheet(makeBook(input, NO_EARLIER_BUILD, 2000));
}

function aside(count: number): SetAside[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `Dent ${at}`,
    row: 71 + at,
    revenue: 1200,
    problem: {
      kind: 'notANumber',
      place: { row: 71 + at, column: 2, header: 'Direct cost' },
      text: 'n/a?',
    },
  }));
}

describe('the method', () => {
  it('has each rate where the costs look for it, named and tinted to be changed', () => {
    const book = liveBook(SPRING);
    const sheet = methodSheet(book);
    SPRING.activities.forEach(({ activity, rate }, at) => {
      const { row, column } = book.places.rate(at);
      expect(cellAt(sheet, row, column)).toBe(rate);
      expect(cellAt(sheet, row, column - 1)).toBe(activity);
      const named = sheet.names.find(({ name }) => name === `Rate_${at + 1}`);
      expect(named?.area).toEqual({ row, column, rows: 1, columns: 1 });
    });
    const first = book.places.rate(0);
    const fills = ({ formats }: SheetPlan): number =>
      formats.filter(({ area, fill }) => fill && area.row === first.row && area.column === first.column)
        .length;
    expect(fills(sheet)).toBe(1);
    expect(fills(methodSheet(valuesBook(SPRING)))).toBe(0);
  });

  it.each(['receivable', 'days'] as const)(
    'has the rate a year of %s below those of the activities',
    (kind) => {
      const late =
        kind === 'days'
          ? { kind, daysLate: Float64Array.of(1, 2, 3, 4, 5), annualRate: 0.08 }
          : { kind, receivable: Float64Array.of(1, 2, 3, 4, 5), annualRate: 0.08, years: 2 };
      const book = liveBook({ ...SPRING, latePayment: late });
      const sheet = methodSheet(book);
      expect(cellAt(sheet, book.places.annualRate.row, book.places.annualRate.column)).toBe(0.08);
      if (kind === 'receivable')
        expect(cellAt(sheet, book.places.years.row, book.places.years.column)).toBe(2);
    },
  );

  it('says where there is nothing to price', () => {
    const sheet = methodSheet(liveBook(clientsOf([[1000, 400, 50]])));
    expect(cellAt(sheet, 5, 0)).toMatch(/^Nothing is counted and priced/);
  });

  it('ties rows: clients and rows set aside are the rows of the source', () => {
    const tied = tableOf(sheetOf(inputOf(manyClients(60), WEIGHTED, aside(3))), 'Tie-out');
    expect(tied.slice(0, 3).map(([name, figure]) => [name, figure])).toEqual([
      ['Clients', 60],
      ['plus rows set aside', 3],
      ['Rows of the source', 63],
    ]);
  });

  it('ties money: what each activity costs adds up to the cost to serve of the worked example', () => {
    const figure = new Map(tableOf(methodSheet(liveBook(SPRING)), 'Tie-out').map(([name, is]) => [name, is]));
    const parts = SPRING.activities.map(({ activity }) => Number(figure.get(`  ${activity}`)));
    expect(parts).toEqual([12_500, 1280, 3120, 53_665, 300]);
    expect(figure.get('Cost to serve')).toBe(70_865);
    expect(figure.get('Contribution')).toBe(161_652);
    expect(figure.get('Profit')).toBe(90_787);
  });

  it('ties profit with the ledger by one line for what belongs to no client', () => {
    const settings = { ...USUAL_SETTINGS, ledgerTotal: 100_000 };
    const tied = tableOf(sheetOf(inputOf(SPRING, WEIGHTED, [], settings)), 'Tie-out');
    expect(tied.slice(-2).map(([name, figure]) => [name, figure])).toEqual([
      ['plus unassigned', 9213],
      ["The ledger's total", 100_000],
    ]);
  });

  it('ties cost to serve with the ledger by one line for what no client was given', () => {
    const lines = (servingLedger: number | null): PlanCell[][] =>
      tableOf(sheetOf(inputOf(SPRING, WEIGHTED, [], { ...USUAL_SETTINGS, servingLedger })), 'Tie-out');
    const below = lines(80_000).findIndex(([name]) => name === 'Cost to serve') + 1;
    expect(
      lines(80_000)
        .slice(below, below + 2)
        .map(([name, figure]) => [name, figure]),
    ).toEqual([
      ['plus unassigned cost', 9135],
      ['Serving, by the ledger', 80_000],
    ]);
    expect(lines(70_000)[below]?.[1]).toBe(-865);
    expect(lines(null)[below]?.[0]).toBe('Profit');
  });

  it('says from what time a rate was reckoned', () => {
    const input = inputOf(SPRING);
    const columns = input.mapping.columns.map((column) => ({
      ...column,
      minutes: column.header === SPRING.activities[0]?.activity ? 8 : null,
    }));
    const mapping = { ...input.mapping, columns, team: { cost: 560_000, capacity: 700_000 } };
    const [first, second] = tableOf(sheetOf({ ...input, mapping }), 'Rates');
    expect(first?.[3]).toContain(
      'At the build: 8 minutes × 560,000 ÷ 700,000 minutes of practical capacity.',
    );
    expect(second?.[3]).not.toContain('minutes');
  });

  it('lists rows set aside with client, revenue, row and reason, up to 10,000', () => {
    const few = tableOf(sheetOf(inputOf(SPRING, WEIGHTED, aside(2))), 'Rows set aside');
    expect(few).toHaveLength(2);
    expect(few[0]?.slice(0, 3)).toEqual(['Dent 0', 1200, 71]);
    expect(few[0]?.[3]).toMatch(/^C71 \(Direct cost\) holds “n\/a\?”/);
    const many = sheetOf(inputOf(SPRING, WEIGHTED, aside(10_001)));
    expect(tableOf(many, 'Rows set aside')).toHaveLength(10_000);
    expect(many.formats.length).toBeLessThan(300);
  });

  it('says the cuts as they are now and by what they were found', () => {
    const median = { worth: { kind: 'median' }, effort: { kind: 'value', value: 0.1 } } as const;
    const defined = tableOf(sheetOf(inputOf(SPRING, median)), 'Definitions');
    const of = (name: string): PlanCell[] => defined.find(([is]) => is === name) ?? [];
    expect(of('Worth cut')[1]).toBeCloseTo(0.13793, 5);
    expect(of('Worth cut')[3]).toMatch(/^Median/);
    expect(of('Effort cut')[1]).toBe(0.1);
    expect(of('Percentile')[3]).toMatch(/^Inclusive/);
    expect(of('Who needs attention')[3]).toMatch(/lowest profit first/);
  });

  it('tells the hash, the version, the day, the table and how rows are added up where they are', () => {
    const input = inputOf(SPRING);
    const origin = (mapping: MatrixInput['mapping']): Map<PlanCell | undefined, PlanCell | undefined> =>
      new Map(tableOf(sheetOf({ ...input, mapping }), 'Where it comes from').map((row) => [row[0], row[3]]));
    const kept = origin(input.mapping);
    expect(kept.get('Hash of the input')).toBe(input.inputHash);
    expect(kept.get('Client Matrix')).toBe('Version 1.2.3');
    expect(kept.get('Built on')).toBe('22 November 2026');
    expect(kept.get('Cells')).toBe('A1:D9');
    expect(kept.has('Where rows are added up')).toBe(false);
    for (const changed of [{ sameNames: 'sum' }, { rows: 'orders' }, { unit: 'group' }] as const)
      expect(origin({ ...input.mapping, ...changed }).get('Where rows are added up')).toMatch(
        /^Money and counts/,
      );
  });

  it('tells no rating of abuse or corruption', () => {
    const facts = { abuse: Float64Array.of(3, 3, 3, 3, 3), attention: Float64Array.of(1, 2, 3, 4, 5) };
    const hashed = tableOf(methodSheet(liveBook({ ...SPRING, facts })), 'The hash, made again');
    expect(hashed[0]?.[3]).toContain('attention');
    expect(hashed[0]?.[3]).not.toContain('abuse');
  });

  it('names the source of each letter that it uses', () => {
    const sheet = methodSheet(liveBook(SPRING));
    const letters = tableOf(sheet, 'Sources').map((row) => row[2]);
    const used = ['Definitions', 'The whole portfolio'].flatMap((heading) =>
      tableOf(sheet, heading).map((row) => row[2]),
    );
    for (const code of used) expect(['ours', 'yours', ...letters]).toContain(code);
  });

  it('holds values only where nothing is live, and says so', () => {
    const sheet = methodSheet(valuesBook(SPRING));
    expect(lines(sheet).flat()).toContain('Values as of the build');
    for (const cell of sheet.blocks.flatMap(({ cells }) => cells.flat()))
      expect(typeof cell === 'object' && cell !== null).toBe(false);
  });

  it('prints upright, one page wide, all its rows', () => {
    const sheet = sheetOf(inputOf(SPRING, WEIGHTED, aside(5)));
    const last = Math.max(...sheet.blocks.map(({ at, cells }) => at.row + cells.length));
    expect(sheet.print?.orientation).toBe('portrait');
    expect(sheet.print?.area.rows).toBeGreaterThanOrEqual(last);
  });
});
