import type { ActivityColumn, ClientColumns } from '../../core/clientColumns';
import type { ColumnMapping } from '../columnMapping';
import { foldedName } from './foldedName';
import { composed, eachAlone, groupingBy } from './grouping';
import type { Grouping } from './grouping';
import { joinedClients } from './joinedClients';
import type { Disagreement } from './joinedClients';
import { orderFacts, ordersPlaced } from './orderFacts';
import type { RowKeys } from './rowKeys';

/**
 * Rows put together to the clients, or groups, that are placed. `grouping` says which row is in which; `orderOf` is each
 * row's order (from 0, -1 for none), null where rows are clients.
 */
export interface JoinedRows {
  readonly clients: ClientColumns;
  readonly grouping: Grouping;
  readonly disagreements: readonly Disagreement[];
  readonly orderOf: Int32Array | null;
}

/**
 * Puts rows together as the mapping says: orders, or rows of the same name, to clients, and clients to groups. A client
 * whose rows name two groups is in both, each with its own rows. `rows` are the rows read as if each were a client.
 */
export function joinRows(rows: ClientColumns, keys: RowKeys, mapping: ColumnMapping): JoinedRows {
  const areOrders = mapping.rows === 'orders';
  const isAdded = areOrders || mapping.sameNames === 'sum';
  const byName = isAdded ? groupingBy(clientKeys(rows, keys)) : eachAlone(rows.names.length);
  const named = joinedClients(rows, byName, areOrders);
  const byGroup = keys.groups ? groupingBy(groupKeys(keys.groups, byName)) : eachAlone(byName.first.length);
  const grouped = joinedClients(named.clients, byGroup, false);
  const grouping = composed(byName, byGroup);
  const orders = areOrders ? ordersOf(keys, byName) : null;
  const ordered = orders ? orderFacts({ ...orders, ...keys, revenue: rows.revenue }, grouping) : {};
  return {
    clients: {
      ...grouped.clients,
      names: Array.from(grouping.first, (row) => keys.groups?.[row] || (rows.names[row] ?? '')),
      activities: [
        ...grouped.clients.activities,
        ...(orders ? orderActivity(mapping, orders, grouping) : []),
      ],
      facts: { ...grouped.clients.facts, ...ordered },
    },
    grouping,
    disagreements: [...named.disagreements, ...grouped.disagreements.map(inRows(byName))].filter(
      ({ fact }) => !(fact in ordered),
    ),
    orderOf: orders?.orderOf ?? null,
  };
}

function clientKeys({ names }: ClientColumns, { groups }: RowKeys): string[] {
  return names.map((name, row) => `${foldedName(name)}\n${foldedName(groups?.[row] ?? '')}`);
}

/** A client without a group is a group of its own. */
function groupKeys(groups: readonly string[], { first }: Grouping): string[] {
  return Array.from(first, (row, client) => {
    const group = foldedName(groups[row] ?? '');
    return group === '' ? String(client) : `\n${group}`;
  });
}

function inRows({ first }: Grouping): (disagreement: Disagreement) => Disagreement {
  return ({ fact, row, from }) => ({ fact, row: first[row] ?? 0, from: first[from] ?? 0 });
}

interface OrdersOfRows {
  readonly orderOf: Int32Array;
  readonly orderNumbers: readonly string[];
}

/** Orders are told apart by client and number; where no column numbers them every row is one. */
function ordersOf({ orders }: RowKeys, { groupOf }: Grouping): OrdersOfRows {
  if (!orders)
    return { orderOf: eachAlone(groupOf.length).groupOf, orderNumbers: Array.from(groupOf, () => '') };
  const known = new Map<string, number>();
  const orderNumbers: string[] = [];
  const orderOf = groupOf.map((client, row) => {
    const number = orders[row] ?? '';
    if (number === '') return -1;
    const key = `${client}\n${number}`;
    const order = known.get(key) ?? known.size;
    if (order === known.size) {
      known.set(key, order);
      orderNumbers.push(number);
    }
    return order;
  });
  return { orderOf, orderNumbers };
}

/** What orders cost, where the column that numbers them has a rate. */
function orderActivity(
  { columns }: ColumnMapping,
  { orderOf, orderNumbers }: OrdersOfRows,
  grouping: Grouping,
): ActivityColumn[] {
  const column = columns.find(({ use }) => use === 'order');
  if (!column || column.rate === 0) return [];
  const counts = ordersPlaced(orderOf, orderNumbers.length, grouping);
  return [{ activity: column.header, counts, rate: column.rate }];
}
