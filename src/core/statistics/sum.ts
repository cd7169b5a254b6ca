/**
 * A running sum that keeps what ordinary addition loses (Neumaier's variant of Kahan summation), so that
 * clients' profits add up to the total however large the total gets.
 */
export class RunningSum {
  #sum = 0;
  #lost = 0;

  add(term: number): void {
    const next = this.#sum + term;
    this.#lost += Math.abs(this.#sum) >= Math.abs(term) ? this.#sum - next + term : term - next + this.#sum;
    this.#sum = next;
  }

  get value(): number {
    return this.#sum + this.#lost;
  }
}

/** The sum of a column, missing numbers left out. */
export function sum(column: Float64Array): number {
  const running = new RunningSum();
  for (let i = 0; i < column.length; i++) {
    const term = column[i] ?? NaN;
    if (!Number.isNaN(term)) running.add(term);
  }
  return running.value;
}
