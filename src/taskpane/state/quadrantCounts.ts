import type { ClientMatrix } from '../../core/matrix/clientMatrix';
import { PLACEMENTS } from '../../core/matrix/quadrant';
import type { Placement, Quadrant } from '../../core/matrix/quadrant';
import { isLossMaking } from '../../core/profit/clientProfit';

/** How many clients stand in one place, and how many of them lose money. */
export interface PlaceCount {
  readonly clients: number;
  readonly lossMakers: number;
}

/** All clients, divided. `inQuadrants` counts those of the four quadrants, `all` every client read. */
export interface QuadrantCounts {
  readonly quadrants: Readonly<Record<Quadrant, PlaceCount>>;
  readonly outside: Readonly<Record<Exclude<Placement, Quadrant>, PlaceCount>>;
  readonly inQuadrants: PlaceCount;
  readonly all: PlaceCount;
}

const NOBODY: PlaceCount = { clients: 0, lossMakers: 0 };

function sum(...counts: readonly PlaceCount[]): PlaceCount {
  return counts.reduce(
    (total, { clients, lossMakers }) => ({
      clients: total.clients + clients,
      lossMakers: total.lossMakers + lossMakers,
    }),
    NOBODY,
  );
}

/** Counts clients and loss-makers by place. */
export function quadrantCounts({ placements, profit }: ClientMatrix): QuadrantCounts {
  const clients = new Uint32Array(PLACEMENTS.length);
  const lossMakers = new Uint32Array(PLACEMENTS.length);
  placements.forEach((code, row) => {
    clients[code] = (clients[code] ?? 0) + 1;
    if (isLossMaking(profit[row] ?? NaN)) lossMakers[code] = (lossMakers[code] ?? 0) + 1;
  });
  const at = (placement: Placement): PlaceCount => {
    const code = PLACEMENTS.indexOf(placement);
    return { clients: clients[code] ?? 0, lossMakers: lossMakers[code] ?? 0 };
  };
  const quadrants = {
    topLeft: at('topLeft'),
    topRight: at('topRight'),
    bottomLeft: at('bottomLeft'),
    bottomRight: at('bottomRight'),
  };
  const outside = { noRevenue: at('noRevenue'), netCredit: at('netCredit'), unplaced: at('unplaced') };
  const inQuadrants = sum(...Object.values(quadrants));
  return { quadrants, outside, inQuadrants, all: sum(inQuadrants, ...Object.values(outside)) };
}
