/** Compares rows by their numbers in the build: people may have sorted them. Rows without a number stand behind, as they are. */
export function byNumber(numbers: readonly unknown[]): (row: number, other: number) => number {
  const numberOf = (row: number): number => {
    const number = numbers[row];
    return typeof number === 'number' ? number : Number.MAX_VALUE;
  };
  return (row, other) => numberOf(row) - numberOf(other) || row - other;
}

/** The rows of our list that name a client, from 0, in the order of the build. */
export function listRows(names: readonly unknown[], numbers: readonly unknown[], client: string): number[] {
  return names.flatMap((name, row) => (String(name) === client ? [row] : [])).sort(byNumber(numbers));
}
