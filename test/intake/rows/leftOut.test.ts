import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../../src/intake/columnMapping';
import { rowsIn } from '../../../src/intake/intake';
import type { Intake } from '../../../src/intake/intake';
import { readClients } from '../../../src/intake/readClients';
import { mappingOf, rawTable } from '../tables';

const HEADERS = ['Client', 'Revenue', 'Cost', 'Freight'];
const USES = [['client'], ['revenue'], ['directCost'], ['charge']] as const;
const ROWS = [
  ['Acme', 100, 60, 3],
  ['Total', 200, 100, 5],
  ['Beta', 50, 20, 1],
  ['Grand total', 350, 180, 9],
];

function read(
  choice: Partial<ColumnMapping>,
  hiddenRows: readonly number[] = [],
  rows: readonly (readonly (string | number)[])[] = ROWS,
): Intake {
  return readClients({ ...rawTable(HEADERS, rows), hiddenRows }, { ...mappingOf(HEADERS, USES), ...choice });
}

const aside = ({ setAside }: Intake): (string | number)[][] =>
  setAside.map(({ row, problem }) => [row, problem.kind]);

describe('a row that looks like a total', () => {
  it('is a client where the user says so, is noted, and leaves the other totals out', () => {
    const intake = read({ countedTotals: ['total'] });
    expect(intake.clients.names).toEqual(['Acme', 'Total', 'Beta']);
    expect(aside(intake)).toEqual([[8, 'totalsRow']]);
    expect(intake.notes).toEqual([
      { kind: 'totalsCounted', place: { row: 6, column: 1, header: 'Client' }, text: 'Total' },
    ]);
  });

  it('is told by its name, however that is written', () => {
    const rows = [[' TOTAL ', 1, 1, 1]];
    expect(read({ countedTotals: ['total'] }, [], rows).clients.names).toEqual([' TOTAL ']);
  });
});

describe('hidden rows', () => {
  it('count unless the user leaves them out, and are told once with their number', () => {
    const intake = read({}, [0, 1, 2]);
    expect(intake.clients.names).toEqual(['Acme', 'Beta']);
    expect(intake.hiddenRows).toBe(3);
    expect(intake.notes).toEqual([
      { kind: 'hiddenRowsCounted', place: { row: 5, column: 1, header: 'Client' }, count: 2 },
    ]);
  });

  it('are set aside where they are left out; one that is no client keeps its reason', () => {
    const intake = read({ hiddenRows: 'leaveOut' }, [0, 1]);
    expect(intake.clients.names).toEqual(['Beta']);
    expect(aside(intake)).toEqual([
      [5, 'hiddenRow'],
      [6, 'totalsRow'],
      [8, 'totalsRow'],
    ]);
    expect(intake.notes).toEqual([]);
    expect(intake.hiddenRows).toBe(2);
  });

  it('left out are nobody’s first of a name', () => {
    const rows = [
      ['Acme', 1, 1, 1],
      ['Acme', 2, 1, 1],
    ];
    const intake = read({ hiddenRows: 'leaveOut', sameNames: 'first' }, [0], rows);
    expect([...intake.clients.revenue]).toEqual([2]);
    expect(intake.sameNames).toBe(0);
  });

  it('are in a client, or set aside, and nothing is lost, whatever is chosen', () => {
    const name = fc.constantFrom('A', 'a', 'B', 'Total', '', 'Subtotal');
    const money = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant('x'), fc.constant(''));
    const row = fc.tuple(name, money, money, money);
    const choice = fc.record({
      hiddenRows: fc.constantFrom('count' as const, 'leaveOut' as const),
      sameNames: fc.constantFrom('keep' as const, 'sum' as const, 'first' as const),
      countedTotals: fc.subarray(['total', 'subtotal']),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), choice, fc.nat(), (rows, chosen, seed) => {
        const hidden = rows.flatMap((_, at) => ((seed >> at) & 1 ? [at] : []));
        const intake = read(chosen, hidden, rows);
        expect(rowsIn(intake)).toBe(rows.length);
        const asideRows = new Set(intake.setAside.map(({ row: at }) => at - 5));
        if (chosen.hiddenRows === 'leaveOut') for (const at of hidden) expect(asideRows.has(at)).toBe(true);
      }),
    );
  });
});
