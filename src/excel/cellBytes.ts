import type { PlanCell } from '../report/plan';

/** About what a cell takes in a request. A letter is taken for two bytes: names of clients are in any script. */
export function cellBytes(cell: PlanCell): number {
  if (typeof cell === 'string') return 2 * cell.length + 4;
  if (typeof cell === 'object' && cell !== null) return ('formula' in cell ? cell.formula.length : 10) + 4;
  return 19;
}
