import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CutRules } from '../../core/matrix/clientMatrix';
import type { CutRule } from '../../core/matrix/cut';
import { words } from '../../language/words';
import { percentNumber } from '../../language/numbers';
import { disclosure } from './disclosure';
import './numberField';
import type { PanelActions } from './panelActions';

export interface CutsShown {
  readonly rules: CutRules;
  /** Where the cuts are now; null before the clients are counted. */
  readonly now: { readonly worth: number; readonly effort: number } | null;
}

const KINDS: readonly CutRule['kind'][] = ['weighted', 'mean', 'median', 'percentile', 'value'];
const PERCENTILE = { min: 0, max: 100, complaint: words.cuts.badPercentile };
const ANY_NUMBER = { complaint: words.cuts.badValue };

function kindSelect(axis: keyof CutRules, rule: CutRule, actions: PanelActions): TemplateResult {
  const pick = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    actions.changeCutKind(axis, select.value as CutRule['kind']);
  };
  return html`<select class="select" aria-label=${words.cuts.rule[axis]} @change=${pick}>
    ${KINDS.map(
      (kind) => html`<option value=${kind} .selected=${kind === rule.kind}>${words.cuts.kinds[kind]}</option>`,
    )}
  </select>`;
}

function numberOf(
  axis: keyof CutRules,
  rule: CutRule,
  actions: PanelActions,
): TemplateResult | typeof nothing {
  if (rule.kind === 'percentile')
    return html`<number-field
      .value=${rule.percent}
      .label=${words.cuts.percentOf[axis]}
      .unit=${words.cuts.percentile}
      .limits=${PERCENTILE}
      @numberchange=${(event: CustomEvent<number>) => {
        actions.changeCut(axis, { kind: 'percentile', percent: event.detail });
      }}
    ></number-field>`;
  if (rule.kind === 'value')
    return html`<number-field
      .value=${percentNumber(rule.value)}
      .label=${words.cuts.valueOf[axis]}
      .unit=${words.cuts.ofRevenue}
      .limits=${ANY_NUMBER}
      @numberchange=${(event: CustomEvent<number>) => {
        actions.changeCut(axis, { kind: 'value', value: event.detail / 100 });
      }}
    ></number-field>`;
  return nothing;
}

function axisRow(axis: keyof CutRules, { rules, now }: CutsShown, actions: PanelActions): TemplateResult {
  const rule = rules[axis];
  return html`<div class="column axis-rule">
    <div class="column-name">
      <span class="header">${words.cuts.axes[axis]}</span>
      ${now && rule.kind !== 'value' ? html`<span class="hint">${words.cuts.now(now[axis])}</span>` : nothing}
    </div>
    <div class="column-use">${kindSelect(axis, rule, actions)} ${numberOf(axis, rule, actions)}</div>
  </div>`;
}

/** How the axes are divided. */
export function cutsPart(shown: CutsShown, actions: PanelActions): TemplateResult {
  const { worth, effort } = shown.rules;
  return disclosure({
    heading: words.cuts.heading,
    gist: words.cuts.summary(worth, effort),
    open: false,
    content: html`<p class="hint">${words.cuts.explained}</p>
      ${axisRow('worth', shown, actions)} ${axisRow('effort', shown, actions)}`,
  });
}
