import type { Book } from '../book/book';
import { cellText, inRow } from '../formula/reference';

/** A cell takes no more parts in one COUNT. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MOST_COUNTED = 255;

/** Days of the year that days late are a part of. */
const DAYS_A_YEAR = 365;

/**
 * Cost to serve as a formula of a row without "=", summed as in the core: activity counts × rates, then charges, then the
 * price of late payment. Missing where any part is missing, the rates included; 0 where there are no parts.
 */
export function costFormula({ places, list }: Pick<Book, 'places' | 'list'>): (row: number) => string {
  return (row) => {
    const revenue = inRow(places.list('revenue'), row);
    const [annualRate, years] = [cellText(places.annualRate), cellText(places.years)];
    let activity = 0;
    const parts = list.inputs.map(({ kind }, index) => {
      const cell = inRow(places.list(`input ${index}`), row);
      if (kind === 'money') return product(cell);
      if (kind === 'count') return product(cell, cellText(places.rate(activity++)));
      if (kind === 'receivable') return product(cell, annualRate, years);
      return {
        factors: [revenue, cell, annualRate],
        text: `${revenue}*${cell}/${DAYS_A_YEAR}*${annualRate}`,
      };
    });
    if (parts.length === 0) return '0';
    const cells = [...new Set(parts.flatMap(({ factors }) => factors))];
    return `IF(${counted(cells)}=${cells.length},${parts.map(({ text }) => text).join('+')},"")`;
  };
}

interface CostPart {
  readonly factors: readonly string[];
  readonly text: string;
}

function product(...factors: readonly string[]): CostPart {
  return { factors, text: factors.join('*') };
}

/** How many of the cells hold numbers. */
function counted(cells: readonly string[]): string {
  const counts: string[] = [];
  for (let from = 0; from < cells.length; from += MOST_COUNTED)
    counts.push(`COUNT(${cells.slice(from, from + MOST_COUNTED).join(',')})`);
  return counts.join('+');
}
