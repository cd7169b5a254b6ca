import type { Analysis } from '../../app/analyse';
import type { ClientNotes, NoteKind } from '../../app/clientNotes';
import type { Turn } from '../../app/oneAtATime';
import { tellError } from '../../app/tell';
import { words } from '../../language/words';
import { analysisOf, clientOfRow, withCard } from '../state/chosenClient';
import type { NotesShown, NoteWriting } from '../state/card';
import { remarked } from '../state/changes';
import type { PanelState } from '../state/panelState';
import type { CardTools } from './cardTools';
import type { Stage } from './stage';

/** How long a card must stand before its notes are read, in milliseconds: whoever leafs through cards asks for none. */
const PAUSE = 200;

interface NotesParts {
  readonly cardTools: () => Promise<CardTools>;
  readonly turn: Turn;
}

/** Whose notes are shown. */
interface Whose {
  readonly analysis: Analysis;
  readonly client: number;
}

/** What was read last: another row, another reading of the table, or another build has notes of its own. */
interface Asked {
  readonly row: number;
  readonly intake: Analysis['intake'];
  readonly build: PanelState['build'];
}

/** Shows what people wrote beside the client whose card is open, and writes what a person changes there. */
export class NotesWork {
  readonly #stage: Stage;
  readonly #parts: NotesParts;
  #asked: Asked | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(stage: Stage, parts: NotesParts) {
    this.#stage = stage;
    this.#parts = parts;
  }

  /** To be called after every change of what the panel shows. */
  keepUp(): void {
    const { card, build } = this.#stage.state;
    if (!card.isOpen || card.card.kind !== 'made' || build.kind === 'working' || build.kind === 'removing')
      return;
    const { row } = card.card.card;
    const { intake } = card.card.of;
    if (this.#asked?.row === row && this.#asked.intake === intake && this.#asked.build === build) return;
    this.#asked = { row, intake, build };
    this.#readSoon();
  }

  /** What is shown stays in sight while it is read again. */
  readAgain(): void {
    if (this.#stage.state.card.notes.kind === 'failed') this.#show({ kind: 'reading' });
    this.#readSoon();
  }

  /** Writes a note beside the client whose card is open. */
  async write(note: NoteKind, text: string): Promise<void> {
    const whose = this.#whose();
    const { notes } = this.#stage.state.card;
    const was = notes.kind === 'read' ? notes.notes.notes[note] : null;
    if (!whose || notes.kind !== 'read' || !was || was.isFormula || was.text === text) return;
    this.#showWriting(whose, notes.notes, { kind: 'writing', note });
    try {
      const { sheets, writeNote } = await this.#parts.cardTools();
      const change = { note, was: was.text, text };
      await this.#parts.turn(() => writeNote(sheets, whose.analysis, whose.client, change));
      const written = { ...notes.notes, notes: { ...notes.notes.notes, [note]: { ...was, text } } };
      this.#showWriting(whose, written, { kind: 'written', note });
    } catch (error) {
      this.#tellFailed(whose, notes.notes, { note, why: tellError(error, words.telling) });
    }
  }

  #tellFailed(
    whose: Whose,
    notes: ClientNotes,
    failed: { readonly note: NoteKind; readonly why: string },
  ): void {
    if (this.#isShown(whose)) this.#showWriting(whose, notes, { kind: 'failed', ...failed });
    else this.#stage.change((state) => remarked(state, failed.why));
  }

  #showWriting(whose: Whose, notes: ClientNotes, writing: NoteWriting): void {
    if (this.#isShown(whose)) this.#show({ kind: 'read', notes, writing });
  }

  #readSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#waiting = undefined;
      void this.#read();
    }, PAUSE);
  }

  async #read(): Promise<void> {
    const whose = this.#whose();
    if (!whose) {
      this.#asked = null;
      return;
    }
    try {
      const { sheets, readNotes } = await this.#parts.cardTools();
      const notes = await readNotes(sheets, whose.analysis, whose.client);
      const shown: NotesShown = notes ? { kind: 'read', notes, writing: { kind: 'none' } } : { kind: 'none' };
      if (this.#isShown(whose)) this.#show(shown);
      else this.#asked = null;
    } catch (error) {
      if (this.#isShown(whose)) this.#show({ kind: 'failed', why: tellError(error, words.telling) });
    }
  }

  #whose(): Whose | null {
    const { state } = this.#stage;
    const analysis = analysisOf(state);
    const client = analysis && state.card.isOpen ? clientOfRow(analysis, state.chosen) : null;
    return analysis && client !== null ? { analysis, client } : null;
  }

  #isShown({ analysis, client }: Whose): boolean {
    const now = this.#whose();
    return now?.client === client && now.analysis.intake === analysis.intake;
  }

  #show(notes: NotesShown): void {
    this.#stage.change((state) => withCard(state, { notes }));
  }
}
