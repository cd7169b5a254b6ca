import { isBreadwinner } from '../relationship/roles';
import { ranking, type Ranked } from '../statistics/order';
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

/** What risk is told from, each n×1: income in money, the step of trust 0 to 4, and what breaks ties. */
interface IncomeAndTrust extends Omit<Ranked, 'measure'> {
  readonly income: Float64Array;
  readonly trust: Float64Array;
}

/** Up to this step of trust a client buys what we know, not who we are to it. */
const LITTLE_TRUST = 2;

/**
 * Income of Breadwinners at trust step 2 or below. A trust step that is missing proves no
 * risk. Source of the Breadwinner: "Rules for working with key clients"; of the steps: A. Clare, "Customers or
 * Clients. Do you know the difference?"
 */
export function incomeAtRisk({ income, trust, ...ties }: IncomeAndTrust): IncomeAtRisk {
  const { share, total } = concentration(income);
  const theirs = income.map((money, client) =>
    isBreadwinner(share[client] ?? NaN) && (trust[client] ?? NaN) <= LITTLE_TRUST ? money : NaN,
  );
  const atRisk = sum(theirs);
  return {
    clients: ranking({ measure: theirs, ...ties }),
    income: atRisk,
    share: roundedMoney(total) > 0 ? atRisk / total : NaN,
  };
}
