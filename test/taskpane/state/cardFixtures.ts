import { placed } from '../../../src/app/analyse';
import type { Analysis } from '../../../src/app/analyse';
import { readClients } from '../../../src/intake/readClients';
import type { Cell } from '../../../src/intake/rawTable';
import { columnsOf } from '../../intake/tables';
import { CHOICES, SOURCE } from './fixtures';

/** Clients of these rows, read from the fixtures' table as if it held them; the choices may differ. */
export function analysisOfRows(rows: readonly (readonly Cell[])[], choices = CHOICES): Analysis {
  const columns = columnsOf(SOURCE.headers, rows);
  const intake = readClients({ firstRow: 2, firstColumn: 0, columns }, choices.mapping);
  return placed({ ...SOURCE, rowCount: rows.length }, choices, intake);
}

/** Clients of these names, each earning less than the one before. */
export function analysisOfNames(names: readonly string[]): Analysis {
  return analysisOfRows(names.map((name, at) => [name, 2 * names.length - at, 1, 1, 1]));
}
