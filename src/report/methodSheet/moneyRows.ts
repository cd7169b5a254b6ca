import { servingCost, unassignedCost } from '../../core/profit/servingCost';
import { sum } from '../../core/statistics/sum';
import type { Book } from '../book/book';
import type { CostInput } from '../book/listColumns';
import { liveCell } from '../formula/cells';
import { cellText, columnText } from '../formula/reference';
import type { ColumnRef } from '../formula/reference';
import type { MethodRow } from './methodTable';

/** How profit comes about: revenue less direct cost less each part of what serving costs, over all clients. */
export function moneyRows(book: Book): MethodRow[] {
  const { isLive, places, money: numberFormat, list } = book;
  const { intake, matrix } = book.input;
  const { revenue, directCost } = intake.clients;
  const { parts } = servingCost(intake.clients);
  const total = (
    name: string,
    of: 'revenue' | 'directCost' | 'contribution' | 'costToServe' | 'profit',
    values: Float64Array,
  ): MethodRow => ({
    name,
    figure: liveCell(isLive, () => sumFormula(places.list(of)), sum(values)),
    numberFormat,
  });
  return [
    total('Revenue', 'revenue', revenue),
    total('less direct cost', 'directCost', directCost),
    { ...total('Contribution', 'contribution', matrix.contribution), look: 'sum' },
    ...list.inputs.map((input, at) => costRow(book, input, at, parts[at]?.money ?? NaN)),
    { ...total('Cost to serve', 'costToServe', matrix.costToServe), look: 'sum' },
    ...servingTied(book),
    {
      ...total('Profit', 'profit', matrix.profit),
      text: 'Contribution less cost to serve.',
      look: 'sum',
    },
  ];
}

/** What serving cost by the ledger and no client was given, where the ledger's figure is stated. */
function servingTied({ input, isLive, places, money: numberFormat }: Book): MethodRow[] {
  const { servingLedger } = input.systems.settings;
  if (servingLedger === null) return [];
  const unassigned = unassignedCost(sum(input.matrix.costToServe), servingLedger);
  const formula = (): string => `ROUND(${servingLedger}-${sumFormula(places.list('costToServe'))},4)`;
  return [
    {
      name: 'plus unassigned cost',
      figure: liveCell(isLive, formula, unassigned),
      numberFormat,
      text: 'Spent on serving and with no client; below 0 more was assigned than was spent.',
    },
    { name: 'Serving, by the ledger', figure: servingLedger, numberFormat, text: 'As stated.', look: 'sum' },
  ];
}

/** Where somebody emptied a rate or typed words over it, what it costs is missing, as it is for each client. */
function times(sum: string, ...rates: string[]): string {
  return `IF(COUNT(${rates.join(',')})=${rates.length},${[sum, ...rates].join('*')},"")`;
}

/** What one activity, charge or late payment costs over all clients. */
function costRow(book: Book, input: CostInput, at: number, money: number): MethodRow {
  const { isLive, places, money: numberFormat } = book;
  const counted = places.list(`input ${at}`);
  const formula = (): string => {
    switch (input.kind) {
      case 'count':
        return times(sumFormula(counted), cellText(places.rate(at)));
      case 'money':
        return sumFormula(counted);
      case 'receivable':
        return times(sumFormula(counted), cellText(places.annualRate), cellText(places.years));
      case 'daysLate':
        return times(
          `SUMPRODUCT(${columnText(places.list('revenue'))},${columnText(counted)})/365`,
          cellText(places.annualRate),
        );
    }
  };
  return {
    name: `  ${input.header}`,
    figure: liveCell(isLive, formula, money),
    numberFormat,
    text: COSTS[input.kind],
  };
}

const COSTS: Readonly<Record<CostInput['kind'], string>> = {
  count: 'Count × rate.',
  money: 'Money as it stands.',
  receivable: 'Average receivable × rate a year × years.',
  daysLate: 'Revenue × days late ÷ 365 × rate a year.',
};

/** The sum of a column of the clients' table; what is missing is left out. */
export function sumFormula(column: ColumnRef): string {
  return `SUM(${columnText(column)})`;
}
