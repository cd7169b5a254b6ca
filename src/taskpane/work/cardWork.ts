import type { CardActions } from '../parts/actions/cardActions';
import type { Stage } from './stage';

/** Answers what a person asks about one client. */
export function cardWork(stage: Stage): CardActions {
  return {
    chooseClient: (row) => {
      stage.change((state) => ({ ...state, chosen: row, view: row === null ? state.view : 'clients' }));
    },
    search: (text) => {
      stage.change((state) => ({ ...state, card: { ...state.card, search: text } }));
    },
  };
}
