/** What counts as income: client profit unless the user picks another. */
export const INCOME_KINDS = ['profit', 'contribution', 'revenue'] as const;
export type IncomeKind = (typeof INCOME_KINDS)[number];

/** The column of income (n×1, workbook currency). Source: "Rules for working with key clients": income, not volume. */
export function income(kind: IncomeKind, money: Readonly<Record<IncomeKind, Float64Array>>): Float64Array {
  return money[kind];
}
