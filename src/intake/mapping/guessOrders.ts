import { foldedName } from '../rows/foldedName';
import type { ColumnUse } from '../columnMapping';
import { headerRank, surest } from '../headers/headerRank';
import type { SeenHeader } from '../headers/headerRank';
import { ANY_DATE, ORDER_ITSELF, ROW_WORDS } from '../headers/orderWords';
import { nameByStem } from '../headers/headerStems';
import { filled, isDates, isNumbering } from './previewCells';
import type { PreviewRows } from './previewCells';
import type { Sureness } from './sureness';

/**
 * The column that tells orders apart (null for none), one of their dates that parts of its words alone tell (-1 for none),
 * and whether a row is an order or a line of one.
 */
interface OrdersGuess {
  readonly order: { readonly index: number; readonly sureness: Sureness } | null;
  readonly date: number;
  readonly areOrders: boolean;
}

/**
 * A table is one of orders where clients repeat in the first rows and a column numbers or dates orders: names that
 * repeat are a slip in a table of clients, and so are dates not rare there. `uses` are what the columns are
 * otherwise, `client` is the column of the clients.
 */
export function guessOrders(
  seen: readonly SeenHeader[],
  rows: PreviewRows,
  { uses, client }: { readonly uses: readonly (ColumnUse | undefined)[]; readonly client: number },
): OrdersGuess {
  const repeats = client >= 0 && hasRepeats(rows, client);
  const order = orderColumn(seen, rows, repeats);
  const isDated = seen.some(({ plain }, index) => uses[index] === 'orderDate' && !ANY_DATE.has(plain));
  const date = repeats && !uses.includes('orderDate') ? dateColumn(seen, rows) : -1;
  return {
    order: order?.index === client ? null : order,
    date: date === client ? -1 : date,
    areOrders: repeats && (order !== null || isDated || date >= 0),
  };
}

/** The one column of dates that parts of its words tell to be those of the orders. */
function dateColumn(seen: readonly SeenHeader[], rows: PreviewRows): number {
  return surest(
    seen.map(({ plain }, index) =>
      isDates(rows, index) && nameByStem(plain) === 'orderDate' ? 0 : Infinity,
    ),
  );
}

/** A column whose header says that it numbers orders; "Order" alone does where its cells are no counts. */
function orderColumn(seen: readonly SeenHeader[], rows: PreviewRows, repeats: boolean): OrdersGuess['order'] {
  const meaning = ROW_WORDS.find(({ use }) => use === 'order');
  if (!meaning) return null;
  const canNumber = (index: number): boolean =>
    filled(rows, index).length > 0 && (repeats || isNumbering(rows, index));
  const said = surest(
    seen.map((header, index) => (canNumber(index) ? headerRank(meaning, header) : Infinity)),
  );
  const itself = seen.findIndex(({ plain }, index) => ORDER_ITSELF.has(plain) && canNumber(index));
  const known = said >= 0 ? said : itself;
  if (known >= 0) return { index: known, sureness: 'sure' };
  const stemmed = seen.findIndex(({ plain }, index) => nameByStem(plain) === 'order' && canNumber(index));
  return repeats && stemmed >= 0 ? { index: stemmed, sureness: 'likely' } : null;
}

function hasRepeats(rows: PreviewRows, index: number): boolean {
  const names = filled(rows, index).map((cell) =>
    foldedName(typeof cell === 'object' ? cell.error : String(cell)),
  );
  return new Set(names).size < names.length;
}
