import { textWidth } from './textWidth';

/** A point of the chart's surface, x to the right and y downwards, in the surface's unit (points). */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type LabelPosition = 'left' | 'right' | 'top' | 'bottom';

/** A label wished for at the point of this index. */
export interface LabelWish {
  readonly point: number;
  readonly text: string;
}

export interface PlacedLabel extends LabelWish {
  readonly position: LabelPosition;
}

/**
 * `markers` are the centres of everything drawn, `markerSize` across; labels keep clear of `obstacles` too.
 * No more than `atMost` labels are placed.
 */
export interface LabelSpace {
  readonly markers: readonly ChartPoint[];
  readonly markerSize: number;
  readonly fontSize: number;
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
  readonly atMost: number;
}

const POSITIONS: readonly LabelPosition[] = ['right', 'left', 'top', 'bottom'];

/** Blank space between a marker and its label. */
const GAP = 2;

/** Height of a line as a multiple of the font size. */
const LINE = 1.25;

/**
 * Finds room for labels, the first wish first: right of the marker, else left, above, below. A label that would
 * cover a marker, another label or an obstacle, or leave the bounds, everywhere, is dropped.
 */
export function placeLabels(wishes: readonly LabelWish[], space: LabelSpace): PlacedLabel[] {
  const taken = [...space.obstacles, ...space.markers.map((marker) => markerBox(marker, space.markerSize))];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const marker = space.markers[wish.point];
    if (!marker || placed.length === space.atMost) continue;
    const position = POSITIONS.find((candidate) =>
      isFree(labelBox(marker, wish.text, candidate, space), space, taken),
    );
    if (!position) continue;
    taken.push(labelBox(marker, wish.text, position, space));
    placed.push({ ...wish, position });
  }
  return placed;
}

/** Where a label at this side of a marker is drawn. */
export function labelBox(
  { x, y }: ChartPoint,
  text: string,
  position: LabelPosition,
  { markerSize, fontSize }: Pick<LabelSpace, 'markerSize' | 'fontSize'>,
): Box {
  const away = markerSize / 2 + GAP;
  const width = textWidth(text, fontSize);
  const height = LINE * fontSize;
  if (position === 'right') return boxAt(x + away, y - height / 2, width, height);
  if (position === 'left') return boxAt(x - away - width, y - height / 2, width, height);
  return boxAt(x - width / 2, position === 'top' ? y - away - height : y + away, width, height);
}

export function markerBox({ x, y }: ChartPoint, size: number): Box {
  return boxAt(x - size / 2, y - size / 2, size, size);
}

/** Whether two boxes share some area; touching edges do not. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isFree(box: Box, { bounds }: LabelSpace, taken: readonly Box[]): boolean {
  const isInside =
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom;
  return isInside && !taken.some((other) => overlap(box, other));
}

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}
