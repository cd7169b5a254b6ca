import { isInQuadrant, PLACEMENTS, type Placement } from '../matrix/quadrant';
import { placementLabel, type Scheme } from '../matrix/scheme';
import { MOVES, type Move, type Movement, type Placed } from '../portfolio/movement';
import { unitTexts } from './unitText';

/**
 * Where one client came from and why, in one or two sentences, such as "Commodity, now Partner: worth went from 9.1 % to
 * 12.0 % across the cut of 11.2 %." What moving cuts alone would have done is added where it would have done anything.
 */
export function movementText(movement: Movement, client: number, scheme: Scheme): string {
  return [moveText(movement, client, scheme), cutsText(movement, client, scheme)].filter(Boolean).join(' ');
}

/** What became of one client. */
export function moveAt({ moves }: Movement, client: number): Move {
  return MOVES[moves[client] ?? -1] ?? 'outside';
}

function moveText(movement: Movement, client: number, scheme: Scheme): string {
  const before = labelAt(movement.before, client, scheme);
  const now = labelAt(movement.now, client, scheme);
  switch (moveAt(movement, client)) {
    case 'stayed':
      return `${before}, as before.`;
    case 'moved':
      return `${before}, now ${now}: ${crossings(movement, client, scheme).join(', ')}.`;
    case 'new':
      return 'New: nothing was billed in the period before.';
    case 'gone':
      return `Gone: ${before} in the period before, and nothing is billed now.`;
    case 'outside':
      return 'Not compared: it has no segment in one of the two periods.';
  }
}

/** The axes whose cut the client's own figures crossed, the one to the right first. */
function crossings({ before, now }: Movement, client: number, scheme: Scheme): string[] {
  const [from, to] = [placementAt(before, client), placementAt(now, client)];
  const { worth, effort } = before.cuts;
  return [
    isRight(from) === isRight(to)
      ? ''
      : crossing(scheme.right, [before.effort[client], now.effort[client], effort]),
    isTop(from) === isTop(to) ? '' : crossing(scheme.up, [before.worth[client], now.worth[client], worth]),
  ].filter(Boolean);
}

function crossing(axis: string, [from = NaN, to = NaN, cut = NaN]: readonly (number | undefined)[]): string {
  const [fromText = '', toText = '', cutText = ''] = unitTexts('rate', from, to, cut);
  return `${axis.toLowerCase()} went from ${fromText} to ${toText} across the cut of ${cutText}`;
}

function cutsText({ before, byCutsAlone }: Movement, client: number, scheme: Scheme): string {
  const [from, to] = [placementAt(before, client), placementAt(byCutsAlone, client)];
  if (from === to || !isInQuadrant(from) || !isInQuadrant(to)) return '';
  return `Today’s cuts alone would have made it ${placementLabel(to, scheme)}.`;
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
