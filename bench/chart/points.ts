import { placeClients } from '../../src/core/matrix/clientMatrix';
import { contribution } from '../../src/core/profit/contribution';
import { clientProfit } from '../../src/core/profit/clientProfit';
import { clients } from '../kernel/clients';

/** Points to draw: both values of each (n×1, fractions of revenue), and where the axes are cut. */
export interface Points {
  readonly up: Float64Array;
  readonly right: Float64Array;
  readonly placements: Uint8Array;
  readonly revenue: Float64Array;
  readonly profit: Float64Array;
  readonly cuts: { readonly up: number; readonly right: number };
}

/** Clients of which all are in a quadrant: who is billed nothing is drawn by nobody. */
export function points(count: number): Points {
  const { revenue: all, directCost, freight } = clients(Math.ceil(count * 1.02));
  const billed = Int32Array.from(Array.from(all.keys()).filter((i) => (all[i] ?? 0) > 0)).slice(0, count);
  const of = (column: Float64Array) => Float64Array.from(billed, (i) => column[i] ?? NaN);
  const [revenue, costToServe] = [of(all), of(freight)];
  const earned = contribution(revenue, of(directCost));
  const money = { revenue, contribution: earned, costToServe };
  const placed = placeClients(money, { worth: { kind: 'median' }, effort: { kind: 'median' } });
  return {
    up: placed.worth,
    right: placed.effort,
    placements: placed.placements,
    revenue,
    profit: clientProfit(earned, costToServe),
    cuts: { up: placed.cuts.worth, right: placed.cuts.effort },
  };
}
