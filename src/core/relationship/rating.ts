/**
 * The mean of ratings (0 to 5) client by client: columns n×1 in, n×1 out. Missing where any of them is missing,
 * since a mean of the others would be of something else.
 */
export function meanRating(ratings: readonly [Float64Array, ...Float64Array[]]): Float64Array {
  return ratings[0].map(
    (_, client) => ratings.reduce((sum, of) => sum + (of[client] ?? NaN), 0) / ratings.length,
  );
}
