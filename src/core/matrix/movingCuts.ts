import { isLossMaking } from '../profit/clientProfit';
import { sliced } from '../slices';
import type { Slices } from '../slices';
import type { Unit } from './axis';
import { highSides } from './compared';
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

/** The index into `QUADRANTS` of each code of a placement. */
const QUADRANT_CODES = Uint8Array.from(PLACEMENTS, (placement) =>
  isInQuadrant(placement) ? QUADRANTS.indexOf(placement) : NO_QUADRANT,
);

/**
 * Places clients again at cuts that move, quick enough for every frame of a drag: only values a hair below a cut are
 * rounded, and no column is made anew. It comes to what `place` comes to with both cuts entered as numbers. The columns are
 * those of one object that every move rewrites: indexes into `QUADRANTS` a client, counts a quadrant.
 */
export class MovingCuts {
  readonly quadrants: Uint8Array;
  readonly clients = new Uint32Array(QUADRANTS.length);
  readonly lossMakers = new Uint32Array(QUADRANTS.length);
  readonly #placed: PlacedOnAxes;
  readonly #loses: Uint8Array;
  readonly #isTop: Uint8Array;
  readonly #isRight: Uint8Array;
  #now: Cuts;

  private constructor(placed: PlacedOnAxes) {
    const { up, right, placements } = placed;
    this.#placed = placed;
    this.#now = { up: up.cut, right: right.cut };
    this.#loses = new Uint8Array(placements.length);
    this.#isTop = new Uint8Array(placements.length);
    this.#isRight = new Uint8Array(placements.length);
    this.quadrants = new Uint8Array(placements.length).fill(NO_QUADRANT);
  }

  /** The clients where they are placed, before any cut has moved. */
  static *of(placed: PlacedOnAxes): Slices<MovingCuts> {
    const moving = new MovingCuts(placed);
    yield* sliced(placed.placements.length, (from, to) => {
      moving.#start(from, to);
    });
    return moving;
  }

  #start(from: number, to: number): void {
    const { placements, profit } = this.#placed;
    for (let i = from; i < to; i++) {
      const quadrant = QUADRANT_CODES[placements[i] ?? -1] ?? NO_QUADRANT;
      const money = profit[i] ?? NaN;
      // Rounding makes no loss of a profit.
      this.#loses[i] = money < 0 && isLossMaking(money) ? 1 : 0;
      this.quadrants[i] = quadrant;
      this.#count(i, quadrant);
    }
  }

  moveTo(cuts: Cuts): void {
    if (cuts.up === this.#now.up && cuts.right === this.#now.right) return;
    this.#now = { up: cuts.up, right: cuts.right };
    const { up, right } = this.#placed;
    const isTop = highSides({ values: up.values, cut: cuts.up, unit: up.unit }, this.#isTop);
    const isRight = highSides({ values: right.values, cut: cuts.right, unit: right.unit }, this.#isRight);
    const { quadrants } = this;
    this.clients.fill(0);
    this.lossMakers.fill(0);
    for (let i = 0; i < quadrants.length; i++) {
      if (quadrants[i] === NO_QUADRANT) continue;
      const quadrant = LOW * (1 - (isTop[i] ?? 0)) + RIGHT * (isRight[i] ?? 0);
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
