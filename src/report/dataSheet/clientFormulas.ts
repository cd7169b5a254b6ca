import type { Scheme } from '../../core/matrix/scheme';
import type { Book } from '../book/book';
import type { ListColumn } from '../book/listColumns';
import type { DataColumn, Places } from '../book/places';
import { placementFormula } from '../formula/placementFormula';
import { cellHere, cellText, columnHere, columnText, inRow } from '../formula/reference';
import { LONGEST_NAME } from '../wording';
import { decimalsFormula, reasonFormula } from './reasonFormula';

/** The formula of a column of the chart data in one of its rows, without "=". */
export type ClientFormula = (row: number) => string;

/** The columns that are reckoned; the number of each client is given. Rows are sheet rows from 0. */
export function clientFormulas({
  places,
  input: { scheme },
}: Pick<Book, 'places' | 'input'>): Readonly<Record<Exclude<DataColumn, 'number'>, ClientFormula>> {
  return {
    ...readFormulas(places),
    ...placedFormulas(places),
    ...rankFormulas(places),
    ...whyFormulas(places, scheme),
  };
}

/** What is read from the clients' table, wherever sorting has put the client. */
function readFormulas(places: Places) {
  const { cell, listed, known, where } = reading(places);
  const ofCounted =
    (formula: ClientFormula): ClientFormula =>
    (row) =>
      `IF(COUNT(${cell('knownWorth', row)})=0,"",${formula(row)})`;
  return {
    row: (row: number) => `IFERROR(MATCH(${cell('number', row)},${columnText(places.list('number'))},0),"")`,
    name: (row: number) => where(row, labelFormula(listed('client', row))),
    revenue: (row: number) => known('revenue', row),
    profit: (row: number) => known('profit', row),
    worth: (row: number) => known('worth', row),
    knownWorth: (row: number) =>
      `IF(COUNT(${cell('worth', row)})=0,"",IF(COUNT(${listed('effort', row)})=0,"",${cell('worth', row)}))`,
    knownEffort: ofCounted((row) => listed('effort', row)),
    billed: ofCounted((row) => cell('revenue', row)),
    contribution: ofCounted((row) => listed('contribution', row)),
    costToServe: ofCounted((row) => listed('costToServe', row)),
    effort: (row: number) => `IF(COUNT(${cell('knownEffort', row)})=0,0,${cell('knownEffort', row)})`,
  };
}

/** A name as a label shows it: `shortName` of one without white space to mend. */
function labelFormula(name: string): string {
  return `IF(LEN(${name})>${LONGEST_NAME},LEFT(${name},${LONGEST_NAME - 1})&"…",${name}&"")`;
}

/** Placements as numbers from 1, in the order of `PLACEMENTS`. */
const CODES = {
  topLeft: '1',
  topRight: '2',
  bottomLeft: '3',
  bottomRight: '4',
  noRevenue: '5',
  netCredit: '6',
  unplaced: '7',
};

/** Where the client stands, and its worth for the series of that quadrant. */
function placedFormulas(places: Places) {
  const { cell, where } = reading(places);
  const y =
    (code: number): ClientFormula =>
    (row) =>
      `IF(${cell('placement', row)}=${code},${cell('worth', row)},NA())`;
  return {
    placement: (row: number) => {
      const cells = {
        revenue: cell('revenue', row),
        worth: cell('knownWorth', row),
        effort: cell('knownEffort', row),
        worthCut: cellText(places.cut.worth),
        effortCut: cellText(places.cut.effort),
      };
      return where(row, placementFormula(cells, CODES), '0');
    },
    topLeft: y(1),
    topRight: y(2),
    bottomLeft: y(3),
    bottomRight: y(4),
  };
}

/** Places by profit, and by loss on the worklist; ties go by the number, which is the order of these rows. */
function rankFormulas(places: Places) {
  const { cell } = reading(places);
  const place =
    (id: 'comparedProfit' | 'concernProfit', order: 0 | 1): ClientFormula =>
    (row) => {
      const column = places.data(id);
      const own = cell(id, row);
      const soFar = columnHere({ ...column, rows: row - column.row + 1 });
      return `IF(COUNT(${own})=0,"",RANK(${own},${columnHere(column)},${order})+COUNTIF(${soFar},${own})-1)`;
    };
  return {
    comparedProfit: (row: number) => `IF(COUNT(${cell('profit', row)})=0,"",ROUND(${cell('profit', row)},4))`,
    rank: place('comparedProfit', 0),
    concernProfit: (row: number) => {
      const profit = cell('comparedProfit', row);
      return `IF(COUNT(${profit})=0,"",IF(OR(${cell('placement', row)}=4,${profit}<0),${profit},""))`;
    },
    concern: place('concernProfit', 1),
  };
}

/** What the reason is told from, and the reason. */
function whyFormulas(places: Places, scheme: Pick<Scheme, 'up' | 'right'>) {
  const { cell, listed, where } = reading(places);
  const cuts = {
    worth: cellHere(places.figure('worthCutPercent')),
    effort: cellHere(places.figure('effortCutPercent')),
  };
  const percent =
    (id: 'knownWorth' | 'knownEffort'): ClientFormula =>
    (row) =>
      `IF(COUNT(${cell(id, row)})=0,"",ROUND(ROUND(${cell(id, row)},10)*100,10))`;
  const decimals =
    (id: 'worthPercent' | 'effortPercent', cut: string): ClientFormula =>
    (row) =>
      `IF(OR(${cell('placement', row)}<1,${cell('placement', row)}>4),"",${decimalsFormula(cell(id, row), cut)})`;
  const axis = (name: 'worth' | 'effort', measure: string, row: number) => ({
    measure,
    percent: cell(`${name}Percent`, row),
    cut: cuts[name],
    decimals: cell(`${name}Decimals`, row),
  });
  return {
    worthPercent: percent('knownWorth'),
    effortPercent: percent('knownEffort'),
    worthDecimals: decimals('worthPercent', cuts.worth),
    effortDecimals: decimals('effortPercent', cuts.effort),
    reason: (row: number) => {
      const cells = {
        placement: cell('placement', row),
        revenue: cell('revenue', row),
        profit: cell('comparedProfit', row),
        effort: axis('effort', scheme.right, row),
        worth: axis('worth', scheme.up, row),
        isWorthKnown: `COUNT(${cell('worth', row)})>0`,
        isEffortKnown: `COUNT(${listed('effort', row)})=1`,
      };
      return where(row, reasonFormula(cells, scheme));
    },
  };
}

/** How the formulas of a row name its own cells and those of its client in the clients' table. */
function reading(places: Places) {
  const cell = (id: DataColumn, row: number): string => inRow(places.data(id), row);
  const listed = (id: ListColumn, row: number): string =>
    `INDEX(${columnText(places.list(id))},${cell('row', row)})`;
  /** Only while the client's row is there. */
  const where = (row: number, formula: string, gone = '""'): string =>
    `IF(${cell('row', row)}="",${gone},${formula})`;
  /** An empty cell of a table reads as 0, which a missing number is not. */
  const known = (id: ListColumn, row: number): string =>
    where(row, `IF(COUNT(${listed(id, row)})=0,"",${listed(id, row)})`);
  return { cell, listed, where, known };
}
