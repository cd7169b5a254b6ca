import type { ClientColumns } from '../clientColumns';
import type { ClientFacts, Fact } from '../clientFacts';
import { placeClients, type ClientMatrix, type CutRules, type MatrixMoney } from '../matrix/clientMatrix';
import { isInQuadrant, PLACEMENTS, QUADRANTS, type Placement, type Quadrant } from '../matrix/quadrant';
import { contribution } from '../profit/contribution';
import { costToServe } from '../profit/costToServe';

/** The columns of the period before; all of them are needed. */
const PRIOR_FACTS = [
  'priorRevenue',
  'priorDirectCost',
  'priorCostToServe',
] as const satisfies readonly Fact[];

/**
 * What became of a client. New: nothing was billed before, or nothing at all is known of it before, and it has a
 * segment now. Gone: it had one and nothing is billed now. Outside: no segment in one period for another reason (net
 * credit, a number missing), or in neither.
 * The order is that of the codes in `Uint8Array` columns.
 */
export const MOVES = ['stayed', 'moved', 'new', 'gone', 'outside'] as const;
export type Move = (typeof MOVES)[number];

/** How many clients went from one quadrant to another. */
export type FromTo = Readonly<Record<Quadrant, Readonly<Record<Quadrant, number>>>>;

/** One period's figures and places: columns n×1, placements index `PLACEMENTS`. */
export type Placed = Pick<ClientMatrix, 'worth' | 'effort' | 'cuts' | 'placements'>;

/**
 * Segments of the profit matrix before and now. `before` and `now` are both placed at the cuts of the period before, so
 * that a change is the client's own; `moves` (n×1) index `MOVES` and `fromTo` counts those that stayed or moved.
 * `byCutsAlone` is the other half: the figures of the period before, placed at today's cuts; `fromToByCuts` counts the
 * clients with a segment before from `before` to there.
 */
export interface Movement {
  readonly before: Placed;
  readonly now: Placed;
  readonly moves: Uint8Array;
  readonly counts: Readonly<Record<Move, number>>;
  readonly fromTo: FromTo;
  readonly byCutsAlone: Placed;
  readonly fromToByCuts: FromTo;
}

/** Which columns of the period before are missing; none where movement can be told. */
export function missingPrior(facts: ClientFacts): readonly Fact[] {
  return PRIOR_FACTS.filter((fact) => facts[fact] === undefined);
}

/** How clients moved since the period before, by the same rules for cuts; null where a column of it is missing. Ours. */
export function movement(clients: ClientColumns, rules: CutRules): Movement | null {
  const prior = priorMoney(clients.facts);
  if (!prior) return null;
  const current = {
    revenue: clients.revenue,
    contribution: contribution(clients.revenue, clients.directCost),
    costToServe: costToServe(clients),
  };
  const before = placeClients(prior, rules);
  const now = placeClients(current, fixed(before.cuts));
  const today = placeClients(current, rules);
  const byCutsAlone = placeClients(prior, fixed(today.cuts));
  const moves = before.placements.map((_, i) =>
    MOVES.indexOf(
      moveOf({
        from: isUnknown(clients.facts, i) ? 'noRevenue' : placementAt(before, i),
        to: placementAt(now, i),
        today: placementAt(today, i),
      }),
    ),
  );
  return {
    before,
    now,
    moves,
    counts: counted(moves),
    fromTo: fromTo(before.placements, now.placements),
    byCutsAlone,
    fromToByCuts: fromTo(before.placements, byCutsAlone.placements),
  };
}

function priorMoney({ priorRevenue, priorDirectCost, priorCostToServe }: ClientFacts): MatrixMoney | null {
  if (!priorRevenue || !priorDirectCost || !priorCostToServe) return null;
  return {
    revenue: priorRevenue,
    contribution: contribution(priorRevenue, priorDirectCost),
    costToServe: priorCostToServe,
  };
}

function fixed(cuts: ClientMatrix['cuts']): CutRules {
  return { worth: { kind: 'value', value: cuts.worth }, effort: { kind: 'value', value: cuts.effort } };
}

/** Whether nothing at all is known of a client in the period before. */
function isUnknown(facts: ClientFacts, client: number): boolean {
  return PRIOR_FACTS.every((fact) => Number.isNaN(facts[fact]?.[client] ?? NaN));
}

function placementAt({ placements }: Placed, client: number): Placement {
  return PLACEMENTS[placements[client] ?? -1] ?? 'unplaced';
}

/** `to` is where today's figures stand at the cuts of before; where nobody was billed before, there are none. */
function moveOf({ from, to, today }: { from: Placement; to: Placement; today: Placement }): Move {
  if (isInQuadrant(from) && isInQuadrant(to)) return from === to ? 'stayed' : 'moved';
  if (isInQuadrant(from) && today === 'noRevenue') return 'gone';
  return from === 'noRevenue' && isInQuadrant(today) ? 'new' : 'outside';
}

function counted(moves: Uint8Array): Record<Move, number> {
  const counts = { stayed: 0, moved: 0, new: 0, gone: 0, outside: 0 };
  for (const code of moves) counts[MOVES[code] ?? 'outside'] += 1;
  return counts;
}

function fromTo(from: Uint8Array, to: Uint8Array): FromTo {
  const none = () => ({ topLeft: 0, topRight: 0, bottomLeft: 0, bottomRight: 0 });
  const counts = { topLeft: none(), topRight: none(), bottomLeft: none(), bottomRight: none() };
  from.forEach((code, i) => {
    const [before, after] = [QUADRANTS[code], QUADRANTS[to[i] ?? -1]];
    if (before && after) counts[before][after] += 1;
  });
  return counts;
}
