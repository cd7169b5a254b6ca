import { isOverlap } from './box';
import { freeSpots } from './labelSpace';
import type { LabelSpace, LabelWish } from './labelSpace';
import type { LabelSpot } from './labelSpots';

/** A label that found room: which wish it is (from 0) and where it stands. */
export interface ArrangedLabel extends Pick<LabelSpot, 'side' | 'at' | 'box'> {
  readonly wish: number;
}

/** How often, for each label, another may be asked to make room. */
const ASKED = 40;

/** How often all labels look whether a better spot has come free. */
const ROUNDS = 3;

/** How much a label is worth more each time it was put aside, so that two do not put each other aside for ever. */
const PATIENCE = 1;

/**
 * Finds room for up to `atMost` labels, the first wish first, so that none covers a marker, an obstacle or another
 * label. A label without room puts those aside that can most easily stand elsewhere. The same wishes always come to the
 * same labels.
 */
export function arrangeLabels(
  wishes: readonly LabelWish[],
  space: LabelSpace,
  atMost: number = wishes.length,
): ArrangedLabel[] {
  const spots = wishes.map((wish) => freeSpots(wish, space));
  const room = new Arrangement(spots);
  for (const [wish, mine] of spots.entries()) {
    if (room.count === atMost) break;
    if (mine.length > 0) room.findRoom(wish, wishes.length <= atMost);
  }
  for (let round = 0; round < ROUNDS; round++) room.improve();
  return room.best();
}

/** Where labels stand at present; `#taken` holds each wish's spot, or null. */
class Arrangement {
  readonly #spots: readonly (readonly LabelSpot[])[];
  readonly #taken: (LabelSpot | null)[];
  readonly #putAside: number[];
  count = 0;

  constructor(spots: readonly (readonly LabelSpot[])[]) {
    this.#spots = spots;
    this.#taken = spots.map(() => null);
    this.#putAside = spots.map(() => 0);
  }

  /** Places a label, and if need be those again that it put aside; undone where that leaves fewer than before. */
  findRoom(wish: number, mayAsk: boolean): void {
    const before = [...this.#taken];
    const countBefore = this.count;
    const waiting = [wish];
    for (let asked = 0; asked < ASKED && waiting.length > 0; asked++) {
      const next = waiting.shift() ?? wish;
      const { spot, inTheWay } = this.#cheapest(next);
      if (!spot || (inTheWay.length > 0 && !mayAsk)) break;
      for (const other of inTheWay) this.#leave(other);
      this.#take(next, spot);
      waiting.push(...inTheWay);
    }
    if (this.count > countBefore) return;
    before.forEach((spot, label) => (this.#taken[label] = spot));
    this.count = countBefore;
  }

  /** Moves each label to the best spot that is free. */
  improve(): void {
    this.#taken.forEach((spot, wish) => {
      if (!spot) return;
      const better = this.#mine(wish).find(
        (other) => other.cost < spot.cost && this.#inTheWay(wish, other).length === 0,
      );
      if (better) this.#taken[wish] = better;
    });
  }

  best(): ArrangedLabel[] {
    return this.#taken.flatMap((spot, wish) =>
      spot ? [{ wish, side: spot.side, at: spot.at, box: spot.box }] : [],
    );
  }

  /** The spot that costs least, those counted that must leave for it. */
  #cheapest(wish: number): { readonly spot: LabelSpot | null; readonly inTheWay: readonly number[] } {
    let found: { spot: LabelSpot | null; inTheWay: readonly number[] } = { spot: null, inTheWay: [] };
    let least = Infinity;
    for (const spot of this.#mine(wish)) {
      if (spot.cost >= least) break;
      const inTheWay = this.#inTheWay(wish, spot);
      const cost = inTheWay.reduce((sum, other) => sum + this.#worth(other), spot.cost);
      if (cost < least) [least, found] = [cost, { spot, inTheWay }];
    }
    return found;
  }

  /** What it costs to put a label aside: much where it has few other spots or was often put aside. */
  #worth(wish: number): number {
    return 5 + 20 / this.#mine(wish).length + PATIENCE * (this.#putAside[wish] ?? 0);
  }

  #inTheWay(wish: number, { box }: LabelSpot): number[] {
    const found: number[] = [];
    this.#taken.forEach((other, label) => {
      if (other && label !== wish && isOverlap(box, other.box)) found.push(label);
    });
    return found;
  }

  #take(wish: number, spot: LabelSpot): void {
    this.#taken[wish] = spot;
    this.count++;
  }

  #leave(wish: number): void {
    this.#taken[wish] = null;
    this.#putAside[wish] = (this.#putAside[wish] ?? 0) + 1;
    this.count--;
  }

  #mine(wish: number): readonly LabelSpot[] {
    return this.#spots[wish] ?? [];
  }
}
