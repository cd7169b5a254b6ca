import type { ActivityColumn, ClientColumns } from '../../core/clientColumns';
import type { ColumnMapping } from '../columnMapping';
import { areAlone, composed, eachAlone, groupingOf } from './grouping';
import type { Grouping } from './grouping';
import { NO_KEY, pairedCodes } from './keyColumn';
import type { KeyColumn } from './keyColumn';
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
  const byName =
    isAdded && keys.clients ? groupingByKeys(keys.clients, keys.groups) : eachAlone(rows.names.length);
  const named = joinedClients(rows, byName, areOrders);
  const byGroup = keys.groups ? groupingByGroup(keys.groups, byName) : eachAlone(byName.first.length);
  const grouped = joinedClients(named.clients, byGroup, false);
  const grouping = composed(byName, byGroup);
  const orders = areOrders ? ordersOf(keys, byName) : null;
  const ordered = orders ? orderFacts({ ...orders, ...keys, revenue: rows.revenue }, grouping) : {};
  return {
    clients: {
      ...grouped.clients,
      names: namesOf(rows, keys, grouping),
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

function namesOf({ names }: ClientColumns, { groupNames }: RowKeys, grouping: Grouping): readonly string[] {
  if (!groupNames && areAlone(grouping)) return names;
  return Array.from(grouping.first, (row) => groupNames?.[row] || (names[row] ?? ''));
}

/** Rows are of one client where its name and, if there is any, its group are the same. */
function groupingByKeys(clients: KeyColumn, groups: KeyColumn | null): Grouping {
  const pairs = pairedCodes(
    fromOne(clients),
    groups ? fromOne(groups) : new Int32Array(clients.codes.length),
  );
  return groupingOf(pairs.codes, pairs.count);
}

/** Codes that count a missing key as one of its own. */
function fromOne({ codes }: KeyColumn): Int32Array {
  return codes.map((code) => code + 1);
}

/** A client without a group is a group of its own. */
function groupingByGroup({ codes, texts }: KeyColumn, { first }: Grouping): Grouping {
  const ofClient = first.map((row, client) => {
    const code = codes[row] ?? NO_KEY;
    return code === NO_KEY ? texts.length + client : code;
  });
  const { codes: groupOf, count } = pairedCodes(ofClient, new Int32Array(first.length));
  return groupingOf(groupOf, count);
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
  const { codes: orderOf, count } = pairedCodes(groupOf, orders.codes);
  const orderNumbers = new Array<string>(count).fill('');
  orderOf.forEach((order, row) => {
    if (order !== NO_KEY) orderNumbers[order] = orders.texts[orders.codes[row] ?? NO_KEY] ?? '';
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
