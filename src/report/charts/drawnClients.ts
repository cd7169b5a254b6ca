import { isInQuadrant, PLACEMENTS } from '../../core/matrix/quadrant';

/**
 * Markers that a chart of values draws about at most. More hide one another, and take Excel seconds whenever it draws; one
 * that was made by Excel before 2010 holds 32,000 of a series.
 */
const MOST_MARKERS = 5_000;

/** The clients who have markers, in the order of the book: all in quadrants, or of each quadrant every `every`th. */
export interface DrawnClients {
  readonly clients: Int32Array;
  readonly every: number;
}

/** All who are in quadrants. */
export function allDrawn(placements: Uint8Array, order: Int32Array): DrawnClients {
  return { clients: order.filter(inQuadrant(placements)), every: 1 };
}

/**
 * Some where they are many: of each quadrant the first and every so manieth by profit, so that each keeps its share of the
 * markers and none that holds anybody is empty, and the clients that are `telling`.
 */
export function someDrawn(
  placements: Uint8Array,
  order: Int32Array,
  telling: readonly number[],
): DrawnClients {
  const { clients } = allDrawn(placements, order);
  const every = Math.ceil(clients.length / MOST_MARKERS);
  if (every === 1) return { clients, every };
  const isTelling = new Set(telling);
  const seen = new Int32Array(PLACEMENTS.length);
  const isDrawn = (client: number): boolean => {
    const placement = placements[client] ?? 0;
    const before = seen[placement] ?? 0;
    seen[placement] = before + 1;
    return before % every === 0 || isTelling.has(client);
  };
  return { clients: clients.filter(isDrawn), every };
}

function inQuadrant(placements: Uint8Array): (client: number) => boolean {
  const isPlaced = PLACEMENTS.map(isInQuadrant);
  return (client) => isPlaced[placements[client] ?? -1] === true;
}
