/** A number that no one can read as another: no sign between thousands, and no decimals. */
export function bareText(value: number): string {
  const size = Math.abs(value);
  return String(size >= 1 ? Math.round(value) : Number(value.toPrecision(1)));
}
