import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Analysis } from '../../../app/analyse';
import type { Choices } from '../../../app/ports';
import type { ChartAxis, ChartWords } from '../../../chart/draw/chartWords';
import '../../../chart/draw/matrixChart';
import type { Cuts } from '../../../core/matrix/movingCuts';
import { atOnce } from '../../../core/slices';
import type { Slices } from '../../../core/slices';
import { words } from '../../../language/words';
import { LatestWork } from '../../latestWork';
import type { Preview } from '../../state/preview';
import { cutsNow } from '../../state/shownMatrix';
import '../../style/preview.css';
import type { PanelActions } from '../panelActions';
import { cornersPart } from './cornersPart';
import { cutsPart, setCut } from './cutsPart';
import { headlinePart, warningPart } from './headlinePart';
import { matrixTable } from './matrixTable';
import { notesPart } from './notesPart';
import { previewModel } from './previewModel';
import type { PreviewModel } from './previewModel';
import { lackingPart, schemePart } from './schemePart';
import { axisTitle, chartWords, figuresOf, segmentOf } from './unitWords';

/** The matrix of so many clients is made before anyone notices; of more it takes its time. */
const MADE_AT_ONCE = 1_000;

/** The matrix and what its chart says; none where columns for it are missing. */
type Made = { readonly model: PreviewModel; readonly words: ChartWords } | typeof LACKING;

const LACKING = { model: null } as const;

interface MovedCut {
  readonly axis: ChartAxis;
  readonly cut: number;
}

/** The matrix before anything is written: a chart to try cuts on, with what the clients come to at each. */
export class MatrixPreview extends LitElement {
  static override properties = {
    analysis: { attribute: false },
    choices: { attribute: false },
    preview: { attribute: false },
    chosen: { attribute: false },
    actions: { attribute: false },
    dragged: { state: true },
    pointed: { state: true },
  };

  declare analysis: Analysis;
  /** As they are now; the clients may still be placed by earlier ones. */
  declare choices: Choices;
  declare preview: Preview;
  /** The sheet row of the chosen client, or null. */
  declare chosen: number | null;
  declare actions: PanelActions;
  declare dragged: Partial<Cuts>;
  /** The client that is pointed at (row of the source), or null. */
  declare pointed: number | null;
  #made: Made | null = null;
  readonly #making = new LatestWork();

  constructor() {
    super();
    this.dragged = {};
    this.pointed = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('preview');
    const isOther = before?.scheme !== this.preview.scheme || before.axes !== this.preview.axes;
    if (!changed.has('analysis') && !(changed.has('preview') && isOther)) return;
    const slices = previewModel(this.analysis, this.preview);
    this.#making.drop();
    if (this.analysis.intake.clients.names.length <= MADE_AT_ONCE) this.#take(atOnce(slices));
    else void this.#makeInSlices(slices);
  }

  /** What was made before stays in sight until then. */
  async #makeInSlices(slices: Slices<PreviewModel | null>): Promise<void> {
    const made = await this.#making.done(slices);
    if (!made) return;
    this.#take(made.value);
    this.requestUpdate();
  }

  #take(model: PreviewModel | null): void {
    this.#made = model ? { model, words: chartWords(model) } : LACKING;
    const isStillThere = model !== null && (this.pointed ?? 0) < model.analysis.intake.clients.names.length;
    if (!isStillThere) this.pointed = null;
  }

  protected override render(): TemplateResult {
    const { analysis, preview, actions } = this;
    const choice = guard([analysis, preview], () => schemePart(analysis, preview, actions));
    const made = this.#made;
    if (!made?.model)
      return html`<h2 id="figures-heading">${words.counts.heading}</h2>
        ${choice}
        ${made ? lackingPart(analysis, preview, actions) : html`<p class="hint">${words.counts.waiting}</p>`}`;
    const { model } = made;
    const cuts = { ...cutsNow(model.shown, this.choices), ...this.dragged };
    model.moving.moveTo(cuts);
    return html`${headlinePart(model)} ${choice}
      ${preview.asTable ? matrixTable(model, actions) : this.#chart(model, made.words, cuts)}
      <p class="row-of-buttons">
        <button type="button" class="link" @click=${this.#turn}>
          ${preview.asTable ? words.preview.asChart : words.preview.asTable}
        </button>
      </p>
      ${warningPart(model)} ${cutsPart(model, { rules: this.choices.cuts, dragged: this.dragged }, actions)}
      ${guard([model], () => notesPart(model))}`;
  }

  #chart(model: PreviewModel, told: ChartWords, cuts: Cuts): TemplateResult {
    const { matrix, cutBy } = model.shown;
    const chosen = this.chosen === null ? -1 : model.analysis.intake.rows.indexOf(this.chosen);
    return html`<div class="preview-frame">
        <p class="axis-name up">${axisName('↑', matrix.up.title)}</p>
        ${cornersPart(model)}
        <matrix-chart
          .subject=${model.subject}
          .words=${told}
          .cuts=${cuts}
          .moving=${model.moving}
          .movable=${{ up: cutBy.up !== 'usual', right: cutBy.right !== 'usual' }}
          .chosen=${chosen}
          @cutmoved=${this.#move}
          @cutset=${this.#set}
          @clientpointed=${this.#point}
          @clientpicked=${this.#pick}
        ></matrix-chart>
        <p class="axis-name right">
          ${model.subject.hasBreakEven ? breakEvenKey() : nothing}
          <span>${axisName('→', matrix.right.title)}</span>
        </p>
      </div>
      ${this.#readout(model)}`;
  }

  #readout(model: PreviewModel): TemplateResult {
    const client = this.pointed;
    const isFixed = Object.values(model.shown.cutBy).every((by) => by === 'usual');
    if (client === null)
      return html`<p class="readout hint">
        ${words.preview.howTo} ${isFixed ? nothing : words.preview.howToDrag}
      </p>`;
    const name = model.analysis.intake.clients.names[client] ?? '';
    return html`<p class="readout">
      <b>${name}</b> · ${segmentOf(model, client)}
      <span class="readout-figures">${figuresOf(model, client).join(' · ')}</span>
    </p>`;
  }

  readonly #move = ({ detail }: CustomEvent<MovedCut>): void => {
    this.dragged = { ...this.dragged, [detail.axis]: detail.cut };
  };

  readonly #set = ({ detail }: CustomEvent<MovedCut>): void => {
    this.dragged = {};
    const model = this.#made?.model;
    if (model) setCut(model.shown.cutBy[detail.axis], detail.cut, this.actions);
  };

  readonly #point = ({ detail }: CustomEvent<number | null>): void => {
    this.pointed = detail;
  };

  readonly #pick = ({ detail }: CustomEvent<number>): void => {
    this.actions.chooseClient(this.#made?.model?.analysis.intake.rows[detail] ?? null);
  };

  readonly #turn = (): void => {
    this.actions.showAsTable(!this.preview.asTable);
  };
}

/** What the dashed line is. */
function breakEvenKey(): TemplateResult {
  return html`<span class="break-even-key">
    <svg width="20" height="8" aria-hidden="true">
      <line class="break-even" x1="0" y1="4" x2="20" y2="4" />
    </svg>
    ${words.preview.breakEven}
  </span>`;
}

function axisName(arrow: string, title: string): TemplateResult {
  const means = words.preview.means[title];
  return html`<b>${axisTitle(title)}</b> ${arrow}
    ${means === undefined ? nothing : html`<span>${means}</span>`}`;
}

customElements.define('matrix-preview', MatrixPreview);
