import { boxAt } from './box';
import type { SurfaceBox, SurfacePoint } from './box';
import { textWidth } from './textWidth';

/** How a label hangs on its point: beginning there, ending there, or in the middle of it. */
export type LabelSide = 'right' | 'left' | 'center';

/** A place for a label: the point it hangs on and what it covers then. The lower the cost, the clearer whose it is. */
export interface LabelSpot {
  readonly side: LabelSide;
  readonly at: SurfacePoint;
  readonly box: SurfaceBox;
  readonly cost: number;
}

/** Blank space between a marker and its label, and around a label. */
const GAP = 2;

/** Spreadsheets set a label that hangs on a point so far beside it, at most. */
const BESIDE = 4;

/** Height of a line as a multiple of the font size: with room for accents and what hangs below. */
export const LINE_HEIGHT = 1.35;

/** Steps upwards and downwards from a marker, in heights of a line: no farther than two lines away. */
const STEPS = [0.5, 1, 1.5, 2] as const;

/**
 * Where the label of a marker may stand, the clearest place first: beside it, above and below it, at its corners, and a
 * little farther out. `size` is how wide the marker is drawn.
 */
export function labelSpots(marker: SurfacePoint, size: number, text: string, fontSize: number): LabelSpot[] {
  const width = textWidth(text, fontSize) + 2 * GAP;
  const height = LINE_HEIGHT * fontSize;
  const away = size / 2 + GAP;
  const spot = (side: LabelSide, dx: number, dy: number, cost: number): LabelSpot =>
    spotAt(side, { x: marker.x + dx, y: marker.y + dy }, { width, height, cost });
  const over = away + height / 2;
  const spots = [spot('right', away, 0, 0), spot('left', -away, 0, 1)];
  spots.push(spot('center', 0, -over, 1), spot('center', 0, over, 1.5));
  for (const step of STEPS) {
    const [corner, farther] = [step * height, 1 + 2 * step];
    for (const [side, dx] of [
      ['right', away],
      ['left', -away],
    ] as const)
      spots.push(spot(side, dx, -corner, farther), spot(side, dx, corner, farther + 0.25));
  }
  for (const lean of [0.25, -0.25, 0.5, -0.5])
    spots.push(
      spot('center', lean * width, -over, 1.5 + Math.abs(lean)),
      spot('center', lean * width, over, 2 + Math.abs(lean)),
    );
  for (const out of [0.5, 1])
    for (const lean of [0, 0.25, -0.25, 0.5, -0.5])
      spots.push(
        spot('center', lean * width, -over - out * height, 3.5 + out + Math.abs(lean)),
        spot('center', lean * width, over + out * height, 4 + out + Math.abs(lean)),
      );
  return spots;
}

/** What a label covers that hangs on a point. */
export function spotAt(
  side: LabelSide,
  at: SurfacePoint,
  { width, height, cost }: { readonly width: number; readonly height: number; readonly cost: number },
): LabelSpot {
  const top = at.y - height / 2;
  if (side === 'right') return { side, at, cost, box: boxAt(at.x, top, width + BESIDE, height) };
  if (side === 'left')
    return { side, at, cost, box: boxAt(at.x - width - BESIDE, top, width + BESIDE, height) };
  return { side, at, cost, box: boxAt(at.x - width / 2, top, width, height) };
}
