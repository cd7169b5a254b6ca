import type { ClientLabel } from '../../core/labels/clientLabel';
import type { Scheme } from '../../core/matrix/scheme';
import type { PlacedAxis } from '../../core/matrix/schemeMatrix';
import { unitTexts } from '../../core/reason/numberText';
import type { Systems } from '../../core/systems/systems';
import type { Book } from '../book/book';
import type { MethodRow, MethodTable } from './methodTable';
import { OURS } from './sources';
import { SYSTEM_WORDING } from './systemWording';

/** How each label beside the segment is found; without labels there is nothing but the sentence. */
export function systemsTable({ input, list, money }: Book): MethodTable {
  const { systems } = input;
  const isShown = list.labels.length > 0;
  return {
    heading: 'Labels beside the segment',
    sentence: isShown
      ? 'As of the build: they rest on columns of the source that the other sheets do not repeat.'
      : 'None: the source has no columns that other ways of judging clients ask for.',
    headers: ['Label', 'Level', 'Source', 'How it is found'],
    rows: list.labels.map((label) => labelRow(label, systems, money)),
  };
}

function labelRow({ name }: ClientLabel, systems: Systems, money: string): MethodRow {
  const placed = systems.schemes.find(({ scheme }) => scheme.name === name);
  if (placed) return { name, code: SCHEME_SOURCES[placed.scheme.id], text: schemeText(placed) };
  const { source, text } = SYSTEM_WORDING[name] ?? { source: OURS, text: '' };
  if (name === 'Market-space client')
    return { name, code: source, text, figure: systems.settings.marketSpaceFrom, numberFormat: money };
  if (name === 'Looked after by')
    return { name, code: source, text, figure: systems.settings.keyAccountCapacity, numberFormat: '0' };
  return { name, code: source, text };
}

const SCHEME_SOURCES: Readonly<Record<Scheme['id'], string>> = {
  profit: 'A',
  procurement: 'C',
  mutualValue: 'B',
  price: 'F',
  preferencing: 'G',
  own: 'yours',
};

function schemeText({ scheme, up, right }: Systems['schemes'][number]): string {
  const { topLeft, topRight, bottomLeft, bottomRight } = scheme.labels;
  const names = `From top left to bottom right: ${topLeft}, ${topRight}, ${bottomLeft}, ${bottomRight}.`;
  const measured =
    scheme.id === 'procurement'
      ? ' Importance is the larger of current and potential income ÷ all current income; effort is stated hours, else cost to serve ÷ revenue.'
      : '';
  return `Up: ${axisText(up)}; to the right: ${axisText(right)}. ${names}${measured}`;
}

function axisText({ title, unit, cut }: PlacedAxis): string {
  const [told = ''] = Number.isNaN(cut) ? ['missing'] : unitTexts(unit, cut);
  return `${title}, cut ${told}`;
}
