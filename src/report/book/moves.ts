import { nextMove } from '../../core/matrix/nextMoves';
import { isInQuadrant, PLACEMENTS, QUADRANTS } from '../../core/matrix/quadrant';
import type { Placement, Quadrant } from '../../core/matrix/quadrant';
import { PROFIT_MATRIX } from '../../core/matrix/scheme';
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

/** What is to be done about a client, before it is worded. */
export type MoveAsked =
  | { readonly kind: 'redLine' }
  | { readonly kind: 'outside'; readonly placement: keyof typeof OUTSIDE_MOVES }
  | { readonly kind: 'segment'; readonly quadrant: Quadrant; readonly outcome: ClientOutcome };

/** How one language words what is to be done. */
export interface MoveWords {
  readonly redLine: string;
  readonly outside: Readonly<Record<keyof typeof OUTSIDE_MOVES, string>>;
  readonly segment: Readonly<Record<Quadrant, Readonly<Record<ClientOutcome, string>>>>;
}

/** What is to be done about a client in the profit matrix, in words; people's own wording stands on the worklist. */
export function moveText(asked: MoveAsked, said?: MoveWords): string {
  if (asked.kind === 'redLine') return said?.redLine ?? PART_COMPANY;
  if (asked.kind === 'outside') return (said?.outside ?? OUTSIDE_MOVES)[asked.placement];
  const { quadrant, outcome } = asked;
  return said?.segment[quadrant][outcome] ?? usualMove(PROFIT_MATRIX, quadrant, outcome);
}

/** What a next move is decided by: `override` is the segment that people say, null where they say none that there is. */
export interface MoveGrounds {
  readonly isOverTheLine: boolean;
  readonly placement: Placement;
  readonly override: Quadrant | null;
  readonly profit: number;
}

/** The red line first, then what lies outside the quadrants, then the segment's move; an override takes the segment's place. */
export function moveAsked({ isOverTheLine, placement, override, profit }: MoveGrounds): MoveAsked {
  if (isOverTheLine) return { kind: 'redLine' };
  const at = override ?? placement;
  if (!isInQuadrant(at)) return { kind: 'outside', placement: at };
  return { kind: 'segment', quadrant: at, outcome: isLossMaking(profit) ? 'losing' : 'earning' };
}

/** The quadrant that people mean by the name of a segment, in any case of letters; null for any other word. */
export function quadrantNamed(override: string, labels: Scheme['labels']): Quadrant | null {
  return QUADRANTS.find((quadrant) => labels[quadrant].toLowerCase() === override.toLowerCase()) ?? null;
}

/** Tells of each client what to do about it. */
export function toldMoves(
  book: Pick<Book, 'input' | 'texts'>,
  overrideOf: (client: number) => string | number | boolean | null,
): (client: number) => string {
  const { intake, matrix } = book.input;
  const isOverTheLine = knownRedLine(intake.clients.facts) ?? (() => false);
  const labels = segmentLabels(book);
  const said = saidMoves(book);
  return (client) => {
    const override = overrideOf(client);
    const asked = moveAsked({
      isOverTheLine: isOverTheLine(client),
      placement: PLACEMENTS[matrix.placements[client] ?? -1] ?? 'unplaced',
      override: typeof override === 'string' ? quadrantNamed(override, labels) : null,
      profit: matrix.profit[client] ?? NaN,
    });
    return moveText(asked, said);
  };
}

/** The moves as this workbook words them, each made once. */
function saidMoves(book: Pick<Book, 'input' | 'texts'>): MoveWords {
  const both = (quadrant: Quadrant): MoveWords['segment'][Quadrant] => ({
    earning: move(book, quadrant, 'earning'),
    losing: move(book, quadrant, 'losing'),
  });
  return {
    redLine: PART_COMPANY,
    outside: OUTSIDE_MOVES,
    segment: {
      topLeft: both('topLeft'),
      topRight: both('topRight'),
      bottomLeft: both('bottomLeft'),
      bottomRight: both('bottomRight'),
    },
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
