import { FACTS } from '../../core/clientFacts';
import type { FactKind } from '../../core/clientFacts';
import type { ColumnUse, MappedColumn } from '../../intake/columnMapping';
import type { Book } from '../book/book';
import { countText } from '../wording';
import type { MethodRow, MethodTable } from './methodTable';

/** Which column of the source was read as what. */
export function columnsTable({ input }: Book): MethodTable {
  const used = input.mapping.columns.filter(({ use }) => use !== 'unused');
  const unused = input.mapping.columns.length - used.length;
  const left =
    unused === 0
      ? 'Every column was used.'
      : `${countText(unused, 'other column was', 'other columns were')} not used.`;
  return {
    heading: 'Columns of the source',
    sentence: left,
    headers: ['Column', '', 'Place', 'Read as'],
    rows: used.map(columnRow),
  };
}

function columnRow(column: MappedColumn): MethodRow {
  const { header, index, use, fact, decimal } = column;
  const asFact = fact === null ? '' : `${words(fact)}, ${KINDS[FACTS[fact]]}`;
  const read = [use === 'fact' ? '' : USES[use], asFact].filter((text) => text !== '').join('; ');
  const sign =
    decimal === null
      ? ''
      : ` Numbers stored as text have a ${decimal === '.' ? 'point' : 'comma'} before decimals.`;
  return { name: header, code: index + 1, text: `${read}.${sign}` };
}

const USES: Readonly<Record<ColumnUse, string>> = {
  client: 'Client',
  revenue: 'Revenue',
  directCost: 'Direct cost',
  activity: 'Activity: a count, priced at its rate',
  charge: 'Charge: money spent on serving the client',
  receivable: 'Average receivable',
  daysLate: 'Days late',
  group: 'Parent group',
  order: 'Order number',
  orderDate: 'Order date',
  product: 'Product',
  fact: '',
  unused: '',
};

const KINDS: Readonly<Record<FactKind, string>> = {
  rating: 'a rating from 0 to 5',
  yesNo: 'yes or no',
  money: 'money',
  count: 'a count',
  fraction: 'a fraction',
  number: 'a number',
};

/** futureGrowth is "Future growth". */
function words(fact: string): string {
  const spaced = fact.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
