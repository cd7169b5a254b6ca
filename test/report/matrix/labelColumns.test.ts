import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { USUAL_SETTINGS } from '../../../src/core/settings';
import { matrixPlan } from '../../../src/report/matrix/matrixPlan';
import { SPRING } from '../../core/examples';
import { factsOf } from '../../core/systems/knownClients';
import { BENEFITS, INVESTED, PERSONAS, ROLES, STRESSES, TRUST, TYPE } from '../../core/systems/springFacts';
import { clientsOf, inputOf, WEIGHTED } from '../inputs';
import type { Money } from '../inputs';
import { SheetRead } from './sheetRead';

function sheetOf(clients: ClientColumns, ledgerTotal: number | null = null): SheetRead {
  return new SheetRead(matrixPlan(inputOf(clients, WEIGHTED, [], { ...USUAL_SETTINGS, ledgerTotal })));
}

const ALL = { ...TYPE, ...TRUST, ...BENEFITS, ...STRESSES, ...INVESTED, ...PERSONAS, ...ROLES };
const PARTED = 'Part company, with good grace: a red line is crossed.';
const RATED: ClientColumns = { ...SPRING, facts: factsOf(ALL) };

describe('the client list', () => {
  it('has one column a label between losses and next moves, and the reasons last', () => {
    const [headers] = sheetOf({ ...SPRING, facts: factsOf(TYPE) }).tableBelow('Clients by profit');
    expect(headers?.slice(10)).toEqual([
      'Loses money',
      'Concentration',
      'Ranks gained by profit',
      'Client or customer',
      'Procurement view',
      'Priority',
      'Next move',
      'Why this segment',
      'Why these labels',
    ]);
  });

  it('gives each client its own labels: S is a Monopoly, a Client and first by profit', () => {
    const [, first] = sheetOf({ ...SPRING, facts: factsOf(TYPE) }).tableBelow('Clients by profit');
    expect(first?.slice(0, 2)).toEqual([1, 'S']);
    expect(first?.slice(11, 16)).toEqual(['Monopoly', 1, 'Client', 'Maximise', 1]);
    expect(first?.[17]).toMatch(/^Prime: effort /);
    expect(first?.[18]).toMatch(
      /^Concentration: Monopoly: 46.1 % .* 1 rank higher .* Client or customer: Client: .* Procurement view: Maximise: /,
    );
  });

  it('asks to part with whoever crosses a red line, and with nobody else', () => {
    const rated = clientsOf([
      [100, 50, 1],
      [100, 50, 2],
      [100, 50, 3],
    ]);
    const facts = factsOf({ abuse: [4, 3, 3], corruption: [0, 0, 1] });
    const rows = sheetOf({ ...rated, facts }).tableBelow('Clients by profit');
    const at = rows[0]?.indexOf('Next move') ?? -1;
    expect(rows.slice(1).map((row) => row[at] === PARTED)).toEqual([true, false, true]);
  });

  it('leaves a missing number empty', () => {
    const rows = sheetOf(RATED).tableBelow('Clients by profit');
    const at = rows[0]?.indexOf('Benefit') ?? -1;
    expect(rows.slice(1).map((row) => [row[1], row[at]])).toEqual([
      ['S', 5],
      ['R', null],
      ['Q', 1],
      ['P', 3.2],
      ['T', 2],
    ]);
  });

  it('never tells a rating of abuse or corruption', () => {
    const odd = { abuse: [0, 4.321, 0, 0, 0], corruption: [0, 0, 0, 0, 1.234] };
    const { written } = sheetOf({ ...SPRING, facts: factsOf({ ...ALL, ...odd }) });
    const told = [...written.values()].map(String).join('\n');
    expect(told).toContain('Part company');
    expect(told).not.toMatch(/4\.32|1\.23|abus|corrupt/i);
  });

  it('pushes the cells of the chart to the right of all that is to be read', () => {
    for (const clients of [SPRING, RATED]) {
      const { sheet, cell } = sheetOf(clients);
      const header = sheet.blocks.find((block) => block.cells[0]?.[0] === 'Rank');
      const end = (header?.at.column ?? 0) + (header?.cells[0]?.length ?? 0);
      expect(cell(0, end + 1)).toMatch(/^Chart data/);
      for (const { x, y } of sheet.charts[0]?.series ?? []) {
        expect(x.column).toBeGreaterThan(end);
        expect(y.column).toBeGreaterThan(end);
      }
    }
  });

  it('gives every column of the list a width and wraps no sentence', () => {
    const { sheet } = sheetOf(RATED);
    const header = sheet.blocks.find((block) => block.cells[0]?.[0] === 'Rank');
    const wide = sheet.columnWidths.flatMap(({ column, columns }) =>
      Array.from({ length: columns }, (_, i) => column + i),
    );
    expect(wide).toEqual(Array.from({ length: 1 + (header?.cells[0]?.length ?? 0) }, (_, i) => i));
    const wrapped = sheet.formats.filter(({ wrap }) => wrap === true);
    expect(wrapped.every(({ area }) => area.rows === 1)).toBe(true);
  });

  it('has rectangles that do not overlap, with every label', () => {
    const { sheet, written } = sheetOf({
      ...RATED,
      facts: { ...RATED.facts, ...factsOf({ needGrowth: [0, 0, 0, 0, 0] }) },
    });
    for (const block of sheet.blocks) expect(new Set(block.cells.map((row) => row.length)).size).toBe(1);
    expect(written.size).toBe(sheet.blocks.flatMap((block) => block.cells.flat()).length);
  });
});

describe('the table of segments', () => {
  it('ties the profits of clients to the ledger with one unassigned line', () => {
    const rows = sheetOf(SPRING, 90_000).tableBelow('Segments');
    const profit = new Map(rows.map((row) => [row[1], row[5]]));
    expect(profit.get('All clients')).toBeCloseTo(90_787, 6);
    expect([profit.get('Unassigned'), profit.get("Ledger's total")]).toEqual([-787, 90_000]);
  });

  it('has no such line where the ledger is not stated', () => {
    const labels = sheetOf(SPRING)
      .tableBelow('Segments')
      .map((row) => row[1]);
    expect(labels).not.toContain('Unassigned');
  });
});

describe('the key accounts', () => {
  const accountsOf = (keyAccountCapacity: number | null, clients = SPRING): SheetRead =>
    new SheetRead(matrixPlan(inputOf(clients, WEIGHTED, [], { ...USUAL_SETTINGS, keyAccountCapacity })));

  it('are listed in their order with reasons, those without room last', () => {
    const rows = accountsOf(2).tableBelow('Key accounts');
    expect(rows[0]?.[0]).toBe(
      '2 of 4 candidates have a key account manager, with room for 2; the others keep an account manager.',
    );
    expect(rows.slice(2).map((row) => [row[0], row[1], (row[2] as string).split(':')[0]])).toEqual([
      [1, 'S', 'Key account manager'],
      [2, 'R', 'Key account manager'],
      [3, 'Q', 'Account manager (eligible)'],
      [4, 'P', 'Account manager (eligible)'],
    ]);
  });

  it('are listed up to the hundredth candidate, the others counted', () => {
    const half = (client: number): Money => (client % 2 === 0 ? [1000, 400, 300] : [1000, 900, 10]);
    const clients = clientsOf(Array.from({ length: 400 }, (_, client) => half(client)));
    const rows = accountsOf(500, clients).tableBelow('Key accounts');
    expect(rows.at(-2)?.[0]).toBe(100);
    expect(rows.at(-1)?.[1]).toBe('And 100 candidates more.');
  });

  it('are not told of where no capacity is stated', () => {
    expect(accountsOf(null).texts()).not.toContain('Key accounts');
  });
});

describe('the movement of segments', () => {
  const PRIOR: ClientColumns = {
    ...SPRING,
    facts: {
      priorRevenue: SPRING.revenue.map((money, i) => (i === 4 ? 0 : money)),
      priorDirectCost: SPRING.directCost.map((money, i) => (i === 4 ? 0 : money)),
      priorCostToServe: Float64Array.from([2980, 7355, 34_240, 30_000, 0]),
    },
  };

  it('is counted from segment to segment, all clients with a segment in both periods once', () => {
    const rows = sheetOf(PRIOR).tableBelow('Movement since the period before');
    expect(rows.slice(0, 6).map((row) => row.slice(1, 7))).toEqual([
      ['Before ↓ now →', 'Prime', 'Partner', 'Commodity', 'Underperformer', 'All'],
      ['Prime', 0, 0, 0, 0, 0],
      ['Partner', 1, 2, 0, 0, 3],
      ['Commodity', 0, 0, 1, 0, 1],
      ['Underperformer', 0, 0, 0, 0, 0],
      ['All', 1, 2, 1, 0, 4],
    ]);
    expect(rows[6]?.[1]).toContain('Beside them: 1 client new.');
  });

  it('stands beside what the cuts alone would have done', () => {
    const texts = sheetOf(PRIOR).texts();
    expect(texts).toContainEqual(
      expect.stringMatching(/^The figures of the period before at today's cuts: .* would have moved/),
    );
  });

  it('is not told without figures of the period before', () => {
    expect(sheetOf(SPRING).texts()).not.toContain('Movement since the period before');
  });
});
