import type { FunctionCell, LeftBecause } from '../app/functionCells';
import type { Doing, WrittenSheets } from '../app/ports';
import { TELLING_ENGLISH, tellSheets } from '../app/tell';
import type { Fact, FactKind } from '../core/clientFacts';
import type { LabelWords } from '../core/labels/labelWords';
import type { Quadrant } from '../core/matrix/quadrant';
import { listText } from '../core/reason/tongue';
import type { OwnScheme } from '../core/settings';
import type { ColumnMapping, ColumnUse } from '../intake/columnMapping';
import type { DecimalQuestion } from '../intake/intake';
import { RATING_NAMES, RATING_SYSTEM_TITLES } from '../intake/ratings/ratingTitles';
import type { HeadlineWords } from '../report/headlineWords';
import type { FactSystem } from '../taskpane/state/factSystems';
import type { Hindrance } from '../taskpane/state/hindrance';
import type { NumberSetting } from '../taskpane/state/numberSettings';
import type { OwnAxes } from '../taskpane/state/ownScheme';
import type { CellsDone, CellTask } from '../taskpane/state/panelState';
import { costs } from './english/costs';
import { states } from './english/states';
import { card } from './english/card';
import { preview } from './english/preview';
import { firstRunWords, tableWords } from './english/tables';
import { problems } from './english/problems';
import { ratings } from './english/ratings';
import { bareText } from './bareText';
import { byKind } from './byKind';
import { cellsAddress, sheetCount, shortFormula } from './cellNames';
import { countText, figureText } from './numbers';
import { plural } from './phrases';

const because: Readonly<Record<LeftBecause, string>> = {
  protected: 'The sheet is protected: unprotect it (Review, Unprotect Sheet), then list again.',
  error: 'It shows an error, and a frozen error stays: mend it first. Repair cures #NAME?.',
  waiting: 'Excel is still working it out: wait a little, then list again.',
  changed: 'It changed after it was listed.',
};

const formulas = (count: number): string => plural(count, 'formula', 'formulas');

function shown({ shows }: FunctionCell): string {
  if (shows.kind === 'error') return shows.error;
  if (typeof shows.value === 'number') return figureText(shows.value);
  if (typeof shows.value === 'boolean') return shows.value ? 'TRUE' : 'FALSE';
  return shows.value === '' ? 'empty' : `“${shortFormula(shows.value)}”`;
}

function onSheets(cells: readonly FunctionCell[]): string {
  return `on ${plural(sheetCount(cells), 'sheet', 'sheets')}`;
}

/** What is told of each of the two tasks. */
interface TaskWords {
  readonly name: string;
  readonly means: string;
  readonly list: string;
  readonly none: string;
  readonly asks: (cells: readonly FunctionCell[]) => string;
  readonly agree: (count: number) => string;
  readonly done: (done: CellsDone) => string;
  readonly stopped: string;
}

const tasks: Readonly<Record<CellTask, TaskWords>> = {
  freeze: {
    name: 'Freeze functions',
    means:
      'Turns the CLIENTS functions that you typed into the values they show, so that the workbook can go to people without this add-in. Nothing changes before you have seen the list.',
    list: 'List what would be frozen',
    none: 'No cell of this workbook has a CLIENTS function that can be frozen.',
    asks: (cells) =>
      `${formulas(cells.length)} ${onSheets(cells)} would become ${cells.length === 1 ? 'a value' : 'values'}:`,
    agree: (count) => `Freeze ${formulas(count)}`,
    done: ({ written }) => `${formulas(written)} became values.`,
    stopped: 'Not everything was frozen',
  },
  repair: {
    name: 'Repair #NAME?',
    means:
      'Where a CLIENTS function shows #NAME? though this add-in is open, entering its formula again cures it. Nothing changes before you have seen the list.',
    list: 'List what would be repaired',
    none: 'No CLIENTS function of this workbook shows #NAME?.',
    asks: (cells) => `${formulas(cells.length)} ${onSheets(cells)} would be entered again:`,
    agree: (count) => `Repair ${formulas(count)}`,
    done: ({ written, stillUnknown }) =>
      `${formulas(written)} ${written === 1 ? 'was' : 'were'} entered again.${
        stillUnknown.length === 0
          ? ''
          : ` ${countText(stillUnknown.length)} of them still ${stillUnknown.length === 1 ? 'shows' : 'show'} #NAME?: see that the name is one of this add-in’s functions, then close and open the workbook.`
      }`,
    stopped: 'Not everything was repaired',
  },
};

/** What the panel says of freezing and repairing functions. */
const cellWords = {
  tasks,
  because,
  leaves: (count: number): string =>
    `${formulas(count)} ${count === 1 ? 'stays as it is' : 'stay as they are'}:`,
  onSheet: (sheet: string): string => `Sheet “${sheet}”`,
  cell: (cell: FunctionCell): string => `${cellsAddress(cell)} · ${shown(cell)}`,
  formula: ({ formula }: FunctionCell): string => shortFormula(formula),
  more: (count: number): string => `Show ${countText(count)} more`,
  notNow: 'Not now',
  looking: 'Looking through the workbook',
  writing: 'Writing to the listed cells',
};

/** What the panel calls the uses of a column. */
const uses: Readonly<Record<ColumnUse, string>> = {
  client: 'Client name',
  revenue: 'Revenue',
  directCost: 'Direct cost',
  activity: 'Activity (count)',
  charge: 'Charge (money)',
  receivable: 'Average receivable',
  daysLate: 'Days late',
  group: 'Parent group',
  order: 'Order number',
  orderDate: 'Order date',
  product: 'Product',
  fact: 'Rating or fact',
  unused: 'Not used',
};

/** What the panel calls the systems that ask for facts. */
const systems: Readonly<Record<FactSystem, string>> = {
  ...RATING_SYSTEM_TITLES,
  wallet: 'Wallet',
  schemes: 'Schemes',
  priorPeriod: 'Prior period',
};

/** What the panel calls each fact; no two read the same, for a closed list shows no heading. */
const facts: Readonly<Record<Fact, string>> = {
  ...RATING_NAMES,
  orders: 'Number of orders',
  products: 'Products ever bought',
  productsInFirstOrder: 'Products in first order',
  firstOrder: 'First order, money',
  largestOrder: 'Largest order, money',
  needGrowth: 'Expected growth of need',
  totalSpend: 'Spend with anyone',
  spendElsewhere: 'Spend with competitors',
  potentialIncome: 'Potential income',
  statedHours: 'Hours spent on them',
  netPrice: 'Net price',
  attractiveness: 'Attractiveness',
  accountValue: 'Account value',
  ownUp: 'Own axis: up',
  ownRight: 'Own axis: right',
  priorRevenue: 'Revenue before',
  priorDirectCost: 'Direct cost before',
  priorCostToServe: 'Cost to serve before',
};

/** What the cells of a column hold, by the kind of the fact. */
const factCells: Readonly<Record<FactKind, string>> = {
  rating: 'ratings, 0 to 5',
  yesNo: 'yes or no',
  money: 'money',
  count: 'counts',
  fraction: 'percent, such as 20%',
  number: 'numbers',
};

const rows: Readonly<Record<ColumnMapping['rows'], string>> = {
  clients: 'Clients',
  orders: 'Orders or lines',
};

const units: Readonly<Record<ColumnMapping['unit'], string>> = {
  client: 'Clients',
  group: 'Parent groups',
};

const sameNames: Readonly<Record<ColumnMapping['sameNames'], string>> = {
  keep: 'Count each',
  sum: 'Add them up',
  first: 'Count the first',
};

function signIn(example: string): string {
  return example.includes('.') ? 'point' : 'comma';
}

/** What the panel says of what a row is, and asks about it. */
const rowWords = {
  rows: { name: 'Rows are', options: rows },
  unit: { name: 'Placed are', options: units },
  sameNames: {
    name: 'Same names',
    options: sameNames,
  },
  question: ({ header, example }: DecimalQuestion): string => `In “${header}”, what is “${example}”?`,
  whole: (value: number, example: string): string =>
    `${bareText(value)}: the ${signIn(example)} groups thousands`,
  decimals: (value: number, example: string): string =>
    `About ${bareText(value)}: decimals follow the ${signIn(example)}`,
  waiting: (count: number): string => `${plural(count, 'row waits', 'rows wait')} for the answer.`,
  asked: (questions: number): string =>
    questions === 1
      ? 'A question waits under Problems.'
      : `${countText(questions)} questions wait under Problems.`,
};

/** What the panel says of one number that can be set. */
interface SettingWords {
  readonly name: string;
  readonly unit: string;
  readonly hint: string;
  readonly complaint: string;
}

const SHARE = { unit: '% of income', complaint: 'Enter a number from 0 to 100.' };

/** What the panel says of the settings beside the profit matrix. */
const settingWords: Readonly<Record<NumberSetting, SettingWords>> = {
  ledgerTotal: {
    name: 'Profit in the ledger',
    unit: '',
    hint: 'The difference is shown as unassigned.',
    complaint: 'Enter a number, or leave it empty.',
  },
  servingLedger: {
    name: 'Serving clients cost, by the ledger',
    unit: '',
    hint: 'The difference to what clients were given is shown as unassigned.',
    complaint: 'Enter a number, 0 or more, or leave it empty.',
  },
  keyAccountCapacity: {
    name: 'Key accounts, at most',
    unit: 'clients',
    hint: 'How many your key account managers can look after.',
    complaint: 'Enter a whole number, 0 or more, or leave it empty.',
  },
  marketSpaceFrom: {
    name: 'Market-space client from',
    unit: 'a year',
    hint: 'What a client spends on what you offer, with anyone.',
    complaint: 'Enter a number, 0 or more.',
  },
  importanceCut: { ...SHARE, name: 'Important from', hint: 'Income now, or what it could be.' },
  largeFrom: { ...SHARE, name: 'Large from', hint: '' },
  monopolyAbove: { ...SHARE, name: 'Monopoly above', hint: '' },
  liveUpTo: {
    name: 'Formulas up to',
    unit: 'clients',
    hint: 'With more clients the sheets hold values: formulas would be slow.',
    complaint: 'Enter a whole number from 0 to 5,000.',
  },
  ratingsStaleAfter: {
    name: 'Ratings are stale after',
    unit: 'days',
    hint: 'At 0 they never are. Stale ratings still count, and are marked.',
    complaint: 'Enter a whole number, 0 or more.',
  },
};

/** A scheme over two columns, as it is called before the user words it. */
function schemeWording(axes: OwnAxes): OwnScheme {
  const up = axes.up === '' ? 'Up' : axes.up;
  const right = axes.right === '' ? 'Right' : axes.right;
  return {
    name: 'Own scheme',
    up,
    right,
    labels: {
      topLeft: `High ${up}, low ${right}`,
      topRight: `High ${up}, high ${right}`,
      bottomLeft: `Low ${up}, low ${right}`,
      bottomRight: `Low ${up}, high ${right}`,
    },
    upCut: null,
    rightCut: null,
  };
}

const hindrance = byKind<Hindrance>({
  noTable: () => 'Click a cell in your client table first.',
  busy: () => 'Wait until the work under way is done.',
  useMissing: (why) =>
    `Choose the column that holds ${listText(why.uses.map((use) => uses[use].toLowerCase()))}.`,
  rateUnreadable: ({ header }) => `Enter what one count of “${header}” costs: a number, 0 or more.`,
  orderRateUnreadable: () => 'Enter what one order costs: a number, 0 or more.',
  teamMissing: () => 'Under Rates from time, enter what the team costs and how many minutes it can work.',
  nothingCosts: () =>
    'Nothing costs anything to serve yet. Enter under What serving costs what one count of an activity costs, or choose a column that holds a charge such as freight.',
  annualRateUnreadable: () => 'Enter the rate of interest for late payment: a number, 0 or more.',
  cutUnreadable: ({ axis }) => `Enter a number for the ${axis} cut.`,
  settingUnreadable: ({ setting }) => {
    const { name, complaint } = settingWords[setting];
    const where = setting === 'servingLedger' ? 'What serving costs' : 'More';
    return `${name}, under ${where}: ${complaint.charAt(0).toLowerCase()}${complaint.slice(1)}`;
  },
  levelsCrossed: () => 'Under More, let Large begin no higher than Monopoly.',
  schemeWordMissing: () => 'Under More, enter every word of your own scheme.',
  schemeCutUnreadable: () => 'Under More, enter a number for the cut of your own scheme, or leave it empty.',
  reading: () => 'The clients are still being read.',
  readingStopped: () => 'The clients could not be read. See above.',
  noClients: () => 'Every row was set aside. See the reasons above.',
});

const doing: Readonly<Record<Doing, string>> = {
  reading: 'Reading the table',
  writing: 'Writing the sheet',
  lookingThrough: 'Looking through the sheets',
  readingShown: 'Reading what the functions show',
  readingFilled: 'Reading what the functions fill',
  freezing: 'Turning formulas into values',
  repairing: 'Entering the formulas again',
};

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
  tag: 'en',
  /** The direction of writing. */
  direction: 'ltr',
  title: 'Client matrix',
  listed: listText,
  shares: {
    under: (percent: string): string => `under ${percent}`,
    over: (percent: string): string => `over ${percent}`,
  },

  /** What became of a piece of work. */
  telling: TELLING_ENGLISH,
  doing,

  /*
   * What the core words itself: undefined stands for the English in which sheets are written, which is loaded with
   * what says it.
   */
  headlines: undefined as HeadlineWords | undefined,
  labels: undefined as LabelWords | undefined,

  ribbon: {
    clientsOf: (table: string): string => `Its clients are those of “${table}”.`,
  },

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
    look: 'Look at the selected cell',
    useSelected: 'Use the table at the selected cell',
    place: (sheet: string, rows: number): string => `Sheet “${sheet}” · ${plural(rows, 'row', 'rows')}`,
    blockNote: 'Not an Excel table: the cells around the selection were taken.',
  },

  columns: {
    heading: 'Columns',
    guessed: 'Guessed from the headers; correct what is wrong.',
    remembered: 'As saved in this workbook; correct what is wrong.',
    uses,
    facts,
    systems,
    profit: 'Profit',
    rows: 'Rows',
    useOf: (header: string): string => `Use of ${header}`,
    sample: (value: string): string => `such as ${value}`,
    unnamed: (letter: string): string => `Column ${letter}`,
    cells: (kind: FactKind): string => `Holds ${factCells[kind]}`,
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
      hint: 'In the chart of the clients; revenue by the size of the marker.',
      kinds: { same: 'Place', byRevenue: 'Place and revenue' },
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

  build: {
    button: 'Build client matrix',
    cancel: 'Cancel',
    cancelling: 'Stopping at the next step…',
    reading: 'Reading the clients',
    working: 'Building the client matrix',
    progress: (done: number, of: number): string => `${countText(done)} of ${countText(of)}`,
    made: (written: WrittenSheets): string => tellSheets(written),
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

  card,

  ratings,

  costs,

  problems,

  tables: tableWords,

  firstRun: firstRunWords,

  states,

  help: { name: 'Help: tour, method, privacy', page: 'help/index.html' },
};

/** The words of one language; every language has them all. */
export type Words = typeof english;
