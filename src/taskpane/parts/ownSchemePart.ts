import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { QUADRANTS } from '../../core/matrix/quadrant';
import type { OwnScheme } from '../../core/settings';
import { isEmptyText } from '../state/ownScheme';
import { words } from '../../language/words';
import './numberField';
import type { PanelActions } from './panelActions';

/** No label of a quadrant is longer; the sheet has to show it. */
const LONGEST = 60;

const CUT = { mayBeEmpty: true, complaint: words.more.scheme.badCut };

interface Word {
  readonly label: string;
  readonly text: string;
  readonly change: (text: string) => void;
}

function wordField({ label, text, change }: Word): TemplateResult {
  const isMissing = isEmptyText(text);
  return html`<label class="word">
    <span class="hint">${label}</span>
    <input
      class="text"
      type="text"
      maxlength=${LONGEST}
      aria-invalid=${isMissing ? 'true' : nothing}
      .value=${text}
      @input=${(event: InputEvent) => {
        change((event.target as HTMLInputElement).value);
      }}
    />
    ${isMissing ? html`<span class="complaint">${words.more.scheme.noWord}</span>` : nothing}
  </label>`;
}

function axisFields(axis: 'up' | 'right', scheme: OwnScheme, actions: PanelActions): TemplateResult {
  const word = wordField({
    label: words.more.scheme.axes[axis],
    text: scheme[axis],
    change: (text) => {
      actions.changeOwnScheme({ [axis]: text });
    },
  });
  return html`<div class="scheme-axis">
    ${word}
    <number-field
      .value=${axis === 'up' ? scheme.upCut : scheme.rightCut}
      .label=${words.more.scheme.cuts[axis]}
      .unit=${words.more.scheme.cut}
      .limits=${CUT}
      @numberchange=${(event: CustomEvent<number | null>) => {
        actions.changeOwnScheme({ [axis === 'up' ? 'upCut' : 'rightCut']: event.detail });
      }}
    ></number-field>
  </div>`;
}

function labelFields(scheme: OwnScheme, actions: PanelActions): TemplateResult {
  return html`<div class="scheme-labels">
    ${QUADRANTS.map((quadrant) =>
      wordField({
        label: words.more.scheme.labels[quadrant],
        text: scheme.labels[quadrant],
        change: (text) => {
          actions.changeOwnScheme({ labels: { ...scheme.labels, [quadrant]: text } });
        },
      }),
    )}
  </div>`;
}

/** The words and cuts of the user's own scheme; the labels are laid out like the chart. */
export function ownSchemePart(scheme: OwnScheme, actions: PanelActions): TemplateResult {
  const name = wordField({
    label: words.more.scheme.name,
    text: scheme.name,
    change: (text) => {
      actions.changeOwnScheme({ name: text });
    },
  });
  return html`<fieldset class="own-scheme">
    <legend>${words.more.scheme.heading}</legend>
    <p class="hint">${words.more.scheme.explained}</p>
    ${name} ${axisFields('up', scheme, actions)} ${axisFields('right', scheme, actions)}
    ${labelFields(scheme, actions)}
  </fieldset>`;
}
