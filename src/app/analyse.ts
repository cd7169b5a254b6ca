import { PROFIT_MATRIX } from '../core/matrix/scheme';
import type { ColumnMapping } from '../intake/columnMapping';
import { rowsIn } from '../intake/intake';
import type { Intake } from '../intake/intake';
import { holdsTexts, neededColumns } from '../intake/mapping/mappingProblems';
import { headlines } from '../report/headlines';
import type { HeadlineWords } from '../report/headlineWords';
import type { Headline } from '../report/headlines';
import { hindrances } from './lookAtClients';
import { placedUnder, PLACING_HERE } from './placeHere';
import type { Placed, Placing } from './placing';
import type { Choices, Progress, SourceTable, WantedColumn, WorkbookPort } from './ports';
import { Stopped, stopIfCancelled } from './stopped';

/** What the clients' figures come to. `source` stands where the table was when it was read. */
export interface Analysis extends Placed {
  readonly source: SourceTable;
  readonly choices: Choices;
  readonly headlines: readonly Headline[];
}

/** How panel and builds place clients: the entry lends it to the panel, for it is loaded when first needed. */
export type Analyse = typeof analyse;

/** What the clients are read by: the columns of their table, and the ratings that stand on sheets of ours. */
export type ClientsRead = Pick<WorkbookPort, 'readColumns' | 'readRatings'>;

/**
 * Reads the columns that the choices need and the ratings, and places every client. Nothing is written. `said` words the
 * headlines; `placing` does the sums.
 */
export async function analyse(
  workbook: ClientsRead,
  source: SourceTable,
  choices: Choices,
  progress: Progress,
  said?: HeadlineWords,
  placing: Placing = PLACING_HERE,
): Promise<Analysis> {
  const [hindrance] = hindrances(source, choices);
  if (hindrance) throw new Stopped(hindrance);
  const { mapping } = choices;
  const ahead = placing.ahead?.(source, mapping, progress);
  const table = await workbook.readColumns(source, wantedColumns(mapping), progress, ahead);
  stopIfCancelled(progress);
  const ratings = () => workbook.readRatings(source, progress);
  const clients = await placing.placed({ table, ahead, source, choices, ratings }, progress);
  stopIfCancelled(progress);
  const { firstRow, firstColumn } = table;
  return told({ ...source, firstRow, firstColumn, rowCount: rowsIn(clients.intake) }, choices, clients, said);
}

/** Places clients that were read already: all that a change of the cuts needs. */
export function placed(
  source: SourceTable,
  choices: Choices,
  intake: Intake,
  said?: HeadlineWords,
): Analysis {
  return told(source, choices, placedUnder(choices, intake), said);
}

function told(source: SourceTable, choices: Choices, clients: Placed, said?: HeadlineWords): Analysis {
  const { summary, matrix } = clients;
  const lines = headlines(summary, matrix, choices.cuts, PROFIT_MATRIX, said);
  return { ...clients, source, choices, headlines: lines };
}

function wantedColumns(mapping: ColumnMapping): WantedColumn[] {
  return neededColumns(mapping).map((index) => {
    const isText = mapping.columns.some((column) => column.index === index && holdsTexts(column));
    return { index, holds: isText ? 'texts' : 'numbers' };
  });
}
