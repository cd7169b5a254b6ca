import type { NoteKind } from '../../../app/clientNotes';
import type { ClientSearch } from '../../state/clientSearch';

/** What a person can ask about one client. */
export interface CardActions {
  /** Chooses the client that stands at a sheet row and opens its card; null lets it go. */
  chooseClient(row: number | null): void;
  searchClients(change: Partial<ClientSearch>): void;
  /** Back to the list; the client stays chosen. */
  closeCard(): void;
  /** Puts a text in the place of what people wrote beside the client. */
  writeNote(note: NoteKind, text: string): void;
  readNotes(): void;
}
