import type { Dealt } from './dealOut';
import { roundMoney } from './rounding';
import { sortPlaces, type Desk } from './sortPlaces';
import type { Ties } from './ties';

/**
 * Sorts the clients of each cell where they stand: by their measure as money is compared, the largest first, then by what
 * they earned, then as ties are settled.
 */
export function sortCells(dealt: Dealt, ties: Ties): void {
  const { ends, most, earned } = dealt;
  const desk: Desk = {
    measure: new Float64Array(most),
    rounded: new Float64Array(most),
    earned: new Float64Array(earned.length > 0 ? most : 0),
    clients: new Int32Array(most),
    places: new Int32Array(most),
    aside: new Int32Array(most),
    counts: [],
    ties,
  };
  let from = 0;
  for (let cell = 0; cell < ends.length; cell++) {
    const to = ends[cell] ?? from;
    if (to - from > 1) {
      layOut(desk, dealt, from, to);
      sortPlaces(desk, 'rounded', 0, to - from, 0);
      takeBack(desk, dealt, from, to);
    }
    from = to;
  }
}

function layOut(
  { measure, rounded, earned, clients, places }: Desk,
  dealt: Dealt,
  from: number,
  to: number,
): void {
  const count = to - from;
  for (let place = 0; place < count; place++) {
    measure[place] = dealt.measure[from + place] ?? NaN;
    clients[place] = dealt.order[from + place] ?? 0;
    places[place] = place;
  }
  roundMoney(measure, rounded, count);
  const withRevenue = Math.min(count, earned.length);
  for (let place = 0; place < withRevenue; place++) earned[place] = dealt.earned[from + place] ?? NaN;
}

/** Puts clients back in the order of their places. */
function takeBack({ measure, clients, places }: Desk, dealt: Dealt, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const place = places[at - from] ?? 0;
    dealt.measure[at] = measure[place] ?? NaN;
    dealt.order[at] = clients[place] ?? 0;
  }
}
