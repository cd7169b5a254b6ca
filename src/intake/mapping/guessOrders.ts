import { foldedName } from '../rows/foldedName';
import type { ColumnUse } from '../columnMapping';
import { headerRank, surest } from '../headers/headerRank';
import type { SeenHeader } from '../headers/headerRank';
import { ANY_DATE, ORDER_ITSELF, ROW_WORDS } from '../headers/orderWords';
import { filled, isNumbering } from './previewCells';
import type { PreviewRows } from './previewCells';

/** The column that tells orders apart (-1 for none), and whether a row is an order or a line of one. */
interface OrdersGuess {
  readonly order: number;
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
  return { order: order === client ? -1 : order, areOrders: repeats && (order >= 0 || isDated) };
}

/** A column whose header says that it numbers orders; "Order" alone does where its cells are no counts. */
function orderColumn(seen: readonly SeenHeader[], rows: PreviewRows, repeats: boolean): number {
  const meaning = ROW_WORDS.find(({ use }) => use === 'order');
  if (!meaning) return -1;
  const canNumber = (index: number): boolean =>
    filled(rows, index).length > 0 && (repeats || isNumbering(rows, index));
  const said = surest(
    seen.map((header, index) => (canNumber(index) ? headerRank(meaning, header) : Infinity)),
  );
  if (said >= 0) return said;
  return seen.findIndex(({ plain }, index) => ORDER_ITSELF.has(plain) && canNumber(index));
}

function hasRepeats(rows: PreviewRows, index: number): boolean {
  const names = filled(rows, index).map((cell) =>
    foldedName(typeof cell === 'object' ? cell.error : String(cell)),
  );
  return new Set(names).size < names.length;
}
