import type { WantedColumn } from '../../app/ports';

/**
 * Cells that Excel answers at once, on any platform; beyond them `values` may be null.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const MOST_CELLS = 5_000_000;

/** Bytes of an answer: Excel on the web gives 5 MB; a tenth is left for the envelope. */
const MOST_BYTES = 4_500_000;

/** Bytes that a cell takes in the answer: a number of full length; a name. */
const BYTES = { numbers: 19, texts: 50 } as const;

/** Milliseconds that handling a block may keep the panel from answering its user. */
const MOST_TIME = 50;

/** Fewer rows at once would cost more in requests than they save in waiting. */
const FEWEST_ROWS = 2000;

/** How much more is tried where there is room: little, for too much would be too long at once. */
const MORE = 1.1;

/** How many rows of these columns Excel lets through at once. */
export function blockSize(wanted: readonly WantedColumn[]): number {
  const bytes = wanted.reduce((sum, column) => sum + BYTES[column.holds], 0);
  return Math.floor(Math.min(MOST_BYTES / Math.max(1, bytes), MOST_CELLS / Math.max(1, wanted.length)));
}

/** How many rows are asked for at once, which follows what Excel and this machine make of it. */
export class BlockSize {
  #most: number;
  #rows: number;

  constructor(most: number) {
    this.#most = Math.max(1, most);
    this.#rows = this.#most;
  }

  get rows(): number {
    return this.#rows;
  }

  /** After so many rows were too large for Excel: half of them, and never as many again. */
  halve(refused: number): void {
    this.#most = Math.ceil(refused / 2);
    this.#rows = Math.min(this.#rows, this.#most);
  }

  /** After so many rows took `time` milliseconds to handle: fewer where that was too long, more where there is room. */
  took(time: number, rows: number): void {
    const fitting = time > 0 ? (rows * MOST_TIME) / time : Infinity;
    if (time > MOST_TIME) this.#rows = Math.min(this.#rows, Math.max(FEWEST_ROWS, Math.floor(fitting)));
    else if (time < MOST_TIME / 2) this.#rows = Math.ceil(this.#rows * MORE);
    this.#rows = Math.min(this.#rows, this.#most);
  }
}
