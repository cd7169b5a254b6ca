import type { Placement } from '../../core/matrix/quadrant';

/** A client's figures and the cuts as cells of a formula; `worth` and `effort` are "" where they are missing. */
export interface PlacedCells {
  readonly revenue: string;
  readonly worth: string;
  readonly effort: string;
  readonly worthCut: string;
  readonly effortCut: string;
}

/** What the formula is to give for each placement: cells, numbers or quoted text. */
type Outcomes = Readonly<Record<Placement, string>>;

/**
 * Where a client stands as a formula without "=", as `place` in the core: on a cut counts as high, and both sides are
 * rounded to 10 decimals, revenue to 4.
 */
export function placementFormula(cells: PlacedCells, outcomes: Outcomes): string {
  const { revenue, worth, effort, worthCut, effortCut } = cells;
  const { topLeft, topRight, bottomLeft, bottomRight, noRevenue, netCredit, unplaced } = outcomes;
  const isUp = `ROUND(${worth},10)>=ROUND(${worthCut},10)`;
  const isRight = `ROUND(${effort},10)>=ROUND(${effortCut},10)`;
  const top = `IF(${isRight},${topRight},${topLeft})`;
  const bottom = `IF(${isRight},${bottomRight},${bottomLeft})`;
  const inside = `IF(COUNT(${worth},${effort},${worthCut},${effortCut})<4,${unplaced},IF(${isUp},${top},${bottom}))`;
  const outside = `IF(ROUND(${revenue},4)=0,${noRevenue},${netCredit})`;
  return `IF(COUNT(${revenue})=0,${unplaced},IF(ROUND(${revenue},4)>0,${inside},${outside}))`;
}
