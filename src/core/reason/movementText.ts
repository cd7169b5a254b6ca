import { isInQuadrant, PLACEMENTS, type Placement } from '../matrix/quadrant';
import { placementLabel, type Scheme } from '../matrix/scheme';
import { MOVES, type Move, type Movement, type Placed } from '../portfolio/movement';
import { ENGLISH } from './tongue';

export type MovementWords = typeof MOVEMENT_ENGLISH;

export const MOVEMENT_ENGLISH = {
  ...ENGLISH,
  stayed: (label: string): string => `${label}, as before.`,
  moved: (before: string, now: string, why: string): string => `${before}, now ${now}: ${why}.`,
  came: 'New: nothing was billed in the period before.',
  gone: (before: string): string => `Gone: ${before} in the period before, and nothing is billed now.`,
  notCompared: 'Not compared: it has no segment in one of the two periods.',
  crossed: (axis: string, from: string, to: string, cut: string): string =>
    `${axis.toLowerCase()} went from ${from} to ${to} across the cut of ${cut}`,
  byCutsAlone: (label: string): string => `Today’s cuts alone would have made it ${label}.`,
};

/**
 * Where one client came from and why, in one or two sentences, such as "Commodity, now Partner: worth went from 9.1 % to
 * 12.0 % across the cut of 11.2 %." What moving cuts alone would have done is added where it would have done anything.
 */
export function movementText(
  movement: Movement,
  client: number,
  scheme: Scheme,
  said: MovementWords = MOVEMENT_ENGLISH,
): string {
  return [moveText(movement, client, scheme, said), cutsText(movement, client, scheme, said)]
    .filter(Boolean)
    .join(' ');
}

/** What became of one client. */
export function moveAt({ moves }: Movement, client: number): Move {
  return MOVES[moves[client] ?? -1] ?? 'outside';
}

function moveText(movement: Movement, client: number, scheme: Scheme, said: MovementWords): string {
  const before = labelAt(movement.before, client, scheme);
  const now = labelAt(movement.now, client, scheme);
  switch (moveAt(movement, client)) {
    case 'stayed':
      return said.stayed(before);
    case 'moved':
      return said.moved(before, now, crossings(movement, client, scheme, said).join(', '));
    case 'new':
      return said.came;
    case 'gone':
      return said.gone(before);
    case 'outside':
      return said.notCompared;
  }
}

/** The axes whose cut the client's own figures crossed, the one to the right first. */
function crossings({ before, now }: Movement, client: number, scheme: Scheme, said: MovementWords): string[] {
  const [from, to] = [placementAt(before, client), placementAt(now, client)];
  const { worth, effort } = before.cuts;
  return [
    isRight(from) === isRight(to)
      ? ''
      : crossing(scheme.right, [before.effort[client], now.effort[client], effort], said),
    isTop(from) === isTop(to)
      ? ''
      : crossing(scheme.up, [before.worth[client], now.worth[client], worth], said),
  ].filter(Boolean);
}

function crossing(
  axis: string,
  [from = NaN, to = NaN, cut = NaN]: readonly (number | undefined)[],
  said: MovementWords,
): string {
  const [fromText = '', toText = '', cutText = ''] = said.numbers.rates(from, to, cut);
  return said.crossed(axis, fromText, toText, cutText);
}

function cutsText(
  { before, byCutsAlone }: Movement,
  client: number,
  scheme: Scheme,
  said: MovementWords,
): string {
  const [from, to] = [placementAt(before, client), placementAt(byCutsAlone, client)];
  if (from === to || !isInQuadrant(from) || !isInQuadrant(to)) return '';
  return said.byCutsAlone(placementLabel(to, scheme));
}

function labelAt(placed: Placed, client: number, scheme: Scheme): string {
  return placementLabel(placementAt(placed, client), scheme);
}

function placementAt({ placements }: Placed, client: number): Placement {
  return PLACEMENTS[placements[client] ?? -1] ?? 'unplaced';
}

function isRight(placement: Placement): boolean {
  return placement === 'topRight' || placement === 'bottomRight';
}

function isTop(placement: Placement): boolean {
  return placement === 'topLeft' || placement === 'topRight';
}
