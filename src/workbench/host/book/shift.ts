import type { Area, Shift } from '../cells';

/** Where an area lies after cells were inserted or deleted on its sheet; null where it is gone. */
export function shifted(area: Area, { area: at, way }: Shift): Area | null {
  const isVertical = way === 'down' || way === 'up';
  if (!isWithin(isVertical ? turned(area) : area, isVertical ? turned(at) : at)) return area;
  const [start, count] = isVertical ? [area.row, area.rows] : [area.column, area.columns];
  const [from, moved] = isVertical ? [at.row, at.rows] : [at.column, at.columns];
  const isInsert = way === 'down' || way === 'right';
  const line = isInsert ? pushed(start, count, from, moved) : pulled(start, count, from, moved);
  if (!line) return null;
  return isVertical
    ? { ...area, row: line.start, rows: line.count }
    : { ...area, column: line.start, columns: line.count };
}

interface Line {
  readonly start: number;
  readonly count: number;
}

function pushed(start: number, count: number, from: number, moved: number): Line {
  if (start >= from) return { start: start + moved, count };
  return { start, count: start + count > from ? count + moved : count };
}

function pulled(start: number, count: number, from: number, moved: number): Line | null {
  const [end, until] = [start + count, from + moved];
  const lost = Math.max(0, Math.min(end, until) - Math.max(start, from));
  if (lost === count) return null;
  const before = Math.max(0, Math.min(start, until) - from);
  return { start: start - before, count: count - lost };
}

function turned({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

/** Whether the lines of an area all lie in the band that moves: what lies only partly in it stays. */
function isWithin(area: Area, band: Area): boolean {
  return area.row >= band.row && area.row + area.rows <= band.row + band.rows;
}
