const DAYS_A_YEAR = 365;

/** The cost of waiting for money: average receivable (currency) × annual rate (fraction a year) × years. */
export function lateCost(terms: { receivable: number; annualRate: number; years: number }): number {
  return terms.receivable * terms.annualRate * terms.years;
}

/** The same when only days late are known: revenue (currency) × days late ÷ 365 × annual rate. */
export function lateCostOfDays(terms: { revenue: number; daysLate: number; annualRate: number }): number {
  return ((terms.revenue * terms.daysLate) / DAYS_A_YEAR) * terms.annualRate;
}
