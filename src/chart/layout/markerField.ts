import type { SurfaceBox, SurfacePoint } from './box';

/** Cells a point of the surface is divided into, each way: markers are found to half a point. */
const CELLS = 2;

/**
 * Where markers of one size stand, made so that a rectangle is asked for in one step however many there are: each cell
 * of a fine grid holds how many markers' centres lie above and left of it.
 */
export class MarkerField {
  readonly #counts: Int32Array;
  readonly #columns: number;
  readonly #rows: number;
  readonly #bounds: SurfaceBox;

  /** Only centres within `bounds` count. */
  constructor(centres: Iterable<SurfacePoint>, bounds: SurfaceBox) {
    this.#bounds = bounds;
    this.#columns = Math.ceil((bounds.right - bounds.left) * CELLS) + 2;
    this.#rows = Math.ceil((bounds.bottom - bounds.top) * CELLS) + 2;
    this.#counts = new Int32Array(this.#columns * this.#rows);
    for (const { x, y } of centres) {
      if (!(x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom)) continue;
      const cell = (this.#row(y) + 1) * this.#columns + this.#column(x) + 1;
      this.#counts[cell] = (this.#counts[cell] ?? 0) + 1;
    }
    this.#addUp();
  }

  /** How many centres lie in a box, and those within a cell of its edges. */
  within(box: SurfaceBox): number {
    const [left, right] = [this.#column(box.left), this.#column(box.right) + 1];
    const [top, bottom] = [this.#row(box.top), this.#row(box.bottom) + 1];
    if (right <= left || bottom <= top) return 0;
    return this.#at(bottom, right) - this.#at(top, right) - this.#at(bottom, left) + this.#at(top, left);
  }

  #addUp(): void {
    const counts = this.#counts;
    const columns = this.#columns;
    for (let row = 1; row < this.#rows; row++) {
      let inRow = 0;
      for (let cell = row * columns + 1; cell < (row + 1) * columns; cell++) {
        inRow += counts[cell] ?? 0;
        counts[cell] = inRow + (counts[cell - columns] ?? 0);
      }
    }
  }

  #at(row: number, column: number): number {
    return this.#counts[row * this.#columns + column] ?? 0;
  }

  #column(x: number): number {
    return limited(Math.floor((x - this.#bounds.left) * CELLS), this.#columns - 2);
  }

  #row(y: number): number {
    return limited(Math.floor((y - this.#bounds.top) * CELLS), this.#rows - 2);
  }
}

function limited(cell: number, last: number): number {
  return Math.max(0, Math.min(last, cell));
}
