import type { Analysis } from '../../app/analyse';
import type { ClientCard } from '../../app/clientCards';
import type { ClientNotes, NoteKind } from '../../app/clientNotes';
import { EVERYONE } from './clientSearch';
import type { ClientSearch, ClientsFound } from './clientSearch';

/** What the clients' view shows beside the chosen client: the list of those searched for, or a card. */
export interface CardState {
  readonly search: ClientSearch;
  /** Whom the last search that is done found: one of before, or of earlier figures, while another is under way. */
  readonly found: ClientsFound | null;
  /** Whether the chosen client's card is open; else the list is. */
  readonly isOpen: boolean;
  /** The name under which the chosen client was chosen, by which it is found when the table is read again. */
  readonly name: string;
  readonly card: CardShown;
  readonly notes: NotesShown;
  /** What happened to the table while a client was chosen; '' for nothing. */
  readonly changed: '' | 'readAgain' | 'gone';
}

/** The card of the chosen client; it is made when it is opened, and anew from other figures. */
export type CardShown =
  | { readonly kind: 'none' }
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly card: ClientCard; readonly of: Analysis }
  | { readonly kind: 'failed'; readonly why: string };

/** What people wrote beside the client, and where writing something else is. */
export type NotesShown =
  | { readonly kind: 'reading' }
  /** No matrix was built yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly notes: ClientNotes; readonly writing: NoteWriting }
  | { readonly kind: 'failed'; readonly why: string };

export type NoteWriting =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing'; readonly note: NoteKind }
  | { readonly kind: 'written'; readonly note: NoteKind }
  /** What could not be written stays in its field. */
  | { readonly kind: 'failed'; readonly note: NoteKind; readonly why: string };

export const NO_CARD: CardState = {
  search: EVERYONE,
  found: null,
  isOpen: false,
  name: '',
  card: { kind: 'none' },
  notes: { kind: 'reading' },
  changed: '',
};
