import type { Recall } from '../../app/lookAtClients';
import type { Sureness } from '../../intake/mapping/sureness';
import { countText } from '../numbers';
import { listText as listed } from '../../core/reason/tongue';

/** Which table the clients come from. */
export const tableWords = {
  another: 'Another table…',
  use: (name: string): string => `Use the table “${name}”`,
  keep: 'Keep this table',
  heading: 'Which table holds your clients?',
  looking: 'Looking through the workbook…',
  none: 'No table of this workbook looks like clients.',
  more: 'There are more tables than were looked at. Select a cell in yours, then use the table at the selected cell.',
  found: (uses: readonly string[]): string => `${listed(uses)} found`,
  missing: (uses: readonly string[]): string => `${listed(uses)} missing`,
  last: 'used last',
  remembered: 'used before',
  shown: 'shown now',
  outdated: 'The table changed since it was read. Read it again to bring the figures up to date.',
  firstRows: 'First rows',
  firstRowsMeans: 'Is everything under the right name? If not, correct it below.',
  firstRowsOf: (name: string): string => `First rows of ${name}`,
  sureness: { sure: 'sure', likely: 'likely', unsure: 'please check' } satisfies Record<Sureness, string>,
  surenessMeans: {
    sure: 'The header is a known word.',
    likely: 'Part of the header says so.',
    unsure: 'Only the cells say so.',
  } satisfies Record<Sureness, string>,
  notUsed: (count: number): string => `${countText(count)} not used`,
  recall: {
    nothing: '',
    recalled: '',
    newer:
      'This workbook was last used with a newer Client Matrix. What this one knows of its choices is shown; they are left as they are until you build.',
    unreadable:
      'What was chosen for this table before does not fit it any more, so its columns were guessed anew. What is saved stays until you build.',
  } satisfies Record<Recall, string>,
};

/** The panel in a workbook without clients. */
export const firstRunWords = {
  promise: 'See which clients earn their keep, and which cost more than they are worth.',
  looksLike: 'A client table has one row a client:',
  sampleTable: 'What a client table looks like',
  sampleHeaders: ['Client', 'Revenue', 'Direct cost', 'Orders'],
  insert: 'Insert the sample',
  insertMeans: 'Five clients from a textbook, on a sheet of their own.',
  inserting: 'Inserting the sample…',
  ownHeading: 'Or use your own',
  own: 'Type or paste a table anywhere in this workbook: the panel notices it by itself. Columns beside these, such as visits, deliveries or freight, are welcome.',
};
