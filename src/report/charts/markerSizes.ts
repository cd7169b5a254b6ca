/** How large markers are drawn, in points: `all` sizes that occur, and that of a client (row of the source). */
export interface MarkerSizes {
  readonly all: readonly number[];
  readonly of: (client: number) => number;
}

/** The more clients, the smaller, so that markers can be told apart. */
const SIZES = [
  { upTo: 100, size: 8 },
  { upTo: 500, size: 6 },
  { upTo: 2000, size: 4 },
] as const;
const SMALLEST = 3;

/** Markers of one size for so many clients. */
export function sameSize(clients: number): MarkerSizes {
  const size = SIZES.find(({ upTo }) => clients <= upTo)?.size ?? SMALLEST;
  return { all: [size], of: () => size };
}
