/** So few are sorted at once. */
const FEW = 1024;

/** So many numbers, one as far from the other as the next, tell where a rank lies among all, and how far off that may be. */
const SAMPLE = 1023;
const MARGIN = 48;

/** Numbers that so many looks did not tell apart are sorted. */
const MOST_LOOKS = 16;

/** How many numbers of a column lie below, and how many within, two numbers and at them. */
interface Split {
  readonly below: number;
  readonly within: number;
}

/**
 * The number at a rank (from 0, the smallest first) and the one after it, without sorting the column (n×1; what is
 * missing has no rank): a sample tells between which two of the numbers the rank will lie, and only what is between these
 * is looked at again. NaN where there is no such rank.
 */
export function smallest(column: Float64Array, rank: number): readonly [number, number] {
  let among = column;
  let at = rank;
  let margin = MARGIN;
  for (let look = 0; among.length > FEW && look < MOST_LOOKS; look++) {
    const [low, high] = around(among, at, margin);
    const { below, within } = split(among, low, high);
    if (at < below) {
      among = among.filter((number) => number < low);
    } else if (at >= below + within) {
      among = among.filter((number) => number > high);
      at -= below + within;
    } else if (low === high) {
      return [low, at + 1 < below + within ? low : leastAbove(column, low)];
    } else {
      // Many that are the same are told apart by one of them.
      if (within > among.length / 2) margin = 0;
      among = allWithin(among, low, high, within);
      at -= below;
    }
  }
  const sorted = among.slice().sort();
  const found = sorted[at] ?? NaN;
  return [found, sorted[at + 1] ?? leastAbove(column, found)];
}

/** Two of the numbers, with the rank between them in all likelihood. */
function around(column: Float64Array, rank: number, margin: number): readonly [number, number] {
  const step = column.length / SAMPLE;
  const sample = new Float64Array(SAMPLE);
  for (let i = 0; i < SAMPLE; i++) sample[i] = column[Math.floor((i + 0.5) * step)] ?? NaN;
  const known = sample.filter((number) => !Number.isNaN(number)).sort();
  const place = Math.floor(rank / step);
  const last = known.length - 1;
  return [
    known[Math.min(Math.max(place - margin, 0), last)] ?? -Infinity,
    known[Math.min(place + margin, last)] ?? Infinity,
  ];
}

function split(column: Float64Array, low: number, high: number): Split {
  let below = 0;
  let within = 0;
  // Without a branch, since nobody can foretell on which side a number lies.
  for (let i = 0; i < column.length; i++) {
    const number = column[i] ?? NaN;
    below += Number(number < low);
    within += Number(number >= low) & Number(number <= high);
  }
  return { below, within };
}

function allWithin(column: Float64Array, low: number, high: number, count: number): Float64Array {
  const members = new Float64Array(count);
  let at = 0;
  for (let i = 0; i < column.length; i++) {
    const number = column[i] ?? NaN;
    // One branch that is seldom taken, in place of two of which one is as often taken as not.
    if ((Number(number >= low) & Number(number <= high)) === 1) members[at++] = number;
  }
  return members;
}

/** The least number above another, NaN where there is none. */
function leastAbove(column: Float64Array, number: number): number {
  let least = Infinity;
  let isFound = false;
  for (let i = 0; i < column.length; i++) {
    const other = column[i] ?? NaN;
    if (!(other > number && other <= least)) continue;
    least = other;
    isFound = true;
  }
  return isFound ? least : NaN;
}
