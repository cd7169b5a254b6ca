import { placeClients, type ClientMatrix, type CutRules, type MatrixMoney } from '../matrix/clientMatrix';
import { clientProfit } from '../profit/clientProfit';
import { sum } from '../statistics/sum';
import { concentration, USUAL_LEVELS, type Concentration, type ConcentrationLevels } from './concentration';
import { income, type IncomeKind } from './income';

/** All clients together: totals in the workbook's currency, where the axes divide, who stands where, shares of income. */
interface PortfolioState {
  readonly revenue: number;
  readonly profit: number;
  readonly cuts: ClientMatrix['cuts'];
  readonly placements: Uint8Array;
  readonly concentration: Concentration;
}

/**
 * The portfolio with and without one client. Columns keep their n rows: without the client its own row is unplaced
 * and has no share. `moved` holds the indexes of the others that change their place only because the cuts move.
 */
export interface ClientLoss {
  readonly before: PortfolioState;
  readonly after: PortfolioState;
  readonly moved: Int32Array;
}

/** How axes are cut, anew without the client; what counts as income (profit if not said), and its levels. */
export interface LossRules {
  readonly cuts: CutRules;
  readonly income?: IncomeKind;
  readonly levels?: ConcentrationLevels;
}

/**
 * What is left when one client goes, all else equal.
 * Source: "Rules for working with key clients" (competitors will always try to poach).
 */
export function loseClient(money: MatrixMoney, client: number, rules: LossRules): ClientLoss {
  const before = stateOf(money, rules);
  const after = stateOf(
    {
      revenue: without(money.revenue, client),
      contribution: without(money.contribution, client),
      costToServe: without(money.costToServe, client),
    },
    rules,
  );
  return { before, after, moved: otherPlaces(before.placements, after.placements, client) };
}

/** The clients whose place is another than before, but for the one who is gone. */
function otherPlaces(before: Uint8Array, after: Uint8Array, gone: number): Int32Array {
  const moved: number[] = [];
  for (let other = 0; other < before.length; other++)
    if (other !== gone && before[other] !== after[other]) moved.push(other);
  return Int32Array.from(moved);
}

function stateOf(money: MatrixMoney, rules: LossRules): PortfolioState {
  const { cuts, income: kind = 'profit', levels = USUAL_LEVELS } = rules;
  const profit = clientProfit(money.contribution, money.costToServe);
  const placed = placeClients(money, cuts);
  return {
    revenue: sum(money.revenue),
    profit: sum(profit),
    cuts: placed.cuts,
    placements: placed.placements,
    // Reckoned where it is asked for: whoever wants to know who moves does not.
    get concentration() {
      return concentration(income(kind, { ...money, profit }), levels);
    },
  };
}

/** Missing is in no total, no cut and no share, and the rows of the others stay where they are. */
function without(column: Float64Array, client: number): Float64Array {
  const left = column.slice();
  left[client] = NaN;
  return left;
}
