import type { CellPosition, PlanCell, SheetPlan } from '../report/plan';

/** What the plan itself has for a cell. */
export function plannedCell({ blocks }: SheetPlan, { row, column }: CellPosition): PlanCell | undefined {
  const cells = blocks.map(({ at, cells }) => cells[row - at.row]?.[column - at.column]);
  return cells.find((cell) => cell !== undefined);
}
