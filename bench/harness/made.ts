/** A number of the normal distribution about 0. */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Money in whole cents. */
export function cents(money: number): number {
  return Math.round(money * 100) / 100;
}
