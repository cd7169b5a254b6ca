import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { MappedColumn } from '../../intake/columnMapping';
import { meaningOf, PROFIT_USES, ROW_USES } from '../state/columnMeaning';
import type { ColumnMeaning } from '../state/columnMeaning';
import { FACT_SYSTEMS } from '../state/factSystems';
import type { FactSystem } from '../state/factSystems';
import { words } from '../../language/words';
import type { PanelActions } from './panelActions';

interface Offer {
  readonly meaning: ColumnMeaning;
  readonly words: string;
}

interface OfferGroup {
  readonly heading: string;
  readonly offers: readonly Offer[];
}

function systemGroup(system: FactSystem): OfferGroup {
  return {
    heading: words.columns.systems[system],
    offers: FACT_SYSTEMS[system].map((fact) => ({
      meaning: `fact:${fact}`,
      words: words.columns.facts[fact],
    })),
  };
}

function useGroup(heading: string, uses: typeof PROFIT_USES): OfferGroup {
  return { heading, offers: uses.map((use) => ({ meaning: use, words: words.columns.uses[use] })) };
}

const NOT_USED: Offer = { meaning: 'unused', words: words.columns.uses.unused };

/** Everything a column can be, in the groups of the list. */
const GROUPS: readonly OfferGroup[] = [
  useGroup(words.columns.profit, PROFIT_USES),
  useGroup(words.columns.rows, ROW_USES),
  ...(Object.keys(FACT_SYSTEMS) as FactSystem[]).map(systemGroup),
];

/** What is chosen in full: in a narrow panel the list may cut it. */
function wordsOf(chosen: ColumnMeaning): string {
  const offers = [NOT_USED, ...GROUPS.flatMap((group) => group.offers)];
  return offers.find(({ meaning }) => meaning === chosen)?.words ?? '';
}

/**
 * The list from which a person chooses what a column is. It is drawn anew only where the column's own meaning changed:
 * a table of a hundred columns has eight thousand of its lines.
 */
export function meaningSelect(column: MappedColumn, name: string, actions: PanelActions): unknown {
  const chosen = meaningOf(column);
  const pick = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    actions.changeMeaning(column.index, select.value as ColumnMeaning);
  };
  const line = ({ meaning, words }: Offer): TemplateResult =>
    html`<option value=${meaning} .selected=${meaning === chosen}>${words}</option>`;
  return guard(
    [chosen, name],
    () =>
      html`<select
        class="select"
        title=${wordsOf(chosen)}
        aria-label=${words.columns.useOf(name)}
        @change=${pick}
      >
        ${line(NOT_USED)}
        ${GROUPS.map(
          ({ heading, offers }) => html`<optgroup label=${heading}>${offers.map(line)}</optgroup>`,
        )}
      </select>`,
  );
}
