import type { ClientColumns } from '../../src/core/clientColumns';
import type { Fact } from '../../src/core/clientFacts';
import { knownSystems } from '../../src/core/systems/systems';
import { clientMatrix } from '../../src/core/matrix/clientMatrix';
import type { CutRules } from '../../src/core/matrix/clientMatrix';
import { PROFIT_MATRIX } from '../../src/core/matrix/scheme';
import { USUAL_SETTINGS } from '../../src/core/settings';
import type { Settings } from '../../src/core/settings';
import type { ColumnMapping, MappedColumn } from '../../src/intake/columnMapping';
import type { Intake, SetAside } from '../../src/intake/intake';
import { headlines } from '../../src/report/headlines';
import type { MatrixInput } from '../../src/report/matrixInput';
import { matrixSummary } from '../../src/report/summary';

export const WEIGHTED: CutRules = { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } };

/** One client in short: revenue, direct cost, cost to serve. */
export type Money = readonly [number, number, number];

export function clientsOf(
  money: readonly Money[],
  name = (client: number): string => `Client ${client}`,
): ClientColumns {
  const column = (part: 0 | 1 | 2): Float64Array => Float64Array.from(money, (amounts) => amounts[part]);
  return {
    names: money.map((_, client) => name(client)),
    revenue: column(0),
    directCost: column(1),
    activities: [],
    charges: [{ charge: 'Serving', money: column(2) }],
    latePayment: null,
    facts: {},
  };
}

function intakeOf(clients: ClientColumns, setAside: readonly SetAside[] = []): Intake {
  const rows = Int32Array.from(clients.names, (_, row) => row + 2);
  const rowCounts = new Int32Array(rows.length).fill(1);
  const clientOfRow = Int32Array.from(clients.names, (_, client) => client);
  const told = { setAside, notes: [], questions: [], refusal: null, sameNames: 0, hiddenRows: 0 };
  return { clients, rows, rowCounts, clientOfRow, ...told };
}

/** The mapping of a table that has a column for each of the clients' money and activities, in their order. */
function mappingOf({ activities, charges, latePayment, facts }: ClientColumns): ColumnMapping {
  const columns: Pick<MappedColumn, 'header' | 'use' | 'rate' | 'fact'>[] = [
    { header: 'Client', use: 'client', rate: 0, fact: null },
    { header: 'Revenue', use: 'revenue', rate: 0, fact: null },
    { header: 'Direct cost', use: 'directCost', rate: 0, fact: null },
    ...activities.map(({ activity, rate }) => ({
      header: activity,
      use: 'activity' as const,
      rate,
      fact: null,
    })),
    ...charges.map(({ charge }) => ({ header: charge, use: 'charge' as const, rate: 0, fact: null })),
    ...(latePayment
      ? [
          {
            header: 'Late',
            use: latePayment.kind === 'days' ? ('daysLate' as const) : ('receivable' as const),
            rate: 0,
            fact: null,
          },
        ]
      : []),
    ...(Object.keys(facts) as Fact[]).map((fact) => ({ header: fact, use: 'fact' as const, rate: 0, fact })),
  ];
  return {
    columns: columns.map((column, index) => ({ ...column, index, decimal: null, minutes: null })),
    annualRate: latePayment?.annualRate ?? 0,
    rows: 'clients',
    sameNames: 'keep',
    unit: 'client',
    hiddenRows: 'count',
    countedTotals: [],
    team: null,
  };
}

export function inputOf(
  clients: ClientColumns,
  rules = WEIGHTED,
  setAside: readonly SetAside[] = [],
  settings: Settings = USUAL_SETTINGS,
): MatrixInput {
  const scheme = PROFIT_MATRIX;
  const intake = intakeOf(clients, setAside);
  const matrix = clientMatrix(clients, rules);
  const summary = matrixSummary(intake, matrix, scheme);
  return {
    intake,
    matrix,
    rules,
    scheme,
    summary,
    headlines: headlines(summary, matrix, rules, scheme),
    systems: knownSystems({ clients, matrix, rules, settings }),
    mapping: mappingOf(clients),
    source: { table: 'Clients', sheet: 'Data', address: 'A1:D9' },
    date: '22 November 2026',
    version: '1.2.3',
    inputHash: '0123456789abcdef'.repeat(4),
  };
}

/** A client whose figures follow from its number, with every quadrant, losses and far points among many. */
export function manyClients(count: number): ClientColumns {
  const money = Array.from({ length: count }, (_, i): Money => {
    const revenue = 1000 + ((i * 7919) % 50000);
    return [
      revenue,
      revenue * (0.5 + ((i * 31) % 60) / 100),
      revenue * (((i * 17) % 40) / 100 + (i % 97 === 5 ? 30 : 0)),
    ];
  });
  return clientsOf(money);
}
