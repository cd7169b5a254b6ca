import { OtherCells } from './otherCells';
import { A_NUMBER } from './packedCells';
import type { PackedCells } from './packedCells';
import type { Cell, OtherCell } from './rawTable';

/** How much longer a column becomes than it must, where it has more cells than were expected. */
const ROOM = 1.5;

/** Packs the cells of a column, one by one or as they were packed elsewhere, each put right where it stays. */
export class CellPacker {
  #capacity: number;
  #length = 0;
  /** How many cells, and how many that are no numbers, were told by `added` already. */
  #told = { cells: 0, others: 0 };
  #numbers: Float64Array | null = null;
  #codes: Int32Array | null = null;
  readonly #others = new OtherCells();

  /** `expected` is how many cells there will probably be. */
  constructor(expected: number) {
    this.#capacity = expected;
  }

  add(cell: Cell): void {
    const row = this.#length++;
    if (row >= this.#capacity) this.#grow();
    if (typeof cell === 'number') {
      this.#numbers ??= new Float64Array(this.#capacity);
      this.#numbers[row] = cell;
    } else {
      this.#codes ??= this.#noCodes();
      this.#codes[row] = this.#others.code(cell);
    }
  }

  /** Adds cells as another packer tells them by `added`, all of them in their order. */
  addPacked({ length, numbers, codes, others }: PackedCells): void {
    const from = this.#length;
    this.#length += length;
    if (this.#length > this.#capacity) this.#grow();
    if (numbers) (this.#numbers ??= new Float64Array(this.#capacity)).set(numbers, from);
    if (codes) (this.#codes ??= this.#noCodes()).set(codes, from);
    this.#others.take(others);
  }

  /** What was added since this was asked last: its codes count all cells that are no numbers, its `others` are the new ones. */
  added(): PackedCells {
    const { cells, others } = this.#told;
    const { list } = this.#others;
    this.#told = { cells: this.#length, others: list.length };
    return {
      length: this.#length - cells,
      numbers: this.#numbers?.slice(cells, this.#length) ?? null,
      codes: this.#codes?.slice(cells, this.#length) ?? null,
      others: list.slice(others),
    };
  }

  /**
   * Packs what `count` rows of values hold at one place, below what there is; `otherCell` tells the cell of a value that is
   * no number.
   */
  addColumn(
    rows: readonly (readonly unknown[])[],
    place: number,
    count: number,
    otherCell: (value: unknown, row: number) => OtherCell,
  ): void {
    const from = this.#length;
    this.#length += count;
    if (this.#length > this.#capacity) this.#grow();
    let others = count;
    if (hasNumber(rows, place, count)) {
      this.#numbers ??= new Float64Array(this.#capacity);
      others = putNumbers(rows, place, count, this.#numbers, from);
    }
    if (others === 0) return;
    const codes = (this.#codes ??= this.#noCodes());
    for (let row = 0; row < count; row++) {
      const value = rows[row]?.[place];
      if (typeof value === 'number') continue;
      codes[from + row] = this.#others.code(otherCell(value, row));
    }
  }

  packed(): PackedCells {
    return {
      length: this.#length,
      numbers: this.#numbers?.subarray(0, this.#length) ?? null,
      codes: this.#codes?.subarray(0, this.#length) ?? null,
      others: this.#others.list,
    };
  }

  #grow(): void {
    this.#capacity = Math.ceil(this.#length * ROOM);
    if (this.#numbers) {
      const numbers = new Float64Array(this.#capacity);
      numbers.set(this.#numbers);
      this.#numbers = numbers;
    }
    if (this.#codes) {
      const codes = this.#noCodes();
      codes.set(this.#codes);
      this.#codes = codes;
    }
  }

  #noCodes(): Int32Array {
    return new Int32Array(this.#capacity).fill(A_NUMBER);
  }
}

// Loops over arrays and plain numbers only: what an engine has learned of objects it forgets when none of a kind is left, and
// with it the machine code, so that every reading would begin slowly.

function hasNumber(rows: readonly (readonly unknown[])[], place: number, count: number): boolean {
  for (let row = 0; row < count; row++) if (typeof rows[row]?.[place] === 'number') return true;
  return false;
}

/** Puts the numbers where they stay; how many values are none. */
function putNumbers(
  rows: readonly (readonly unknown[])[],
  place: number,
  count: number,
  numbers: Float64Array,
  from: number,
): number {
  let others = 0;
  for (let row = 0; row < count; row++) {
    const value = rows[row]?.[place];
    if (typeof value === 'number') numbers[from + row] = value;
    else others++;
  }
  return others;
}

/** Packs cells that are there already. */
export function packedCells(cells: readonly Cell[]): PackedCells {
  const packer = new CellPacker(cells.length);
  for (const cell of cells) packer.add(cell);
  return packer.packed();
}
