/**
 * A running sum that keeps what ordinary addition loses (Neumaier's variant of Kahan summation), so that
 * clients' profits add up to the total however large the total gets.
 */
export class RunningSum {
  #sum = 0;
  #lost = 0;

  add(term: number): void {
    const next = this.#sum + term;
    this.#lost += lostIn(this.#sum, term, next);
    this.#sum = next;
  }

  get value(): number {
    return this.#sum + this.#lost;
  }
}

/** What is missing from `next`, the rounded sum of two numbers. */
function lostIn(sum: number, term: number, next: number): number {
  return Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
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

/** Puts in place of each number of a column (none missing) what all up to it come to. */
export function addUp(column: Float64Array): void {
  // The same as a running sum does, in variables of its own: a million times over that is what the machine keeps at hand.
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < column.length; i++) {
    const term = column[i] ?? NaN;
    const next = sum + term;
    lost += lostIn(sum, term, next);
    sum = next;
    column[i] = sum + lost;
  }
}
