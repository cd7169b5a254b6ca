import type { ClientMatrix } from '../matrix/clientMatrix';
import { isHigh } from '../matrix/cut';
import { PLACEMENTS, type Placement } from '../matrix/quadrant';
import { placementLabel, type Scheme } from '../matrix/scheme';
import { roundedRate } from '../statistics/rounding';

/** One axis of a reason: what it measures, the client's value and the cut (fractions), and which side that is. */
export interface ReasonPart {
  readonly measure: string;
  readonly value: number;
  readonly cut: number;
  readonly side: 'above' | 'onTheCut' | 'below';
}

/**
 * Why a client's segment is what it is. `parts` are the axes it was placed by, the one to the right first; there
 * are none outside the quadrants. Money is in the workbook's currency.
 */
export interface Reason {
  readonly placement: Placement;
  readonly label: string;
  readonly parts: readonly ReasonPart[];
  readonly revenue: number;
  readonly profit: number;
}

/** Placed clients with the money that their reasons are told from, all columns n×1. */
export interface PlacedClients extends Pick<
  ClientMatrix,
  'worth' | 'effort' | 'cuts' | 'placements' | 'profit'
> {
  readonly revenue: Float64Array;
}

/** The reason of one client's segment, from the numbers that it was placed by. */
export function segmentReason(clients: PlacedClients, client: number, scheme: Scheme): Reason {
  const { worth, effort, cuts, placements, revenue, profit } = clients;
  const placement = PLACEMENTS[placements[client] ?? -1] ?? 'unplaced';
  const label = placementLabel(placement, scheme);
  const isPlaced = placement in scheme.labels;
  const parts = [
    reasonPart(scheme.right, effort[client] ?? NaN, cuts.effort),
    reasonPart(scheme.up, worth[client] ?? NaN, cuts.worth),
  ];
  return {
    placement,
    label,
    parts: isPlaced ? parts : [],
    revenue: revenue[client] ?? NaN,
    profit: profit[client] ?? NaN,
  };
}

function reasonPart(axis: string, value: number, cut: number): ReasonPart {
  const isOnTheCut = roundedRate(value) === roundedRate(cut);
  const side = isOnTheCut ? 'onTheCut' : isHigh(value, cut) ? 'above' : 'below';
  return { measure: axis.toLowerCase(), value, cut, side };
}
