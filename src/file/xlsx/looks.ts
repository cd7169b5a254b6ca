import type { FormatPlan, SheetPlan } from '../../report/plan';
import { over, PLAIN } from './cellLook';
import type { CellLook } from './cellLook';

/** The look of each cell of one row, by column; columns beyond its end are plain. */
export type RowLooks = readonly CellLook[];

/**
 * The looks of a sheet row by row, asked for from the top down. Rows between two edges of formats look alike, so their
 * looks are laid out once: a million rows cost no more than ten.
 */
export function rowLooks({ formats }: Pick<SheetPlan, 'formats'>): (row: number) => RowLooks {
  const edges = [...new Set(formats.flatMap(({ area }) => [area.row, area.row + area.rows]))].sort(
    (a, b) => a - b,
  );
  let band = -1;
  let looks: RowLooks = [];
  return (row) => {
    if (band >= 0 && row < (edges[band] ?? 0)) throw new Error('Rows are written from the top down.');
    if (edges[band + 1] === undefined || row < (edges[band + 1] ?? 0)) return looks;
    while (row >= (edges[band + 1] ?? Infinity)) band++;
    looks = laidOut(formats.filter(({ area }) => row >= area.row && row < area.row + area.rows));
    return looks;
  };
}

function laidOut(formats: readonly FormatPlan[]): RowLooks {
  const looks: CellLook[] = [];
  for (const format of formats) {
    const end = format.area.column + format.area.columns;
    while (looks.length < end) looks.push(PLAIN);
    for (let column = format.area.column; column < end; column++)
      looks[column] = over(looks[column] ?? PLAIN, format);
  }
  return looks;
}
