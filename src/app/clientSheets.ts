import type { Cell } from '../intake/rawTable';
import type { SourceTable } from './ports';

/** Where the selected cell lies, as far as clients stand there. */
export type SelectedPlace =
  /** In the source table; `row` is a sheet row (from 1), `cells` are those asked for. */
  | { readonly kind: 'source'; readonly row: number; readonly cells: readonly Cell[] }
  /** On a sheet of ours beside a client, with its number in the build, null where none stands there. */
  | { readonly kind: 'listed'; readonly client: string; readonly number: number | null }
  | { readonly kind: 'elsewhere' };

/** The headers by which a row of our sheets tells its client. */
export interface ListHeaders {
  readonly client: string;
  readonly number: string;
}

/**
 * Which client of our list is meant: by its name, and by how many of that name come before it in the build. The list is
 * the sheet of this key, called `sheet` unless people renamed it.
 */
export interface ListedClient {
  readonly key: string;
  readonly sheet: string;
  readonly headers: ListHeaders;
  readonly client: string;
  readonly before: number;
}

/** What stands in a cell of people's; a formula of theirs is shown and never written over. */
export interface NoteCell {
  readonly text: string;
  readonly isFormula: boolean;
}

/** What people wrote beside a client. A note is null where its column is gone. */
export interface ListedNotes {
  /** What the sheet is called now. */
  readonly sheet: string;
  readonly notes: readonly (NoteCell | null)[];
  /** The texts under the names asked for besides; '' where there is none. */
  readonly besides: readonly string[];
}

/** What is asked beside a client: people's columns by their headers, and texts under names of another sheet of ours. */
export interface NotesWanted {
  readonly headers: readonly string[];
  readonly besides: { readonly key: string; readonly names: readonly string[] };
}

/** A note to write. `was` is what stood there when it was shown: nothing is written where that has changed. */
export interface NoteChange {
  readonly header: string;
  readonly was: string;
  readonly text: string;
}

/**
 * The sheets on which clients stand: the user's, of which it only selects cells, and ours. Every method rejects with a
 * `Stopped`, as in `WorkbookPort`.
 */
export interface ClientSheets {
  /** Looks where the selected cell lies. One request, three on a sheet of ours. */
  selectedPlace(
    source: SourceTable,
    columns: readonly number[],
    headers: ListHeaders,
  ): Promise<SelectedPlace>;
  /** Selects a row's cell in the first of the table's columns given; the answer is what they hold. One request. */
  selectRow(source: SourceTable, row: number, columns: readonly number[]): Promise<readonly Cell[]>;
  /** Reads what people wrote beside a client; null where no matrix of the source is in the workbook. Three requests. */
  readNotes(source: SourceTable, client: ListedClient, wanted: NotesWanted): Promise<ListedNotes | null>;
  /** Writes one note, as a text, into our list and nowhere else. Four requests. */
  writeNote(source: SourceTable, client: ListedClient, change: NoteChange): Promise<void>;
}
