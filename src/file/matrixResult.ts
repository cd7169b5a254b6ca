import type { Analysis } from '../app/analyse';
import { systemsOf } from '../app/systemsOf';
import { clientLabels } from '../core/labels/clientLabels';
import { isInQuadrant, PLACEMENTS } from '../core/matrix/quadrant';
import type { Placement } from '../core/matrix/quadrant';
import { placementLabel, PROFIT_MATRIX } from '../core/matrix/scheme';
import { herfindahl } from '../core/portfolio/concentration';
import { isLossMaking } from '../core/profit/clientProfit';
import { roundedMoney } from '../core/statistics/rounding';
import { sum } from '../core/statistics/sum';
import type { Systems } from '../core/systems/systems';
import { tellCommand } from './tellCommand';

/** A client's figures, unrounded: money in the table's currency, worth and effort fractions of revenue. */
interface ClientResult {
  readonly client: string;
  readonly row: number;
  readonly revenue: number;
  readonly directCost: number;
  readonly contribution: number;
  readonly costToServe: number;
  readonly clientProfit: number;
  readonly worth: number;
  readonly effort: number;
  readonly segment: string;
  readonly isLossMaking: boolean;
  readonly labels: Readonly<Record<string, { readonly label: string | number; readonly reason: string }>>;
}

/**
 * Every figure of a client matrix under the glossary's names, described in README.md beside this file. Missing numbers
 * are NaN here and null in JSON. Lists are made entry by entry as they are written: there may be a million clients.
 */
interface MatrixResult {
  readonly totals: Readonly<
    Record<'revenue' | 'directCost' | 'contribution' | 'costToServe' | 'clientProfit', number>
  >;
  readonly cuts: { readonly worth: number; readonly effort: number };
  readonly rows: Readonly<Record<'read' | 'placed' | 'unplaced' | 'setAside', number>>;
  readonly portfolio: Readonly<Record<string, unknown>>;
  /** What was noticed and set no row aside, in sentences. */
  readonly notes: readonly string[];
  readonly clients: Iterable<ClientResult>;
  readonly setAside: Iterable<{ readonly row: number; readonly client: string; readonly reason: string }>;
  readonly unplaced: Iterable<{ readonly row: number; readonly client: string; readonly label: string }>;
}

/** What an analysis of the table in `file` comes to. */
export function matrixResult(analysis: Analysis, file: string): MatrixResult {
  const { intake, matrix, summary } = analysis;
  const systems = systemsOf(analysis);
  return {
    totals: {
      revenue: summary.total.revenue,
      directCost: sum(intake.clients.directCost),
      contribution: sum(matrix.contribution),
      costToServe: sum(matrix.costToServe),
      clientProfit: summary.total.profit,
    },
    cuts: matrix.cuts,
    rows: rowsOf(analysis),
    portfolio: portfolioOf(analysis, systems),
    // In a CSV file every number is text.
    notes: intake.notes.filter(({ kind }) => kind !== 'textRead').map((note) => tellCommand(note, file)),
    clients: clientsOf(analysis, systems),
    setAside: intake.setAside.map(({ row, name, problem }) => ({
      row,
      client: name,
      reason: tellCommand(problem, file),
    })),
    unplaced: unplacedOf(analysis),
  };
}

/** read = placed + unplaced + setAside. */
function rowsOf({ intake, matrix, summary }: Analysis): MatrixResult['rows'] {
  const placed = intake.rowCounts.reduce(
    (rows, count, client) => rows + (isInQuadrant(placementOf(matrix.placements, client)) ? count : 0),
    0,
  );
  const setAside = summary.setAside.rows;
  return { read: summary.rows, placed, unplaced: summary.rows - placed - setAside, setAside };
}

function portfolioOf(
  { intake, summary: { facts, curve } }: Analysis,
  { income }: Systems,
): MatrixResult['portfolio'] {
  const { total, equalSplit, top1, top5, top10 } = income;
  return {
    clients: facts.clients,
    inQuadrants: facts.inQuadrants,
    lossMakers: facts.lossMakers,
    lossMakerShare: facts.lossMakerShare,
    lossMakingUnderperformers: facts.lossMakingUnderperformers,
    underperformerShare: facts.underperformerShare,
    mostlyUnderperformers: facts.mostlyUnderperformers,
    peak: curve.peak,
    peakAt: curve.peakAt,
    peakShareOfClients: facts.peakShareOfClients,
    erosion: curve.erosion,
    concentration: { income: total, equalSplit, top1, top5, top10 },
    // Of clients with revenue: a net credit would lift the index above that of a single client.
    hhi: herfindahl(intake.clients.revenue.filter((money) => roundedMoney(money) > 0)),
  };
}

function* clientsOf({ intake, matrix }: Analysis, systems: Systems): Generator<ClientResult> {
  const { names, revenue, directCost } = intake.clients;
  const labels = clientLabels(systems);
  for (let i = 0; i < names.length; i++) {
    const clientProfit = matrix.profit[i] ?? NaN;
    yield {
      client: names[i] ?? '',
      row: intake.rows[i] ?? 0,
      revenue: revenue[i] ?? NaN,
      directCost: directCost[i] ?? NaN,
      contribution: matrix.contribution[i] ?? NaN,
      costToServe: matrix.costToServe[i] ?? NaN,
      clientProfit,
      worth: matrix.worth[i] ?? NaN,
      effort: matrix.effort[i] ?? NaN,
      segment: placementLabel(placementOf(matrix.placements, i), PROFIT_MATRIX),
      isLossMaking: isLossMaking(clientProfit),
      labels: Object.fromEntries(labels.map(({ name, of, why }) => [name, { label: of(i), reason: why(i) }])),
    };
  }
}

function* unplacedOf({ intake, matrix }: Analysis): MatrixResult['unplaced'] & Generator {
  for (let i = 0; i < matrix.placements.length; i++) {
    const placement = placementOf(matrix.placements, i);
    if (isInQuadrant(placement)) continue;
    const label = placementLabel(placement, PROFIT_MATRIX);
    yield { row: intake.rows[i] ?? 0, client: intake.clients.names[i] ?? '', label };
  }
}

function placementOf(placements: Uint8Array, client: number): Placement {
  return PLACEMENTS[placements[client] ?? -1] ?? 'unplaced';
}
