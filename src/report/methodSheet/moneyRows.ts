import { RunningSum } from '../../core/statistics/sum';
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
  const total = (
    name: string,
    of: 'revenue' | 'directCost' | 'contribution' | 'costToServe' | 'profit',
    values: Float64Array,
  ): MethodRow => ({
    name,
    figure: liveCell(isLive, () => sumFormula(places.list(of)), knownSum(values)),
    numberFormat,
  });
  return [
    total('Revenue', 'revenue', revenue),
    total('less direct cost', 'directCost', directCost),
    { ...total('Contribution', 'contribution', matrix.contribution), look: 'sum' },
    ...list.inputs.map((input, at) => costRow(book, input, at)),
    { ...total('Cost to serve', 'costToServe', matrix.costToServe), look: 'sum' },
    {
      ...total('Profit', 'profit', matrix.profit),
      text: 'Contribution less cost to serve.',
      look: 'sum',
    },
  ];
}

/** Where somebody emptied a rate or typed words over it, what it costs is missing, as it is for each client. */
function times(sum: string, ...rates: string[]): string {
  return `IF(COUNT(${rates.join(',')})=${rates.length},${[sum, ...rates].join('*')},"")`;
}

/** What one activity, charge or late payment costs over all clients. */
function costRow(book: Book, input: CostInput, at: number): MethodRow {
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
    figure: liveCell(isLive, formula, costOf(book, input, at)),
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

const DAYS_A_YEAR = 365;

function costOf({ input }: Book, { kind, values }: CostInput, at: number): number {
  const { activities, latePayment: late, revenue } = input.intake.clients;
  switch (kind) {
    case 'count':
      return knownSum(values) * (activities[at]?.rate ?? NaN);
    case 'money':
      return knownSum(values);
    case 'receivable':
      return knownSum(values) * (late?.annualRate ?? NaN) * (late?.kind === 'receivable' ? late.years : NaN);
    case 'daysLate':
      return (
        (knownSum(values.map((days, i) => days * (revenue[i] ?? NaN))) / DAYS_A_YEAR) *
        (late?.annualRate ?? NaN)
      );
  }
}

/** The sum of a column of the clients' table; what is missing is left out. */
export function sumFormula(column: ColumnRef): string {
  return `SUM(${columnText(column)})`;
}

export function knownSum(values: Float64Array): number {
  const running = new RunningSum();
  for (const value of values) if (!Number.isNaN(value)) running.add(value);
  return running.value;
}
