import { clientMatrix } from '../core/matrix/clientMatrix';
import type { ClientMatrix } from '../core/matrix/clientMatrix';
import { PROFIT_MATRIX } from '../core/matrix/scheme';
import { servingCost } from '../core/profit/servingCost';
import type { ServingCost } from '../core/profit/servingCost';
import type { ColumnMapping } from '../intake/columnMapping';
import { rowsIn } from '../intake/intake';
import type { Intake } from '../intake/intake';
import { holdsTexts, neededColumns } from '../intake/mapping/mappingProblems';
import { joinRatings } from '../intake/ratings/joinRatings';
import { readRatings } from '../intake/ratings/readRatings';
import { readClients } from '../intake/readClients';
import { headlines } from '../report/headlines';
import type { HeadlineWords } from '../report/headlineWords';
import type { Headline } from '../report/headlines';
import { matrixSummary } from '../report/summary';
import type { MatrixSummary } from '../report/summary';
import { hindrances, noRows } from './lookAtClients';
import type { Choices, Progress, SourceTable, WantedColumn, WorkbookPort } from './ports';
import { Stopped, stopIfCancelled } from './stopped';

/** What the clients' figures come to. `source` stands where the table was when it was read. */
export interface Analysis {
  readonly source: SourceTable;
  readonly choices: Choices;
  readonly intake: Intake;
  readonly matrix: ClientMatrix;
  readonly summary: MatrixSummary;
  readonly headlines: readonly Headline[];
  readonly serving: ServingCost;
}

/** A sheet has 1,048,576 rows; what stands above the clients on ours takes fewer than a thousand of them. */
const MOST_CLIENTS = 1_047_000;

/** How panel and builds place clients: the entry lends it to the panel, for it is loaded when first needed. */
export type Analyse = typeof analyse;

/** What the clients are read by: the columns of their table, and the ratings that stand on sheets of ours. */
export type ClientsRead = Pick<WorkbookPort, 'readColumns' | 'readRatings'>;

/** Reads the columns that the choices need and the ratings, and places every client. Nothing is written. `said` words the headlines. */
export async function analyse(
  workbook: ClientsRead,
  source: SourceTable,
  choices: Choices,
  progress: Progress,
  said?: HeadlineWords,
): Promise<Analysis> {
  const [hindrance] = hindrances(source, choices);
  if (hindrance) throw new Stopped(hindrance);
  refuseTooMany(source.rowCount);
  const table = await workbook.readColumns(source, wantedColumns(choices.mapping), progress);
  stopIfCancelled(progress);
  const unrated = noted(readClients(table, choices.mapping), source);
  if (unrated.refusal) throw new Stopped(unrated.refusal);
  refuseNoClients(unrated, source);
  const ratings = readRatings(await workbook.readRatings(source, progress));
  stopIfCancelled(progress);
  const intake = joinRatings(unrated, ratings, choices.mapping);
  const rowCount = rowsIn(intake);
  refuseTooMany(rowCount);
  const { firstRow, firstColumn } = table;
  return placed({ ...source, firstRow, firstColumn, rowCount }, choices, intake, said);
}

/** Places clients that were read already: all that a change of the cuts needs. */
export function placed(
  source: SourceTable,
  choices: Choices,
  intake: Intake,
  said?: HeadlineWords,
): Analysis {
  const matrix = clientMatrix(intake.clients, choices.cuts);
  const summary = matrixSummary(intake, matrix, PROFIT_MATRIX);
  const told = headlines(summary, matrix, choices.cuts, PROFIT_MATRIX, said);
  return { source, choices, intake, matrix, summary, headlines: told, serving: servingCost(intake.clients) };
}

function refuseTooMany(count: number): void {
  if (count > MOST_CLIENTS) throw new Stopped({ kind: 'tooManyClients', count, limit: MOST_CLIENTS });
}

function wantedColumns(mapping: ColumnMapping): WantedColumn[] {
  return neededColumns(mapping).map((index) => {
    const isText = mapping.columns.some((column) => column.index === index && holdsTexts(column));
    return { index, holds: isText ? 'texts' : 'numbers' };
  });
}

/** The intake, with the row of headings that was passed over before it. */
function noted(intake: Intake, { secondHeader }: SourceTable): Intake {
  if (!secondHeader) return intake;
  return { ...intake, notes: [{ kind: 'secondHeader', place: secondHeader }, ...intake.notes] };
}

/** Without a single client the user is told why the first row that holds anything was set aside, and asked what may help. */
function refuseNoClients({ clients, setAside, questions }: Intake, source: SourceTable): void {
  if (clients.names.length > 0) return;
  const reason = setAside.find(({ problem }) => problem.kind !== 'blankRow')?.problem;
  throw new Stopped(reason ?? noRows(source), questions);
}
