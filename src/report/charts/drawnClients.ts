import { PLACEMENTS } from '../../core/matrix/quadrant';

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

/** Everyone `placed` in a quadrant. */
export function allDrawn(placed: Int32Array): DrawnClients {
  return { clients: placed, every: 1 };
}

/**
 * Some where they are many: of each quadrant the first and every so manieth by profit, so that each keeps its share of the
 * markers and none that holds anybody is empty, and the clients that are `telling`. `placed` are those in quadrants, in the
 * order of the book; `placements` are of all clients.
 */
export function someDrawn(
  placements: Uint8Array,
  placed: Int32Array,
  telling: readonly number[],
): DrawnClients {
  const every = Math.ceil(placed.length / MOST_MARKERS);
  if (every <= 1) return allDrawn(placed);
  const isTelling = new Set(telling);
  const seen = new Int32Array(PLACEMENTS.length);
  const isDrawn = (client: number): boolean => {
    const placement = placements[client] ?? 0;
    const before = seen[placement] ?? 0;
    seen[placement] = before + 1;
    return before % every === 0 || isTelling.has(client);
  };
  return { clients: placed.filter(isDrawn), every };
}
