import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Place } from '../../../core/problem';
import type { ColumnMapping } from '../../../intake/columnMapping';
import { words } from '../../../language/words';
import { rowPoints } from '../../state/openPoints';
import type { RowPoints } from '../../state/openPoints';
import type { PanelState, ShownTable } from '../../state/panelState';
import { problemGroups } from '../../state/problemGroups';
import type { ProblemGroup } from '../../state/problemGroups';
import '../../style/problems.css';
import { disclosure } from '../disclosure';
import type { PanelActions } from '../panelActions';
import { rowsTie } from '../rowsTie';
import './problemEntries';
import type { TotalDecided } from './problemEntries';
import { questionField } from './questionField';
import { choiceFor, hiddenRowsChoice, rowsChoice, sameNamesChoice, unitChoice } from './rowChoices';

function groupPart(group: ProblemGroup, mapping: ColumnMapping, actions: PanelActions): TemplateResult {
  return disclosure({
    heading: words.problems.kinds[group.kind](group.count),
    gist: '',
    open: false,
    content: html`${choiceFor(group.kind, mapping, actions)}
      <problem-entries
        .entries=${group.entries}
        @placechosen=${(event: CustomEvent<Place>) => {
          actions.selectPlace(event.detail);
        }}
        @totalcounted=${({ detail }: CustomEvent<TotalDecided>) => {
          actions.countTotal(detail.name, detail.isClient);
        }}
      ></problem-entries>`,
  });
}

function groupsPart(
  groups: readonly ProblemGroup[],
  means: string,
  mapping: ColumnMapping,
  actions: PanelActions,
): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  return html`<p class="hint">${means}</p>
    ${repeat(
      groups,
      ({ kind }) => kind,
      (group) => groupPart(group, mapping, actions),
    )}`;
}

/** The choices about rows that stand by themselves: those of a kind of problem stand with it. */
function choices(points: RowPoints, groups: readonly ProblemGroup[], actions: PanelActions): TemplateResult {
  const { mapping, canBeOrders, canBeGroups, hasSameNames } = points;
  const isTold = (kinds: RegExp): boolean => groups.some(({ kind }) => kinds.test(kind));
  return html`${canBeOrders ? rowsChoice(mapping, actions) : nothing}
  ${canBeGroups ? unitChoice(mapping, actions) : nothing}
  ${hasSameNames && !isTold(/^sameName/) ? sameNamesChoice(mapping, actions) : nothing}
  ${mapping.hiddenRows !== 'count' && !isTold(/^hiddenRow/) ? hiddenRowsChoice(mapping, actions) : nothing}`;
}

/** How rows are read: what only the user can tell, where all rows went, and what was noticed in them, kind by kind. */
export function problemsPart(table: ShownTable, state: PanelState, actions: PanelActions): TemplateResult {
  const analysis = state.figures.kind === 'counted' ? state.figures.analysis : null;
  const groups = analysis ? problemGroups(analysis.intake) : [];
  const points = rowPoints(table, state.open);
  const { mapping } = table.choices;
  const { problems } = words;
  return html`<section class="problems" tabindex="-1" aria-labelledby="problems-heading">
    <h2 id="problems-heading">${problems.heading}</h2>
    ${points.questions.map((question) => questionField(question, actions))}
    ${choices(points, groups, actions)}
    ${analysis ? html`<p class="rows-tie">${rowsTie(analysis.summary)}</p>` : nothing}
    ${analysis && groups.length === 0 ? html`<p class="hint">${problems.none}</p>` : nothing}
    ${groupsPart(
      groups.filter(({ isSetAside }) => isSetAside),
      problems.setAside,
      mapping,
      actions,
    )}
    ${groupsPart(
      groups.filter(({ isSetAside }) => !isSetAside),
      problems.noticed,
      mapping,
      actions,
    )}
  </section>`;
}
