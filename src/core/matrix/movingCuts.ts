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
 * Places clients again at cuts that move, quick enough for every frame of a drag: values are rounded once, and a move
 * allocates nothing. It comes to what `place` comes to with both cuts entered as numbers. The columns are those of one
 * object that every move rewrites: indexes into `QUADRANTS` a client, counts a quadrant.
 */
export class MovingCuts {
  readonly quadrants: Uint8Array;
  readonly clients = new Uint32Array(QUADRANTS.length);
  readonly lossMakers = new Uint32Array(QUADRANTS.length);
  readonly #up: Float64Array;
  readonly #right: Float64Array;
  readonly #loses: Uint8Array;
  readonly #units: { readonly up: Unit; readonly right: Unit };

  constructor({ up, right, placements, profit }: PlacedOnAxes) {
    const isPlaced = PLACEMENTS.map(isInQuadrant);
    this.#units = { up: up.unit, right: right.unit };
    this.#up = up.values.map((value) => comparedScore(value, up.unit));
    this.#right = right.values.map((value) => comparedScore(value, right.unit));
    this.#loses = Uint8Array.from(profit, (money) => Number(isLossMaking(money)));
    this.quadrants = placements.map((code) => (isPlaced[code] ? 0 : NO_QUADRANT));
    this.moveTo({ up: up.cut, right: right.cut });
  }

  moveTo(cuts: Cuts): void {
    const upCut = comparedScore(cuts.up, this.#units.up);
    const rightCut = comparedScore(cuts.right, this.#units.right);
    const { quadrants, clients, lossMakers } = this;
    clients.fill(0);
    lossMakers.fill(0);
    for (let i = 0; i < quadrants.length; i++) {
      if (quadrants[i] === NO_QUADRANT) continue;
      const quadrant =
        ((this.#up[i] ?? NaN) >= upCut ? 0 : LOW) + ((this.#right[i] ?? NaN) >= rightCut ? RIGHT : 0);
      quadrants[i] = quadrant;
      clients[quadrant] = (clients[quadrant] ?? 0) + 1;
      lossMakers[quadrant] = (lossMakers[quadrant] ?? 0) + (this.#loses[i] ?? 0);
    }
  }
}
