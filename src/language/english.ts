import type { WrittenSheets } from '../app/ports';
import { tellSheets } from '../app/tell';
import type { FactKind } from '../core/clientFacts';
import type { Quadrant } from '../core/matrix/quadrant';
import { cellWords } from './cellWords';
import { costs } from './english/costs';
import { problems } from './english/problems';
import { factCells, facts, systems, uses } from './columnWords';
import { hindrance } from './hindrance';
import { countText } from './numbers';
import { listed, plural } from './phrases';
import { rowWords } from './rowWords';
import { preview } from './english/preview';
import { firstRunWords, tableWords } from './english/tables';
import { schemeWording, settingWords } from './settingWords';

/**
 * Where the rows of a table went; the clients are those in quadrants and outside. `rows` is the clients and the rows
 * set aside, or more where several rows were added up to one client.
 */
interface RowCounts {
  readonly rows: number;
  readonly clients: number;
  readonly inQuadrants: number;
  readonly outside: number;
  readonly setAside: number;
}

/** Every word the panel says in English, in one place; parts hold none of their own. */
export const english = {
  title: 'Client matrix',
  plural,
  listed,

  opening: {
    looking: 'Looking at the table around the selected cell…',
    slow: 'Excel has not answered for 10 seconds. Close this panel and open it again; if that does not help, reload the workbook.',
    noOffice:
      'Microsoft’s library for add-ins could not be loaded. Check the connection, then open this panel again.',
    notExcel: 'This page is an Excel add-in. Open it from the Home tab of Excel: Client matrix panel.',
    broken: 'The panel could not be opened. Close it and open it again.',
  },

  table: {
    heading: 'Client table',
    emptyHeading: 'Which clients earn their keep?',
    emptyHow: 'Click a cell in your client table. The panel picks it up by itself.',
    emptyNeeds:
      'A client table has one row a client and columns for revenue, direct cost and what serving the client takes: orders, deliveries, visits, freight…',
    look: 'Look at the selected cell',
    useSelected: 'Use the table at the selected cell',
    place: (sheet: string, rows: number): string => `Sheet “${sheet}” · ${plural(rows, 'row', 'rows')}`,
    blockNote: 'Not an Excel table: the cells around the selection were taken.',
  },

  columns: {
    heading: 'Columns',
    guessed:
      'Guessed from the headers; correct what is wrong. Say what one count of each activity costs you: at 0 it is left out.',
    remembered: 'As saved in this workbook; correct what is wrong.',
    uses,
    facts,
    systems,
    profit: 'Profit',
    rows: 'Rows',
    useOf: (header: string): string => `Use of ${header}`,
    sample: (value: string): string => `such as ${value}`,
    unnamed: (letter: string): string => `Column ${letter}`,
    rateOf: (header: string): string => `Cost of one count of ${header}`,
    costOfOrder: 'Cost of one order',
    order: 'order',
    cells: (kind: FactKind): string => `Holds ${factCells[kind]}`,
    per: (unit: string): string => (unit === '' ? 'each' : `per ${unit}`),
    annualRate: 'Interest on late payment',
    aYear: '% a year',
    badNumber: 'Enter a number, 0 or more.',
    gist: (inUse: number, all: number): string => `${countText(inUse)} of ${countText(all)} used`,
  },

  cuts: {
    axes: { worth: 'Worth', effort: 'Effort' },
    rule: { worth: 'Worth is cut at', effort: 'Effort is cut at' },
    percentOf: { worth: 'Percentile of worth', effort: 'Percentile of effort' },
    valueOf: { worth: 'Worth cut, % of revenue', effort: 'Effort cut, % of revenue' },
    badPercentile: 'Enter a number from 0 to 100.',
    badValue: 'Enter a number.',
  },

  more: {
    heading: 'More',
    gist: (changed: number): string => (changed === 0 ? 'as usual' : `${countText(changed)} set`),
    settings: settingWords,
    income: {
      name: 'Income is',
      hint: 'For shares, importance and priority.',
      kinds: { profit: 'Profit', contribution: 'Contribution', revenue: 'Revenue' },
    },
    markers: {
      name: 'Markers show',
      hint: 'In the chart of the clients.',
      kinds: { same: 'Where each client stands', byRevenue: 'Also its revenue, by size' },
    },
    scheme: {
      heading: 'Your own scheme',
      explained: 'Over the columns you chose as up and right. Without a cut it is the average.',
      wording: schemeWording,
      name: 'Name',
      axes: { up: 'Up', right: 'Right' },
      cuts: { up: 'Cut of up', right: 'Cut of right' },
      cut: 'cut',
      labels: {
        topLeft: 'Label top left',
        topRight: 'Label top right',
        bottomLeft: 'Label bottom left',
        bottomRight: 'Label bottom right',
      } satisfies Record<Quadrant, string>,
      noWord: 'Enter a word or two.',
      badCut: 'Enter a number, or leave it empty.',
    },
  },

  counts: {
    heading: 'Where your clients stand',
    clients: (count: number): string => (count === 1 ? 'client' : 'clients'),
    loseMoney: (count: number): string =>
      count === 0 ? 'none loses money' : `${countText(count)} ${count === 1 ? 'loses' : 'lose'} money`,
    waiting: 'The counts appear here before anything is written.',
    rowsTie: ({ rows, clients, inQuadrants, outside, setAside }: RowCounts): string => {
      const placed = [
        `${countText(inQuadrants)} in a quadrant`,
        ...(outside > 0 ? [`${countText(outside)} outside`] : []),
      ].join(' + ');
      const aside = setAside > 0 ? ` + ${countText(setAside)} set aside` : '';
      const behind = rows - setAside;
      if (behind === clients) return `${plural(rows, 'row', 'rows')} = ${placed}${aside}`;
      const tie = `${plural(rows, 'row', 'rows')} = ${countText(behind)} added up to clients${aside}`;
      return `${tie}; ${plural(clients, 'client', 'clients')} = ${placed}`;
    },
    announced: (clients: number, quadrants: string): string =>
      `${plural(clients, 'client', 'clients')}: ${quadrants}.`,
  },

  reading: rowWords,

  rows: {
    setAside: (count: number): string => `${plural(count, 'row', 'rows')} set aside`,
    setAsideMeans: 'These rows are in no total and in no quadrant. Click one to select its cell.',
    noticed: (count: number): string => `${plural(count, 'thing', 'things')} noticed`,
    noticedMeans: 'Read all the same; have a look.',
    row: (row: number): string => `Row ${countText(row)}`,
    nameless: 'No name',
    more: (count: number): string => `Show ${countText(count)} more`,
  },

  build: {
    button: 'Build client matrix',
    cancel: 'Cancel',
    cancelling: 'Stopping at the next step…',
    reading: 'Reading the clients',
    working: 'Building the client matrix',
    progress: (done: number, of: number): string => `${countText(done)} of ${countText(of)}`,
    made: tellSheets,
    stale: 'You have changed something since. Build again to bring the sheet up to date.',
    goThere: 'Go to the sheet',
    keep: 'Keep a snapshot',
    kept: (written: WrittenSheets): string => `${tellSheets(written)} A snapshot: no build changes it.`,
    remove: 'Remove…',
    removeWarning: (table: string): string =>
      `This deletes all sheets that were made from “${table}”, with the notes, owners, dates and overrides that people wrote there, and forgets what you chose here. Your client table stays as it is.`,
    removeSnapshots: 'Snapshots too',
    removeSurely: 'Remove the client matrix',
    removing: 'Removing the client matrix…',
    removed: 'The client matrix was removed. Your client table is as it was.',
    readingCancelled: 'Reading was cancelled.',
    readAgain: 'Read again',
    failedHeading: 'The matrix was not built',
    readingFailedHeading: 'The clients could not be read',
    tryAgain: 'Try again',
  },

  workbook: {
    heading: 'Workbook',
    gist: 'snapshot, remove, freeze, repair',
    matrix: 'Client matrix',
    keepMeans:
      'Keeps the page and the clients as they are today on sheets of their own, in values, without sensitive ratings.',
    remove: 'Remove the client matrix…',
  },

  cells: cellWords,

  hindrance,

  views: {
    name: 'Views',
    matrix: 'Matrix',
    clients: 'Clients',
    data: 'Data',
    workbook: 'Workbook',
    rows: (count: number): string => plural(count, 'row', 'rows'),
    badge: (count: number): string => (count > 99 ? '99+' : countText(count)),
    toLookAt: (count: number): string => `${plural(count, 'point', 'points')} to look at`,
  },

  preview,

  card: {
    heading: 'Clients',
    waiting: 'The clients appear here as soon as they are read.',
  },

  ratings: {},

  costs,

  problems,

  tables: tableWords,

  firstRun: firstRunWords,

  states: {},

  help: {},
};

/** The words of one language; every language has them all. */
export type Words = typeof english;
