import type { ClientColumns } from '../clientColumns';
import { clientProfit } from '../profit/clientProfit';
import { contribution } from '../profit/contribution';
import { costToServe } from '../profit/costToServe';
import type { CutRule } from './cut';
import { place } from './placing';

/** How each axis of the profit matrix is divided. */
export interface CutRules {
  readonly worth: CutRule;
  readonly effort: CutRule;
}

/**
 * Every client's figures and place in the profit matrix. All columns are n×1 in the order of the clients given.
 * `worth` and `effort` are fractions of own revenue, NaN where revenue is not above 0. `placements` holds
 * indexes into `PLACEMENTS`.
 */
export interface ClientMatrix {
  readonly contribution: Float64Array;
  readonly costToServe: Float64Array;
  readonly profit: Float64Array;
  readonly worth: Float64Array;
  readonly effort: Float64Array;
  readonly cuts: { readonly worth: number; readonly effort: number };
  readonly placements: Uint8Array;
}

/** The money an axis is made of, each n×1 in the workbook's currency. */
export interface MatrixMoney {
  readonly revenue: Float64Array;
  readonly contribution: Float64Array;
  readonly costToServe: Float64Array;
}

/**
 * The profit matrix: worth = contribution ÷ revenue upwards, effort = costToServe ÷ revenue to the right.
 * A client without revenue or with negative revenue keeps its profit but is in no cut and no quadrant; one with
 * a missing number is unplaced and in no cut either. Source: A. Clare, "Making 2013 the Year of the Client".
 */
export function clientMatrix(clients: ClientColumns, rules: CutRules): ClientMatrix {
  const earned = contribution(clients.revenue, clients.directCost);
  const cost = costToServe(clients);
  const placed = placeClients({ revenue: clients.revenue, contribution: earned, costToServe: cost }, rules);
  return { contribution: earned, costToServe: cost, profit: clientProfit(earned, cost), ...placed };
}

/** The part of the matrix that is reckoned from money columns already summed up. */
export function placeClients(
  { revenue, contribution, costToServe }: MatrixMoney,
  rules: CutRules,
): Pick<ClientMatrix, 'worth' | 'effort' | 'cuts' | 'placements'> {
  const { up, right, placements } = place({
    up: { unit: 'rate', column: contribution, rule: rules.worth },
    right: { unit: 'rate', column: costToServe, rule: rules.effort },
    revenue,
    billedOnly: true,
  });
  return { worth: up.values, effort: right.values, cuts: { worth: up.cut, effort: right.cut }, placements };
}
