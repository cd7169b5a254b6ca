import type { Unit } from '../matrix/axis';
import type { ClientMatrix } from '../matrix/clientMatrix';
import { compared } from '../matrix/compared';
import { isInQuadrant, PLACEMENTS, type Placement } from '../matrix/quadrant';
import { placementLabel, type Scheme } from '../matrix/scheme';
import type { PlacedAxis, SchemeMatrix } from '../matrix/schemeMatrix';

/** One axis of a reason: what it measures, the client's value and the cut in its unit, and which side that is. */
export interface ReasonPart {
  readonly measure: string;
  readonly unit: Unit;
  readonly value: number;
  readonly cut: number;
  readonly side: 'above' | 'onTheCut' | 'below';
}

/**
 * Why a client's segment is what it is. `parts` are the axes it was placed by, the one to the right first; there
 * are none outside the quadrants, where `absent` names the measures that cannot be told. `lossExpected`: whether the
 * label makes one expect a loss. Money is in the workbook's currency.
 */
export interface Reason {
  readonly placement: Placement;
  readonly label: string;
  readonly parts: readonly ReasonPart[];
  readonly absent: readonly string[];
  readonly lossExpected: boolean;
  readonly revenue: number;
  readonly profit: number;
}

/** Clients placed in the profit matrix, with the money that their reasons are told from, all columns n×1. */
export interface PlacedClients extends Pick<
  ClientMatrix,
  'worth' | 'effort' | 'cuts' | 'placements' | 'profit'
> {
  readonly revenue: Float64Array;
}

/** The reason of one client's segment in the profit matrix, from the numbers that it was placed by. */
export function segmentReason(clients: PlacedClients, client: number, scheme: Scheme): Reason {
  const { worth, effort, cuts, placements, revenue, profit } = clients;
  const up = { title: scheme.up, unit: 'rate', values: worth, cut: cuts.worth } as const;
  const right = { title: scheme.right, unit: 'rate', values: effort, cut: cuts.effort } as const;
  return schemeReason({ scheme, up, right, placements, revenue, profit }, client);
}

/** The reason of one client's place in any scheme, from the numbers that it was placed by. */
export function schemeReason(matrix: SchemeMatrix, client: number): Reason {
  const { scheme, up, right, placements, revenue, profit } = matrix;
  const placement = PLACEMENTS[placements[client] ?? -1] ?? 'unplaced';
  const isPlaced = isInQuadrant(placement);
  const absent = [up, right].filter(({ values }) => Number.isNaN(values[client] ?? NaN));
  return {
    placement,
    label: placementLabel(placement, scheme),
    parts: isPlaced ? [reasonPart(right, client), reasonPart(up, client)] : [],
    absent: absent.map(({ title }) => inSentence(title)),
    lossExpected: placement === scheme.lossExpected,
    revenue: revenue[client] ?? NaN,
    profit: profit[client] ?? NaN,
  };
}

function reasonPart({ title, unit, values, cut }: PlacedAxis, client: number): ReasonPart {
  const value = values[client] ?? NaN;
  const [own, dividing] = [compared(value, unit), compared(cut, unit)];
  const side = own === dividing ? 'onTheCut' : own > dividing ? 'above' : 'below';
  return { measure: inSentence(title), unit, value, cut, side };
}

/** "Net price" is "net price" within a sentence; a name such as "ROI" stays as it is. */
export function inSentence(title: string): string {
  const [first = '', second = ''] = title;
  const isName = second !== second.toLowerCase();
  return isName ? title : first.toLowerCase() + title.slice(first.length);
}
