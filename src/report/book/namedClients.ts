/** How many clients of the same name come before one in the build: rows of our sheets know clients by name alone. */
export function namesakesBefore(names: readonly string[], order: Int32Array, client: number): number {
  let before = 0;
  for (const other of order) {
    if (other === client) break;
    if (names[other] === names[client]) before++;
  }
  return before;
}

/**
 * The client that a row of our sheets names, `number` being its place in the build. Where several have the name and none
 * of them is in that place any more nobody can tell (null).
 */
export function clientNamed(
  names: readonly string[],
  order: Int32Array,
  { client, number }: { readonly client: string; readonly number: number | null },
): number | null {
  const numbered = order[(number ?? 0) - 1];
  if (numbered !== undefined && names[numbered] === client) return numbered;
  const first = names.indexOf(client);
  return first >= 0 && names.indexOf(client, first + 1) < 0 ? first : null;
}
