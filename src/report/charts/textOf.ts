import type { PlanCell } from '../plan';

/** What a cell of words says when it is built; '' where it holds none. */
export function textOf(cell: PlanCell): string {
  const said = typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : cell;
  return typeof said === 'string' ? said : '';
}
