import type { Points } from './points';

/** The same picture for everyone: points of four colours, two axes, two cuts. In pixels of the page. */
export const SIZE = { width: 480, height: 394 } as const;
export const RADIUS = 3.5;
export const COLORS = ['#0072b2', '#009e73', '#e69f00', '#d55e00'] as const;

type Cuts = Points['cuts'];

/** Draws points into a place; what comes back moves the cuts, after which every point has the colour of its new quadrant. */
export type Drawer = (into: HTMLElement, points: Points) => (cuts: Cuts) => void;

/** Which quadrant each point is in, 0 to 3 in the order of reading. */
export function quadrantOf({ up, right }: Points, cuts: Cuts, i: number): number {
  return ((up[i] ?? NaN) >= cuts.up ? 0 : 2) + ((right[i] ?? NaN) >= cuts.right ? 1 : 0);
}

/** The points of each quadrant as pairs of right and up, which is what libraries take. */
export function pairs(points: Points, cuts: Cuts): [number, number][][] {
  const groups: [number, number][][] = COLORS.map(() => []);
  for (let i = 0; i < points.up.length; i++)
    groups[quadrantOf(points, cuts, i)]?.push([points.right[i] ?? NaN, points.up[i] ?? NaN]);
  return groups;
}
