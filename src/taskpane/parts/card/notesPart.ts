import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { NoteKind } from '../../../app/clientNotes';
import type { NoteCell } from '../../../app/clientSheets';
import type { ClientCard } from '../../../app/clientCards';
import { QUADRANTS } from '../../../core/matrix/quadrant';
import { placementLabel, PROFIT_MATRIX } from '../../../core/matrix/scheme';
import { words } from '../../../language/words';
import type { NotesShown, NoteWriting } from '../../state/card';
import type { CardActions } from '../actions/cardActions';
import { message } from '../message';

type Read = Extract<NotesShown, { kind: 'read' }>;

/** Excel holds 32,767 letters in a cell; nobody writes so many here. */
const LONGEST = 5_000;

/** How writing this note stands. */
function writingText(note: NoteKind, writing: NoteWriting): TemplateResult | typeof nothing {
  if (writing.kind === 'none' || writing.note !== note) return nothing;
  if (writing.kind === 'failed')
    return html`<span class="complaint" id="note-${note}-state" role="alert">${writing.why}</span>`;
  return html`<span class="hint" id="note-${note}-state" role="status"
    >${words.card.notes[writing.kind]}</span
  >`;
}

/** A note with its name; one that cannot be changed here says why. */
function noteLine(
  note: NoteKind,
  cell: NoteCell | null,
  { writing }: Read,
  field: TemplateResult,
): TemplateResult {
  const say = words.card.notes;
  const held = cell === null ? say.columnGone : cell.isFormula ? say.formula : '';
  return html`<div class="note">
    <label for="note-${note}">${say.kinds[note]}</label>
    ${
      held === ''
        ? field
        : html`<p id="note-${note}">${cell?.text ?? ''}</p>
            <p class="hint">${held}</p>`
    }
    ${writingText(note, writing)}
  </div>`;
}

function written(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
}

function overrideField({ notes }: Read, card: ClientCard, actions: CardActions): TemplateResult {
  const now = notes.notes.override?.text ?? '';
  const labels = QUADRANTS.map((quadrant) => notes.labels[quadrant]);
  const isOther = now !== '' && !labels.some((label) => label.toLowerCase() === now.toLowerCase());
  const reckoned = placementLabel(card.placement, { ...PROFIT_MATRIX, labels: notes.labels });
  return html`<select
      class="select"
      id="note-override"
      aria-describedby="note-override-means"
      @change=${(event: Event) => {
        actions.writeNote('override', written(event));
      }}
    >
      <option value="" ?selected=${now === ''}>${words.card.notes.asReckoned(reckoned)}</option>
      ${isOther ? html`<option value=${now} selected>${now}</option>` : nothing}
      ${labels.map(
        (label) =>
          html`<option value=${label} ?selected=${label.toLowerCase() === now.toLowerCase()}>
            ${label}
          </option>`,
      )}
    </select>
    <span class="hint" id="note-override-means">${words.card.notes.overrideMeans}</span>`;
}

function textField(note: NoteKind, { notes }: Read, actions: CardActions): TemplateResult {
  const text = notes.notes[note]?.text ?? '';
  const change = (event: Event): void => {
    actions.writeNote(note, written(event));
  };
  return note === 'note'
    ? html`<textarea
        class="text lines"
        id="note-note"
        rows="3"
        maxlength=${LONGEST}
        .value=${text}
        @change=${change}
      ></textarea>`
    : html`<input
        class="text"
        id="note-${note}"
        maxlength=${LONGEST}
        autocomplete="off"
        .value=${text}
        @change=${change}
      />`;
}

function fields(read: Read, card: ClientCard, actions: CardActions): TemplateResult {
  const say = words.card.notes;
  const { override, overrideReason, note, owner, due } = read.notes.notes;
  return html`${noteLine('override', override, read, overrideField(read, card, actions))}
    ${noteLine('overrideReason', overrideReason, read, textField('overrideReason', read, actions))}
    ${noteLine('note', note, read, textField('note', read, actions))}
    ${noteLine('owner', owner, read, textField('owner', read, actions))}
    <div class="note">
      <span>${say.kinds.due}</span>
      <p>${due?.text || say.noDue} <span class="hint">${due === null ? say.columnGone : say.dueHow}</span></p>
    </div>
    <p class="hint">${say.where(read.notes.sheet)}</p>`;
}

function content(notes: NotesShown, card: ClientCard, actions: CardActions): TemplateResult {
  const say = words.card.notes;
  switch (notes.kind) {
    case 'reading':
      return html`<p class="hint">${say.reading}</p>`;
    case 'none':
      return html`<p class="hint">${say.notYet}</p>`;
    case 'read':
      return html`${keyed(card.row, fields(notes, card, actions))}`;
    case 'failed':
      return message({
        tone: 'warning',
        text: notes.why,
        below: html`<button
          type="button"
          class="button"
          @click=${() => {
            actions.readNotes();
          }}
        >
          ${say.readAgain}
        </button>`,
      });
  }
}

/** What people wrote beside the client on the sheet, to be read and changed here. */
export function notesPart(notes: NotesShown, card: ClientCard, actions: CardActions): TemplateResult {
  return html`<section class="card-section notes" tabindex="-1" aria-labelledby="card-notes">
    <h3 id="card-notes">${words.card.notes.heading}</h3>
    ${content(notes, card, actions)}
  </section>`;
}
