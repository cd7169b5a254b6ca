import { isBreadwinner } from '../relationship/roles';
import { ranking } from '../statistics/order';
import { roundedMoney } from '../statistics/rounding';
import { sum } from '../statistics/sum';
import { concentration } from './concentration';

/**
 * Income that hangs on little trust: `clients` are the indexes of the Breadwinners whom we have not won beyond step 2,
 * most income first; `income` is theirs together (workbook currency) and `share` its part of all income, NaN unless
 * that is above 0.
 */
export interface IncomeAtRisk {
  readonly clients: Int32Array;
  readonly income: number;
  readonly share: number;
}

/** Up to this step of trust a client buys what we know, not who we are to it. */
const LITTLE_TRUST = 2;

/**
 * Income (n×1) of Breadwinners at trust step 2 or below (`trust` n×1, 0 to 4). A trust step that is missing proves no
 * risk. Source of the Breadwinner: "Rules for working with key clients"; of the steps: A. Clare, "Customers or
 * Clients. Do you know the difference?"
 */
export function incomeAtRisk(columns: { income: Float64Array; trust: Float64Array }): IncomeAtRisk {
  const { income, trust } = columns;
  const { share, total } = concentration(income);
  const theirs = income.map((money, client) =>
    isBreadwinner(share[client] ?? NaN) && (trust[client] ?? NaN) <= LITTLE_TRUST ? money : NaN,
  );
  const atRisk = sum(theirs);
  return {
    clients: ranking({ measure: theirs }),
    income: atRisk,
    share: roundedMoney(total) > 0 ? atRisk / total : NaN,
  };
}
