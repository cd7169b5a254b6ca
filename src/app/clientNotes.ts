import { QUADRANTS } from '../core/matrix/quadrant';
import { PROFIT_MATRIX } from '../core/matrix/scheme';
import type { Scheme } from '../core/matrix/scheme';
import { buildOrder } from '../report/book/buildOrder';
import { LIST_HEADERS, PEOPLE_COLUMNS } from '../report/book/listColumns';
import { namesakesBefore } from '../report/book/namedClients';
import { LABEL_NAMES } from '../report/book/segmentLabels';
import { SHEETS } from '../report/book/sheets';
import type { Analysis } from './analyse';
import type { ClientSheets, ListedClient, NoteCell } from './clientSheets';

/** What people write beside a client. */
export type NoteKind = keyof typeof PEOPLE_COLUMNS;

/** What people wrote beside a client; null where the column is gone. `labels` are what the segments are called there. */
export interface ClientNotes {
  readonly sheet: string;
  readonly notes: Readonly<Record<NoteKind, NoteCell | null>>;
  readonly labels: Scheme['labels'];
}

/** What a person writes in the place of a note. */
export interface NoteWritten {
  readonly note: NoteKind;
  readonly was: string;
  readonly text: string;
}

/** Loaded with the cards. */
export type ReadNotes = typeof readNotes;
export type WriteNote = typeof writeNote;

/** What people wrote beside a client on the sheet of clients; null before the first build. */
export async function readNotes(
  sheets: ClientSheets,
  analysis: Analysis,
  client: number,
): Promise<ClientNotes | null> {
  const kinds = Object.keys(PEOPLE_COLUMNS) as NoteKind[];
  const headers = kinds.map((kind) => PEOPLE_COLUMNS[kind]);
  const names = QUADRANTS.map((quadrant) => LABEL_NAMES[quadrant]);
  const wanted = { headers, besides: { key: 'matrix', names } };
  const read = await sheets.readNotes(analysis.source, listedClient(analysis, client), wanted);
  if (!read) return null;
  const note = (kind: NoteKind): NoteCell | null => read.notes[kinds.indexOf(kind)] ?? null;
  return {
    sheet: read.sheet,
    notes: {
      override: note('override'),
      overrideReason: note('overrideReason'),
      note: note('note'),
      owner: note('owner'),
      due: note('due'),
    },
    labels: labelsRead(read.besides),
  };
}

/** A cell that is empty, or not there any more, leaves the segment its usual name. */
function labelsRead(texts: readonly string[]): Scheme['labels'] {
  const { labels } = PROFIT_MATRIX;
  const read = QUADRANTS.map((quadrant, at) => [quadrant, texts[at]?.trim() || labels[quadrant]] as const);
  return { ...labels, ...Object.fromEntries(read) };
}

/** Writes one note beside a client, as a text and on our own sheet. */
export function writeNote(
  sheets: ClientSheets,
  analysis: Analysis,
  client: number,
  { note, was, text }: NoteWritten,
): Promise<void> {
  const change = { header: PEOPLE_COLUMNS[note], was, text };
  return sheets.writeNote(analysis.source, listedClient(analysis, client), change);
}

function listedClient({ intake, summary }: Analysis, client: number): ListedClient {
  const { names } = intake.clients;
  return {
    key: 'clients',
    sheet: SHEETS.clients,
    headers: LIST_HEADERS,
    client: names[client] ?? '',
    before: namesakesBefore(names, buildOrder(summary.curve, names.length), client),
  };
}
