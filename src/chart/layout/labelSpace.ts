import { distance, grown, isCrossed, isWithin } from './box';
import type { SurfaceBox, SurfacePoint } from './box';
import type { LabelSpot } from './labelSpots';
import { labelSpots } from './labelSpots';
import type { MarkerField } from './markerField';

/** Markers of one size, as wide as that in points. */
export interface MarkerKind {
  readonly size: number;
  readonly field: MarkerField;
}

/**
 * What labels must not touch: the edges of `bounds`, markers and `obstacles`. They keep clear of `lines` where there is
 * room.
 */
export interface LabelSpace {
  readonly bounds: SurfaceBox;
  readonly markers: readonly MarkerKind[];
  readonly obstacles: readonly SurfaceBox[];
  readonly lines: readonly (readonly [SurfacePoint, SurfacePoint])[];
  readonly fontSize: number;
}

/** A label wished for beside a marker that is `size` wide. */
export interface LabelWish {
  readonly marker: SurfacePoint;
  readonly size: number;
  readonly text: string;
}

/**
 * What it costs a spot that a line runs through it, and that another marker is as near as its own. A line through a name
 * is worse than any place farther out: measured on random clients that halves the names crossed, and loses none in 300.
 */
const CROSSED = 7;
const DOUBTFUL = 3;

/** Blank space between a label and what it must not touch. */
const CLEARANCE = 0.5;

/** The spots of a label that touch nothing but, perhaps, other labels: the best first. */
export function freeSpots(wish: LabelWish, space: LabelSpace): LabelSpot[] {
  const spots = labelSpots(wish.marker, wish.size, wish.text, space.fontSize);
  return spots
    .filter(({ box }) => isFree(box, space))
    .map((spot) => ({ ...spot, cost: spot.cost + drawbacks(spot.box, wish, space) }))
    .sort((one, other) => one.cost - other.cost);
}

function isFree(box: SurfaceBox, { bounds, markers, obstacles }: LabelSpace): boolean {
  if (!isWithin(box, bounds)) return false;
  if (markers.some(({ size, field }) => field.within(grown(box, size / 2 + CLEARANCE)) > 0)) return false;
  const { left, top, right, bottom } = grown(box, CLEARANCE);
  return !obstacles.some(
    (other) => left < other.right && other.left < right && top < other.bottom && other.top < bottom,
  );
}

function drawbacks(box: SurfaceBox, { marker }: LabelWish, { lines, markers }: LabelSpace): number {
  const crossed = lines.filter((line) => isCrossed(box, line)).length;
  const near = grown(box, distance(box, marker));
  const others = markers.reduce((sum, { field }) => sum + field.within(near), 0) - 1;
  return CROSSED * crossed + (others > 0 ? DOUBTFUL : 0);
}
