import { foldedName } from '../intake/rows/foldedName';
import type { Cell } from '../intake/rawTable';
import { buildOrder } from '../report/book/buildOrder';
import { LIST_HEADERS } from '../report/book/listColumns';
import { clientNamed } from '../report/book/namedClients';
import type { Analysis } from './analyse';
import type { ClientSheets } from './clientSheets';

/** Whom a row means: a client, nobody, or someone else than was read there (`changed`). */
export type RowMeans =
  | { readonly kind: 'client'; readonly client: number }
  | { readonly kind: 'changed' }
  | { readonly kind: 'nobody' };

/** Loaded with the cards. */
export type SelectedClient = typeof selectedClient;
export type SelectClient = typeof selectClient;

/** The client beside whom the selected cell stands, in the source table or on a sheet of ours. */
export async function selectedClient(sheets: ClientSheets, analysis: Analysis): Promise<RowMeans> {
  const place = await sheets.selectedPlace(analysis.source, namingColumns(analysis), LIST_HEADERS);
  if (place.kind === 'elsewhere') return { kind: 'nobody' };
  if (place.kind === 'source') return clientAt(analysis, place.row, place.cells);
  const { names } = analysis.intake.clients;
  const client = clientNamed(names, buildOrder(analysis.summary.curve, names.length), place);
  return client === null ? { kind: 'nobody' } : { kind: 'client', client };
}

/** Selects the row of a client in the source table, and looks whether it is still its own. */
export async function selectClient(
  sheets: ClientSheets,
  analysis: Analysis,
  client: number,
): Promise<RowMeans> {
  const row = analysis.intake.rows[client] ?? 1;
  return clientAt(analysis, row, await sheets.selectRow(analysis.source, row, namingColumns(analysis)));
}

/** The columns that name a row's client, the group that is placed before the client. */
function namingColumns({ choices: { mapping } }: Analysis): number[] {
  const column = (use: 'client' | 'group'): number[] =>
    mapping.columns.flatMap((mapped) => (mapped.use === use ? [mapped.index] : []));
  return [...column('client'), ...(mapping.unit === 'group' ? column('group') : [])];
}

function clientAt({ source, intake }: Analysis, row: number, cells: readonly Cell[]): RowMeans {
  const client = intake.clientOfRow[row - source.firstRow] ?? -1;
  if (client < 0) return { kind: 'nobody' };
  const [name = '', group = ''] = cells.map(nameIn);
  const isSame = foldedName(group === '' ? name : group) === foldedName(intake.clients.names[client] ?? '');
  return isSame ? { kind: 'client', client } : { kind: 'changed' };
}

function nameIn(cell: Cell): string {
  if (typeof cell === 'object') return '';
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell).trim();
}
