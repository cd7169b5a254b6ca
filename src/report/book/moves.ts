import { nextMove } from '../../core/matrix/nextMoves';
import { isInQuadrant, PLACEMENTS, QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import type { Scheme } from '../../core/matrix/scheme';
import { isLossMaking } from '../../core/profit/clientProfit';
import { knownRedLine } from '../../core/systems/knownRedLine';
import { wording } from './book';
import type { Book } from './book';
import { segmentLabels } from './segmentLabels';

/** What to do depends on whether a client earns money or loses it. */
export const OUTCOMES = ['earning', 'losing'] as const;
export type ClientOutcome = (typeof OUTCOMES)[number];

/** What to do about a client outside the quadrants. */
export const OUTSIDE_MOVES = {
  noRevenue: 'Nothing was billed: bill what was done, or stop serving.',
  netCredit: 'More was credited than billed: find out why.',
  unplaced: 'A figure is missing: complete it.',
} as const;

/** The red line counts whatever the figures say. Source: C. Harrison, "Segment your clients" ("with good grace"). */
const PART_COMPANY = 'Part company, with good grace: a red line is crossed.';

/** What to do first about a loss-maker that its quadrant speaks well of. */
const UNTIL_IT_PAYS = 'Take effort out or raise its worth until it pays.';

/** The name of the worklist's cell that says what to do in a segment, such as MoveTopLeftEarning. */
export function moveName(quadrant: Quadrant, outcome: ClientOutcome): string {
  return `Move${capital(quadrant)}${capital(outcome)}`;
}

/** What to do in a segment unless people worded it anew. "Costs more than it is worth" is said of loss-makers only. */
export function usualMove(scheme: Scheme, quadrant: Quadrant, outcome: ClientOutcome): string {
  const move = nextMove(scheme, quadrant);
  if (outcome === 'losing')
    return `Costs more than it is worth. ${quadrant === 'bottomRight' ? move : UNTIL_IT_PAYS}`;
  return quadrant === 'bottomRight' ? `On the wrong side of both cuts, still profitable. ${move}` : move;
}

/** What to do in a segment, as the worklist says it. */
export function move(
  { input, texts }: Pick<Book, 'input' | 'texts'>,
  quadrant: Quadrant,
  outcome: ClientOutcome,
): string {
  const usual = usualMove(input.scheme, quadrant, outcome);
  return wording({ texts }, `worklist!${moveName(quadrant, outcome)}`, usual);
}

/**
 * Tells of each client what to do about it: the red line first, then what lies outside the quadrants, then its segment's
 * move. Where people overrode the segment by the name of another (in any case of letters), that one's move.
 */
export function toldMoves(
  book: Pick<Book, 'input' | 'texts'>,
  overrideOf: (client: number) => string | number | boolean | null,
): (client: number) => string {
  const { intake, matrix } = book.input;
  const isOverTheLine = knownRedLine(intake.clients.facts) ?? (() => false);
  const labels = segmentLabels(book);
  const overridden = (client: number): Quadrant | undefined => {
    const override = overrideOf(client);
    if (typeof override !== 'string') return undefined;
    return QUADRANTS.find((quadrant) => labels[quadrant].toLowerCase() === override.toLowerCase());
  };
  return (client) => {
    if (isOverTheLine(client)) return PART_COMPANY;
    const placement = overridden(client) ?? PLACEMENTS[matrix.placements[client] ?? -1] ?? 'unplaced';
    if (!isInQuadrant(placement)) return OUTSIDE_MOVES[placement];
    return move(book, placement, isLossMaking(matrix.profit[client] ?? NaN) ? 'losing' : 'earning');
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
