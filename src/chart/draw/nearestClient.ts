/** Where clients are drawn: one entry a client within the axes, from the chart's top left corner, y downwards. */
export interface DrawnPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much farther away a client seems that lies aside from the way one goes. */
const ASIDE = 2;

/** The index of the point nearest to a place, -1 where none is within reach. */
export function nearestTo(
  { x, y }: DrawnPoints,
  place: { readonly x: number; readonly y: number },
  reach: number,
): number {
  let [found, least] = [-1, reach * reach];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [(x[i] ?? NaN) - place.x, (y[i] ?? NaN) - place.y];
    const far = dx * dx + dy * dy;
    if (far <= least) [found, least] = [i, far];
  }
  return found;
}

/**
 * The index of the nearest point that way, one straight ahead before one aside; -1 where there is none. Of points drawn at
 * one place the next is to the right of and below the one before.
 */
export function nextFrom(points: DrawnPoints, from: number, direction: Direction): number {
  const forwards = direction === 'right' || direction === 'down';
  const same = nextAtSamePlace(points, from, forwards ? 1 : -1);
  if (same !== -1) return same;
  const isAcross = direction === 'left' || direction === 'right';
  const [along, aside] = isAcross ? [points.x, points.y] : [points.y, points.x];
  const sign = forwards ? 1 : -1;
  let [found, least] = [-1, Infinity];
  for (let i = 0; i < along.length; i++) {
    const ahead = sign * ((along[i] ?? NaN) - (along[from] ?? NaN));
    const far = ahead + ASIDE * Math.abs((aside[i] ?? NaN) - (aside[from] ?? NaN));
    // Of several at one place the way in leads to the first of them, coming back to the last.
    if (ahead > 0 && (forwards ? far < least : far <= least)) [found, least] = [i, far];
  }
  return found;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The index of the point that a key leads to, -1 for none that way; null for keys that lead nowhere. Home and Page Up lead
 * to the first and the one before in the order of the points, End and Page Down to the last and the next.
 */
export function ledTo(key: string, points: DrawnPoints, from: number): number | null {
  const direction = DIRECTIONS[key];
  if (direction) return nextFrom(points, from, direction);
  const last = points.x.length - 1;
  const steps: Readonly<Record<string, number>> = {
    Home: 0,
    End: last,
    PageDown: from + 1,
    PageUp: from - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.min(last, Math.max(0, to));
}

function nextAtSamePlace({ x, y }: DrawnPoints, from: number, step: 1 | -1): number {
  for (let i = from + step; i >= 0 && i < x.length; i += step)
    if (x[i] === x[from] && y[i] === y[from]) return i;
  return -1;
}
