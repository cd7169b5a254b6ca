/** A number of the normal distribution about 0. */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Money in whole cents. */
export function cents(money: number): number {
  return Math.round(money * 100) / 100;
}

/** Texts as an answer of Excel's brings them, parsed: the engine keeps what was put together from others as a tree. */
export function parsed(texts: readonly string[]): string[] {
  return JSON.parse(JSON.stringify(texts)) as string[];
}
