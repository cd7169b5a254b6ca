import type { ClientColumns, LatePayment } from '../../core/clientColumns';
import { moneyText } from '../../core/reason/numberText';
import type { ColumnMapping } from '../../intake/columnMapping';
import { isTimed } from '../../intake/mapping/timedRates';
import type { Book } from '../book/book';
import { area } from '../sheetCells';
import { INK } from '../sheetLook';
import type { Section } from '../sheetCells';
import type { FormatPlan, NamePlan } from '../plan';
import { METHOD_ANCHORS } from './methodAnchors';
import { methodSection, ROWS_ABOVE } from './methodTable';
import type { MethodRow } from './methodTable';

const RATE_FORMAT = '#,##0.00##';
const ANNUAL_FORMAT = '0.00%';
const YEARS_FORMAT = '0.##';

/** A row of the rates, and the name of the cell with the figure. */
interface Rate extends MethodRow {
  readonly name: string;
  readonly cellName: string;
}

/** What counts and late payment cost: figures that people may change, whereupon every cost follows. */
export function ratesTable(book: Book): Section & { readonly names: readonly NamePlan[] } {
  const { row, column } = METHOD_ANCHORS.firstRate;
  const rates = ratesOf(book.input.intake.clients, book.input.mapping);
  const section = methodSection(row - ROWS_ABOVE, {
    heading: 'Rates',
    sentence:
      rates.length > 0
        ? sentence(book.isLive)
        : 'Nothing is counted and priced: costs are money as it stands.',
    headers: ['What', 'Rate', 'For', 'Counted in'],
    rows: rates,
  });
  const editable: FormatPlan[] =
    rates.length > 0 && book.isLive ? [{ area: area(row, column, rates.length, 1), fill: INK.editable }] : [];
  return {
    ...section,
    formats: [...section.formats, ...editable],
    names: rates.map(({ cellName, name }, at) => ({
      name: cellName,
      area: area(row + at, column, 1, 1),
      usual: null,
      typed: { rateOf: name },
    })),
  };
}

function sentence(isLive: boolean): string {
  return isLive
    ? 'Type another rate here and every cost follows. Building again writes the rates of the panel here.'
    : 'The rates that the costs were reckoned with. Change them in the panel and build again.';
}

/** The activities in their order, then the year's rate, then the years of receivables. */
function ratesOf({ activities, latePayment }: ClientColumns, mapping: ColumnMapping): Rate[] {
  return [
    ...activities.map(({ activity, rate }, at) => ({
      name: activity,
      figure: rate,
      code: 'one count',
      text: `${countedIn(activity, mapping)}${timeText(activity, mapping)}`,
      numberFormat: RATE_FORMAT,
      cellName: `Rate_${at + 1}`,
    })),
    ...(latePayment ? lateRates(latePayment, mapping) : []),
  ];
}

function lateRates(late: LatePayment, mapping: ColumnMapping): Rate[] {
  const annual: Rate = {
    name: 'Late payment',
    figure: late.annualRate,
    code: 'a year',
    text: columnText(mapping, late.kind === 'receivable' ? 'receivable' : 'daysLate'),
    numberFormat: ANNUAL_FORMAT,
    cellName: 'AnnualRate',
  };
  if (late.kind === 'days') return [annual];
  return [
    annual,
    {
      name: 'Receivables are held',
      figure: late.years,
      code: 'years',
      text: 'The period that the table covers.',
      numberFormat: YEARS_FORMAT,
      cellName: 'Years',
    },
  ];
}

/** Orders of a table of orders are told apart by a column, or are its rows. */
function countedIn(activity: string, mapping: ColumnMapping): string {
  const counted = mapping.columns.find(({ use, header }) => use === 'activity' && header === activity);
  if (counted || mapping.rows !== 'orders') return `The column “${counted?.header ?? activity}”.`;
  const orders = mapping.columns.find(({ use }) => use === 'order');
  return orders ? `One for each order that the column “${orders.header}” tells apart.` : 'One for each row.';
}

/** From what a rate was reckoned where the activity is told in minutes. */
function timeText(activity: string, { columns, team }: ColumnMapping): string {
  const timed = columns.find((column) => isTimed(column) && column.header === activity);
  if (!timed || !team) return '';
  const minutes = moneyText(timed.minutes ?? NaN);
  return ` At the build: ${minutes} minutes × ${moneyText(team.cost)} ÷ ${moneyText(team.capacity)} minutes of practical capacity.`;
}

function columnText({ columns }: ColumnMapping, wanted: 'receivable' | 'daysLate'): string {
  const header = columns.find(({ use }) => use === wanted)?.header;
  return header === undefined ? '' : `The column “${header}”.`;
}
