import { isLossMaking } from '../profit/clientProfit';
import type { Unit } from './axis';
import { comparedScore } from './compared';
import type { CutAxis } from './placing';
import { isInQuadrant, LOW, PLACEMENTS, QUADRANTS, RIGHT } from './quadrant';

/** Clients placed on two axes, each with its unit; `placements` and `profit` n×1. */
export interface PlacedOnAxes {
  readonly up: CutAxis & { readonly unit: Unit };
  readonly right: CutAxis & { readonly unit: Unit };
  readonly placements: Uint8Array;
  readonly profit: Float64Array;
}

/** Where both axes are divided, in their units. */
export interface Cuts {
  readonly up: number;
  readonly right: number;
}

/** Stands for a client outside the quadrants: no cut brings it into one. */
export const NO_QUADRANT = 255;

/**
 * Places clients again at cuts that move, quick enough for every frame of a drag: values are rounded once, when a cut
 * first moves, and a move allocates nothing. It comes to what `place` comes to with both cuts entered as numbers. The
 * columns are those of one object that every move rewrites: indexes into `QUADRANTS` a client, counts a quadrant.
 */
export class MovingCuts {
  readonly quadrants: Uint8Array;
  readonly clients = new Uint32Array(QUADRANTS.length);
  readonly lossMakers = new Uint32Array(QUADRANTS.length);
  readonly #placed: PlacedOnAxes;
  readonly #loses: Uint8Array;
  #values: { readonly up: Float64Array; readonly right: Float64Array } | null = null;
  #now: Cuts;

  constructor(placed: PlacedOnAxes) {
    const { up, right, placements, profit } = placed;
    this.#placed = placed;
    this.#now = { up: up.cut, right: right.cut };
    this.#loses = Uint8Array.from(profit, (money) => Number(isLossMaking(money)));
    const quadrantOf = Uint8Array.from(PLACEMENTS, (placement) =>
      isInQuadrant(placement) ? QUADRANTS.indexOf(placement) : NO_QUADRANT,
    );
    this.quadrants = placements.map((code) => quadrantOf[code] ?? NO_QUADRANT);
    for (let i = 0; i < this.quadrants.length; i++) this.#count(i, this.quadrants[i] ?? NO_QUADRANT);
  }

  moveTo(cuts: Cuts): void {
    if (cuts.up === this.#now.up && cuts.right === this.#now.right) return;
    this.#now = { up: cuts.up, right: cuts.right };
    const { up, right } = this.#placed;
    this.#values ??= { up: comparables(up), right: comparables(right) };
    const { up: ups, right: rights } = this.#values;
    const upCut = comparedScore(cuts.up, up.unit);
    const rightCut = comparedScore(cuts.right, right.unit);
    const { quadrants } = this;
    this.clients.fill(0);
    this.lossMakers.fill(0);
    for (let i = 0; i < quadrants.length; i++) {
      if (quadrants[i] === NO_QUADRANT) continue;
      const quadrant = ((ups[i] ?? NaN) >= upCut ? 0 : LOW) + ((rights[i] ?? NaN) >= rightCut ? RIGHT : 0);
      quadrants[i] = quadrant;
      this.#count(i, quadrant);
    }
  }

  #count(client: number, quadrant: number): void {
    if (quadrant === NO_QUADRANT) return;
    this.clients[quadrant] = (this.clients[quadrant] ?? 0) + 1;
    this.lossMakers[quadrant] = (this.lossMakers[quadrant] ?? 0) + (this.#loses[client] ?? 0);
  }
}

function comparables({ values, unit }: PlacedOnAxes['up']): Float64Array {
  return values.map((value) => comparedScore(value, unit));
}
