import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CutRules } from '../../../core/matrix/clientMatrix';
import type { CutRule } from '../../../core/matrix/cut';
import type { Cuts } from '../../../core/matrix/movingCuts';
import { percentNumber } from '../../../language/numbers';
import { words } from '../../../language/words';
import type { CutChoice } from '../../state/shownMatrix';
import '../numberField';
import type { PanelActions } from '../panelActions';
import type { PreviewModel } from './previewModel';
import { axisTitle } from './unitWords';

const KINDS: readonly CutRule['kind'][] = ['weighted', 'mean', 'median', 'percentile', 'value'];

type ProfitAxis = keyof CutRules;

/** The rules chosen, and the cut that is being dragged. */
export interface CutsShown {
  readonly rules: CutRules;
  readonly dragged: Partial<Cuts>;
}

/** How the axes are divided, a row each; of axes that nothing can be chosen for, where they are. */
export function cutsPart(model: PreviewModel, shown: CutsShown, actions: PanelActions): TemplateResult {
  const { cutBy } = model.shown;
  return html`<section class="cuts-part" aria-labelledby="cuts-heading">
    <h3 id="cuts-heading">${words.preview.cuts.heading}</h3>
    ${(['up', 'right'] as const).map((axis) => {
      const by = cutBy[axis];
      return by === 'worth' || by === 'effort'
        ? ruleRow(by, { rule: shown.rules[by], dragged: shown.dragged[axis] }, actions)
        : otherRow(model, axis, by);
    })}
    <p class="hint">${words.preview.cuts.explained}</p>
  </section>`;
}

interface RuleShown {
  readonly rule: CutRule;
  readonly dragged: number | undefined;
}

function ruleRow(axis: ProfitAxis, { rule, dragged }: RuleShown, actions: PanelActions): TemplateResult {
  return html`<div class="cut-row">
    <span class="header" aria-hidden="true">${words.cuts.axes[axis]}</span>
    <select
      class="select"
      aria-label=${words.cuts.rule[axis]}
      @change=${(event: Event) => {
        actions.changeCutKind(axis, (event.target as HTMLSelectElement).value as CutRule['kind']);
      }}
    >
      ${KINDS.map(
        (kind) =>
          html`<option value=${kind} .selected=${kind === rule.kind}>
            ${words.preview.cuts.kinds[kind]}
          </option>`,
      )}
    </select>
    ${numberOf(axis, { rule, dragged }, actions)}
  </div>`;
}

function numberOf(
  axis: ProfitAxis,
  { rule, dragged }: RuleShown,
  actions: PanelActions,
): TemplateResult | typeof nothing {
  if (rule.kind === 'percentile')
    return html`<number-field
      .value=${rule.percent}
      .label=${words.cuts.percentOf[axis]}
      .unit=${words.preview.cuts.percent}
      .limits=${{ min: 0, max: 100, complaint: words.cuts.badPercentile }}
      @numberchange=${(event: CustomEvent<number>) => {
        actions.changeCut(axis, { kind: 'percentile', percent: event.detail });
      }}
    ></number-field>`;
  if (rule.kind === 'value')
    return html`<number-field
      .value=${percentNumber(dragged ?? rule.value)}
      .label=${words.cuts.valueOf[axis]}
      .unit=${words.preview.cuts.percent}
      .limits=${{ complaint: words.cuts.badValue }}
      @numberchange=${(event: CustomEvent<number>) => {
        actions.changeCut(axis, { kind: 'value', value: event.detail / 100 });
      }}
    ></number-field>`;
  return nothing;
}

function otherRow({ shown }: PreviewModel, axis: keyof Cuts, by: CutChoice): TemplateResult | typeof nothing {
  if (by !== 'usual') return nothing;
  const { title, unit } = shown.matrix[axis];
  return html`<p class="hint">
    ${words.preview.cuts.fixed[unit === 'rating' ? 'three' : 'mean'](axisTitle(title))}
  </p>`;
}

/** Sets a cut that was dragged, wherever it is kept. */
export function setCut(by: CutChoice, cut: number, actions: PanelActions): void {
  switch (by) {
    case 'worth':
    case 'effort':
      actions.changeCut(by, { kind: 'value', value: cut });
      return;
    case 'importanceCut':
      actions.changeSetting(by, cut);
      return;
    case 'upCut':
    case 'rightCut':
      actions.changeOwnScheme({ [by]: cut });
      return;
    case 'usual':
      return;
  }
}
