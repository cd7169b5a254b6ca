import type { MakeCards } from '../../app/clientCards';
import type { ReadNotes, WriteNote } from '../../app/clientNotes';
import type { ClientSheets } from '../../app/clientSheets';
import type { SelectClient, SelectedClient } from '../../app/selectedClient';

/** What it takes to tell everything about one client: use cases, and the sheets on which clients stand. */
export interface CardTools {
  readonly clientCards: MakeCards;
  readonly readNotes: ReadNotes;
  readonly writeNote: WriteNote;
  readonly selectedClient: SelectedClient;
  readonly selectClient: SelectClient;
  readonly sheets: ClientSheets;
}
