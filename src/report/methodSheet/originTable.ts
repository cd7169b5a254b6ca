import type { ColumnMapping } from '../../intake/columnMapping';
import type { Book } from '../book/book';
import type { MethodTable } from './methodTable';

/** What the workbook was made from, when, and by which version. */
export function originTable({ input }: Book): MethodTable {
  const { source, mapping, date, version, inputHash } = input;
  const read =
    mapping.rows === 'orders' ? 'An order, or a line of one; added up to its client.' : 'A client.';
  const placed = mapping.unit === 'group' ? 'Groups of clients, in the clients’ stead.' : 'Clients.';
  return {
    heading: 'Where it comes from',
    sentence: 'The same input and the same rates and cuts make the same figures.',
    headers: ['What', '', '', 'Which'],
    rows: [
      { name: 'Table', text: source.table },
      { name: 'Sheet', text: source.sheet },
      { name: 'Cells', text: source.address },
      { name: 'A row is', text: read },
      ...(mapping.rows === 'clients'
        ? [{ name: 'Rows of the same name', text: SAME_NAMES[mapping.sameNames] }]
        : []),
      { name: 'Placed are', text: placed },
      ...(isAddedUp(mapping) ? [ADDED_UP] : []),
      ...(date === '' ? [] : [{ name: 'Built on', text: date }]),
      { name: 'Client Matrix', text: `Version ${version}` },
      { name: 'Hash of the input', text: inputHash },
    ],
  };
}

function isAddedUp({ rows, sameNames, unit }: ColumnMapping): boolean {
  return rows === 'orders' || sameNames === 'sum' || unit === 'group';
}

const ADDED_UP = {
  name: 'Where rows are added up',
  text: 'Money and counts are summed, days late averaged in proportion to revenue. What is rated or answered is the one value that the rows with an answer agree on, and missing where they differ; so is what order rows say of their client.',
};

const SAME_NAMES = {
  keep: 'Each is a client of its own.',
  sum: 'They are added up to one client.',
  first: 'The first is the client, the others are set aside.',
} as const;
