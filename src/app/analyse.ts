import { clientMatrix } from '../core/matrix/clientMatrix';
import type { ClientMatrix } from '../core/matrix/clientMatrix';
import { headline } from '../core/portfolio/headline';
import type { Headline } from '../core/portfolio/headline';
import { whaleCurve } from '../core/portfolio/whaleCurve';
import type { WhaleCurve } from '../core/portfolio/whaleCurve';
import type { ColumnMapping } from '../intake/columnMapping';
import type { Intake } from '../intake/intake';
import { neededColumns } from '../intake/mappingProblems';
import { readClients } from '../intake/readClients';
import { hindrances, noRows } from './lookAtClients';
import type { Choices, Progress, SourceTable, WantedColumn, WorkbookPort } from './ports';
import { Stopped } from './stopped';

/** What the clients' figures come to. `source` stands where the table was when it was read. */
export interface Analysis {
  readonly source: SourceTable;
  readonly choices: Choices;
  readonly intake: Intake;
  readonly matrix: ClientMatrix;
  readonly curve: WhaleCurve;
  readonly headline: Headline;
}

/** A sheet has 1,048,576 rows; what stands above the clients on ours takes fewer than a thousand of them. */
const MOST_CLIENTS = 1_047_000;

/** Reads the columns that the choices need and places every client. Nothing is written. */
export async function analyse(
  workbook: Pick<WorkbookPort, 'readColumns'>,
  source: SourceTable,
  choices: Choices,
  progress: Progress,
): Promise<Analysis> {
  const [hindrance] = hindrances(source, choices);
  if (hindrance) throw new Stopped(hindrance);
  if (source.rowCount > MOST_CLIENTS)
    throw new Stopped({ kind: 'tooManyClients', count: source.rowCount, limit: MOST_CLIENTS });
  const table = await workbook.readColumns(source, wantedColumns(choices.mapping), progress);
  stopIfCancelled(progress);
  const intake = noted(readClients(table, choices.mapping), source);
  refuseNoClients(intake, source);
  const { clients } = intake;
  const matrix = clientMatrix(clients, choices.cuts);
  const curve = whaleCurve(matrix.profit, { revenue: clients.revenue, names: clients.names });
  const rowCount = clients.names.length + intake.setAside.length;
  return {
    source: { ...source, firstRow: table.firstRow, firstColumn: table.firstColumn, rowCount },
    choices,
    intake,
    matrix,
    curve,
    headline: headline(matrix, curve),
  };
}

/** Nothing is left behind where a use case is cancelled between two steps. */
export function stopIfCancelled(progress: Progress): void {
  if (progress.signal.aborted) throw new Stopped({ kind: 'cancelled' });
}

function wantedColumns(mapping: ColumnMapping): WantedColumn[] {
  return neededColumns(mapping).map((index) => {
    const isName = mapping.columns.some((column) => column.index === index && column.use === 'client');
    return { index, holds: isName ? 'texts' : 'numbers' };
  });
}

/** The intake, with the row of headings that was passed over before it. */
function noted(intake: Intake, { secondHeader }: SourceTable): Intake {
  if (!secondHeader) return intake;
  return { ...intake, notes: [{ kind: 'secondHeader', place: secondHeader }, ...intake.notes] };
}

/** Without a single client the user is told why the first row that holds anything was set aside. */
function refuseNoClients({ clients, setAside }: Intake, source: SourceTable): void {
  if (clients.names.length > 0) return;
  const reason = setAside.find(({ problem }) => problem.kind !== 'blankRow')?.problem;
  throw new Stopped(reason ?? noRows(source));
}
