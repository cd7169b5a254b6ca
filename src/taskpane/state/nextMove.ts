import type { ClientCard } from '../../app/clientCards';
import type { Quadrant } from '../../core/matrix/quadrant';
import { moveAsked, quadrantNamed } from '../../report/book/moves';
import type { MoveAsked } from '../../report/book/moves';
import type { NotesShown } from './card';

/** What is to be done about the client on the card; `isOverridden`: people's word decides it. */
export interface CardMove {
  readonly asked: MoveAsked;
  readonly isOverridden: boolean;
}

export function cardMove({ placement, profit, isOverTheLine }: ClientCard, notes: NotesShown): CardMove {
  const override = overrideIn(notes);
  return {
    asked: moveAsked({ isOverTheLine, placement, override, profit }),
    isOverridden: override !== null && !isOverTheLine,
  };
}

/** The segment that people say; null where they say none, or a word that is none. */
function overrideIn(notes: NotesShown): Quadrant | null {
  if (notes.kind !== 'read') return null;
  const said = notes.notes.notes.override?.text ?? '';
  return said === '' ? null : quadrantNamed(said, notes.notes.labels);
}
