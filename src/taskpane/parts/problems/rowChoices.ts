import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { words } from '../../../language/words';
import type { ColumnMapping } from '../../../intake/columnMapping';
import type { ProblemKind } from '../../state/problemGroups';
import type { PanelActions } from '../panelActions';
import { rowChoice } from './rowChoice';

/** What becomes of rows whose client an earlier row names too. */
export function sameNamesChoice({ sameNames }: ColumnMapping, actions: PanelActions): TemplateResult {
  return rowChoice({
    words: words.reading.sameNames,
    chosen: sameNames,
    choose: (chosen) => {
      actions.changeRowChoice({ sameNames: chosen });
    },
  });
}

/** What becomes of rows that nobody sees. */
export function hiddenRowsChoice({ hiddenRows }: ColumnMapping, actions: PanelActions): TemplateResult {
  return rowChoice({
    words: words.problems.hidden,
    chosen: hiddenRows,
    choose: (chosen) => {
      actions.changeRowChoice({ hiddenRows: chosen });
    },
  });
}

/** Whether rows are orders. */
export function rowsChoice({ rows }: ColumnMapping, actions: PanelActions): TemplateResult {
  return rowChoice({
    words: words.reading.rows,
    chosen: rows,
    choose: (chosen) => {
      actions.changeRowChoice({ rows: chosen });
    },
  });
}

/** Whose figures are placed. */
export function unitChoice({ unit }: ColumnMapping, actions: PanelActions): TemplateResult {
  return rowChoice({
    words: words.reading.unit,
    chosen: unit,
    choose: (chosen) => {
      actions.changeRowChoice({ unit: chosen });
    },
  });
}

/** The choice there is about a kind of problem, for all its rows at once; nothing where there is none. */
export function choiceFor(
  kind: ProblemKind,
  mapping: ColumnMapping,
  actions: PanelActions,
): TemplateResult | typeof nothing {
  switch (kind) {
    case 'sameName':
    case 'sameNameSummed':
    case 'sameNameLeftOut':
      return html`${sameNamesChoice(mapping, actions)}`;
    case 'hiddenRow':
    case 'hiddenRowsCounted':
      return html`${hiddenRowsChoice(mapping, actions)}`;
    default:
      return nothing;
  }
}
