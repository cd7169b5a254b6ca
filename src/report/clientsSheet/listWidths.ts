import type { ClientLabel } from '../../core/labels/clientLabel';
import type { Book } from '../book/book';
import type { ListedColumn } from '../book/listColumns';
import type { ColumnWidth } from '../plan';

/** Points. */
const WIDTHS: Partial<Record<ListedColumn['id'], number>> = {
  number: 44,
  client: 190,
  rank: 56,
  profitShare: 104,
  worth: 66,
  effort: 66,
  segment: 105,
  losesMoney: 98,
  nextMove: 480,
  reason: 540,
  labelReasons: 540,
  override: 105,
  overrideReason: 160,
  note: 200,
  owner: 100,
  due: 76,
};
const MONEY_WIDTH = 96;

/** Points: a letter of a label with the room around it, and how narrow and wide its column may be. */
const LETTER = 5.6;
const ROOM = 14;
/** The button that a header of a table has. */
export const BUTTON = 16;
const NARROWEST = 66;
const WIDEST = 230;
const LETTERS_ON_A_LINE = 20;

/** A column is as wide as the longest of so many labels: enough to see every one of them. */
const CLIENTS_MEASURED = 500;

/** How wide each column of the table is; people's own are as wide as numbers. */
export function listWidths({ list, input }: Pick<Book, 'list' | 'input'>): ColumnWidth[] {
  const clients = input.intake.clients.names.length;
  return list.columns.map(({ id, at, header }) => {
    const label = list.labels.find((_, index) => id === `label ${index}`);
    const usual = WIDTHS[id] ?? MONEY_WIDTH;
    const points = label ? labelWidth(label, clients) : Math.max(usual, headerWidth(header));
    return { column: at, columns: 1, points };
  });
}

/** A header of moderate length stands on one line, a longer one wraps between its words. */
function headerWidth(header: string): number {
  const longestWord = Math.max(...header.split(' ').map((word) => word.length));
  const letters = Math.max(longestWord, Math.min(header.length, LETTERS_ON_A_LINE));
  return Math.round(Math.min(WIDEST, letters * LETTER + ROOM + BUTTON));
}

/** Labels stay on one line. */
function labelWidth(label: ClientLabel, clients: number): number {
  let letters = 0;
  if (label.unit === null)
    for (let client = 0; client < Math.min(clients, CLIENTS_MEASURED); client++)
      letters = Math.max(letters, String(label.of(client)).length);
  const widest = Math.round(Math.min(WIDEST, Math.max(NARROWEST, letters * LETTER + ROOM)));
  return Math.max(widest, headerWidth(label.name));
}
