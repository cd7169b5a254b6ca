import { clients } from '../kernel/clients';

/** The money of clients as Excel hands it to a function: matrices n×1; and the same as columns ready to reckon with. */
export interface MoneyArguments {
  readonly revenue: unknown[][];
  readonly directCost: unknown[][];
  readonly costToServe: unknown[][];
  readonly ready: Readonly<Record<'revenue' | 'directCost' | 'costToServe', Float64Array>>;
}

export function moneyArguments(rows: number): MoneyArguments {
  const { revenue, directCost, freight } = clients(rows);
  const cells = (column: Float64Array): unknown[][] => Array.from(column, (money) => [money]);
  return {
    revenue: cells(revenue),
    directCost: cells(directCost),
    costToServe: cells(freight),
    ready: { revenue, directCost, costToServe: freight },
  };
}
