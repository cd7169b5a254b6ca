import type { Turn } from '../../app/oneAtATime';
import { tellError } from '../../app/tell';
import { words } from '../../language/words';
import type { CardActions } from '../parts/actions/cardActions';
import { analysisOf, clientChosen, withCard } from '../state/chosenClient';
import { remarked } from '../state/changes';
import { CardMaking } from './cardMaking';
import type { CardTools } from './cardTools';
import { NotesWork } from './notesWork';
import { RowFollowing } from './rowFollowing';
import { Searching } from './searching';
import type { Stage } from './stage';
import type { SelectionPort } from './tableSearch';

/** What the card needs beside the stage; `cardTools` are loaded when the first client is chosen. */
export interface CardParts {
  readonly cardTools: () => Promise<CardTools>;
  readonly selection: SelectionPort;
  readonly turn: Turn;
}

/** Answers what a person asks about one client, and keeps card and selected row together. */
export function cardWork(stage: Stage, parts: CardParts, readAgain: () => void): CardActions {
  const making = new CardMaking(stage, parts.cardTools);
  const notes = new NotesWork(stage, parts);
  const rows = new RowFollowing(stage, parts.cardTools, readAgain);
  rows.follow(parts.selection);
  const searching = new Searching(stage);
  stage.follow(() => {
    searching.keepUp();
    making.keepUp();
    notes.keepUp();
  });
  return {
    chooseClient: (row) => {
      stage.change((state) => {
        const chosen = clientChosen(state, row);
        return row === null ? chosen : withCard({ ...chosen, view: 'clients' }, { isOpen: true });
      });
      if (row !== null && analysisOf(stage.state)) rows.select();
    },
    searchClients: (change) => {
      stage.change((state) => withCard(state, { search: { ...state.card.search, ...change } }));
    },
    closeCard: () => {
      stage.change((state) => withCard(state, { isOpen: false, changed: '' }));
    },
    writeNote: (note, text) => {
      notes.write(note, text).catch((error: unknown) => {
        stage.change((state) => remarked(state, tellError(error, words.telling)));
      });
    },
    readNotes: () => {
      notes.readAgain();
    },
  };
}
