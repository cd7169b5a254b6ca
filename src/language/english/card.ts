import type { Quadrant } from '../../core/matrix/quadrant';
import type { DistancesWords } from '../../core/reason/distancesText';
import type { MoveWords } from '../../report/book/moves';
import { countText } from '../numbers';
import { plural } from '../phrases';

/** What the clients' view says in English. */
export const card = {
  heading: 'Clients',
  waiting: 'The clients appear here as soon as they are read.',
  search: 'Search names',
  segment: 'Segment',
  anySegment: 'All segments',
  losing: 'Only those that lose money',
  found: (count: number, all: number): string =>
    count === all
      ? plural(all, 'client', 'clients')
      : `${countText(count)} of ${plural(all, 'client', 'clients')}`,
  order: 'most profitable first',
  more: (count: number): string =>
    `${plural(count, 'more client', 'more clients')}: search or filter to narrow the list.`,
  noneFound: 'No client is called so, or none in this segment is. Change the search or the filter.',
  back: 'All clients',
  previous: 'Previous',
  next: 'Next',
  making: 'Looking at the client…',
  tryAgain: 'Try again',
  changed: {
    readAgain: 'The table on the sheet is not as it was read, so it was read again.',
    gone: (name: string): string => `${name} is not in the table any more.`,
  },
  rows: (count: number): string => `${plural(count, 'row', 'rows')} added up`,
  quadrant: (label: string): string => `${label} quadrant`,
  place: (label: string, place: string): string => `${label}: ${place}`,
  places: {
    topLeft: 'high worth, low effort',
    topRight: 'high worth, high effort',
    bottomLeft: 'low worth, low effort',
    bottomRight: 'low worth, high effort',
  } satisfies Record<Quadrant, string> as Readonly<Record<Quadrant, string>>,
  noPlace: 'In no quadrant',
  profit: 'Profit',
  loss: 'Loss',
  losesMoney: 'loses money',
  figures: {
    heading: 'Figures',
    revenue: 'Revenue',
    directCost: 'Direct cost',
    contribution: 'Contribution',
    costToServe: 'Cost to serve',
    profit: 'Profit',
    worth: 'Worth',
    effort: 'Effort',
    byProfit: 'Rank by profit',
    byRevenue: 'Rank by revenue',
    share: {
      profit: 'Share of profit',
      contribution: 'Share of contribution',
      revenue: 'Share of revenue',
    },
    ofRevenue: (rate: string): string => `${rate} of revenue`,
    rank: (place: number, of: number): string => `${countText(place)} of ${countText(of)}`,
    latePayment: 'Late payment',
    times: (count: string, rate: string): string => `${count} × ${rate}`,
  },
  why: 'Why this segment',
  far: 'How far to a better place',
  /** As for the sheets where it is left out. */
  distances: undefined as DistancesWords | undefined,
  move: 'Next move',
  byOverride: 'By the override.',
  moves: undefined as MoveWords | undefined,
  labels: 'What else it is',
  ranksGained: (ranks: number): string =>
    ranks === 0 ? 'none' : `${plural(Math.abs(ranks), 'rank', 'ranks')} ${ranks > 0 ? 'gained' : 'lost'}`,
  unknown: 'not known',
  notes: {
    heading: 'Notes',
    notYet:
      'Notes, owner and override come with the matrix: they stand on its sheet, so that everyone who opens the workbook has them. Build the client matrix first.',
    reading: 'Reading the notes…',
    where: (sheet: string): string => `They stand on the sheet “${sheet}”, where a new build keeps them.`,
    kinds: {
      override: 'Override',
      overrideReason: 'Reason for the override',
      note: 'Note',
      owner: 'Owner',
      due: 'Due date',
    },
    asReckoned: (label: string): string => `As reckoned (${label})`,
    overrideMeans: 'Decides the next move; changes no figure.',
    dueHow: 'Set it on the sheet.',
    noDue: 'none',
    formula: 'A formula stands here: change it on the sheet.',
    columnGone: 'Its column is no longer on the sheet.',
    writing: 'Saving…',
    written: 'Saved.',
    readAgain: 'Read again',
  },
};
