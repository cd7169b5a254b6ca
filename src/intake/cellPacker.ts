import { OtherCells } from './otherCells';
import { A_NUMBER } from './packedCells';
import type { PackedCells } from './packedCells';
import type { Cell } from './rawTable';

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

/** Packs cells that are there already. */
export function packedCells(cells: readonly Cell[]): PackedCells {
  const packer = new CellPacker(cells.length);
  for (const cell of cells) packer.add(cell);
  return packer.packed();
}
