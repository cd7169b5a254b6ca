import type { SheetPlan } from '../../report/plan';

/** The heights that formats give rows, in points; undefined for a row of the usual height. The last format wins. */
export function rowHeights({ formats }: Pick<SheetPlan, 'formats'>): (row: number) => number | undefined {
  const given = new Map<number, number>();
  for (const { area, rowHeight } of formats)
    if (rowHeight !== undefined)
      for (let row = area.row; row < area.row + area.rows; row++) given.set(row, rowHeight);
  return (row) => given.get(row);
}
