import type { ClientRating } from '../../../src/core/ratings/clientRating';
import { clientRows } from './clients';
import { cellsOf } from './matrix';
import { openWorkbook } from './workbook';
import type { OpenWorkbook } from './workbook';

type Adapter = NonNullable<Window['adapter']>;

/** The 22nd of November 2026 as Excel counts days. */
export const DAY = 46_348;

export async function openRated(count = 6): Promise<OpenWorkbook> {
  const workbook = await openWorkbook();
  await workbook.put('Data', clientRows(count));
  await workbook.excel('select', 'Data', 'B3');
  return workbook;
}

export const rating = (
  client: string,
  fact: ClientRating['fact'],
  value: number,
  more: Partial<ClientRating> = {},
): ClientRating => ({ client, fact, value, rater: 'Ann', day: DAY, ...more });

/** NaN does not pass through JSON, so that what is taken back is said as null. */
export function rate(workbook: OpenWorkbook, ...ratings: readonly ClientRating[]): Promise<string> {
  const given = ratings.map((each) => ({ ...each, value: Number.isNaN(each.value) ? null : each.value }));
  return workbook.pane.evaluate(
    (all) => (window.adapter as Adapter).rate(all.map((each) => ({ ...each, value: each.value ?? NaN }))),
    given,
  );
}

export async function rows(workbook: OpenWorkbook, sheet = 'Client ratings'): Promise<unknown[][]> {
  const cells = await cellsOf(workbook, sheet);
  return cells
    .slice(5)
    .map((row) => row.slice(0, 6))
    .filter((row) => row.some((cell) => cell !== ''));
}

export async function names(workbook: OpenWorkbook): Promise<string[]> {
  return (await workbook.excel('sheets')).map(({ name }) => name);
}

/** The evidence of trust in Client 2, of which the third step has none. */
export const TRUST = [
  rating('Client 2', 'buysExpertise', 1),
  rating('Client 2', 'bringsProblem', 1),
  rating('Client 2', 'asksForView', 0),
  rating('Client 2', 'sharesUniquely', 1),
];

/** What the add-in does with ratings beside keeping them. */
export function ask(workbook: OpenWorkbook, what: 'removeMatrix' | 'removeSensitive'): Promise<void> {
  return workbook.pane.evaluate((name) => (window.adapter as Adapter)[name](), what);
}
