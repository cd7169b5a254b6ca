/** A point of the chart's surface, x to the right and y downwards, in points. */
export interface SurfacePoint {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the chart's surface, in points. */
export interface SurfaceBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxAt(left: number, top: number, width: number, height: number): SurfaceBox {
  return { left, top, right: left + width, bottom: top + height };
}

/** The box with so much more on every side. */
export function grown({ left, top, right, bottom }: SurfaceBox, by: number): SurfaceBox {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Whether two boxes share some area; touching edges do not. */
export function isOverlap(one: SurfaceBox, other: SurfaceBox): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function isWithin(box: SurfaceBox, bounds: SurfaceBox): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

/** How far a point lies from a box: 0 within it. */
export function distance({ left, top, right, bottom }: SurfaceBox, { x, y }: SurfacePoint): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Whether the straight line between two points enters a box. */
export function isCrossed(box: SurfaceBox, [from, to]: readonly [SurfacePoint, SurfacePoint]): boolean {
  const across = [from.x, to.x - from.x, box.left, box.right] as const;
  const down = [from.y, to.y - from.y, box.top, box.bottom] as const;
  let [enters, leaves] = [0, 1];
  for (const [start, way, low, high] of [across, down]) {
    if (way === 0 && (start <= low || start >= high)) return false;
    if (way === 0) continue;
    const [one, other] = [(low - start) / way, (high - start) / way];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters < leaves;
}
