type Cells = readonly (readonly unknown[])[];

interface Row {
  readonly revenue: number;
  readonly contribution: number;
  readonly costToServe: number;
  readonly worth: number;
  readonly effort: number;
}

/**
 * SEGMENT as it is usually written: an object a client, each step a new list. Without our rules for rounding, missing
 * numbers and cells that cannot be read.
 */
export function plainSegments(revenue: Cells, directCost: Cells, costToServe: Cells): string[][] {
  const rows = revenue.map((cell, i): Row => {
    const [earned, direct, serving] = [
      Number(cell[0]),
      Number(directCost[i]?.[0]),
      Number(costToServe[i]?.[0]),
    ];
    const contribution = earned - direct;
    return {
      revenue: earned,
      contribution,
      costToServe: serving,
      worth: contribution / earned,
      effort: serving / earned,
    };
  });
  const billed = rows.filter((row) => row.revenue > 0);
  const total = (of: keyof Row) => billed.map((row) => row[of]).reduce((sum, money) => sum + money, 0);
  const worthCut = total('contribution') / total('revenue');
  const effortCut = total('costToServe') / total('revenue');
  return rows
    .map((row) => ({ ...row, isHigh: row.worth >= worthCut, isRight: row.effort >= effortCut }))
    .map(({ revenue: earned, isHigh, isRight }) => [
      earned === 0
        ? 'No revenue'
        : earned < 0
          ? 'Net credit'
          : isHigh
            ? isRight
              ? 'Partner'
              : 'Prime'
            : isRight
              ? 'Underperformer'
              : 'Commodity',
    ]);
}

/** CLIENTPROFIT as it is usually written. */
export function plainProfits(revenue: Cells, directCost: Cells, costToServe: Cells): number[][] {
  return revenue
    .map((cell, i) => ({
      earned: Number(cell[0]),
      direct: Number(directCost[i]?.[0]),
      serving: Number(costToServe[i]?.[0]),
    }))
    .map(({ earned, direct, serving }) => [earned - direct - serving]);
}
