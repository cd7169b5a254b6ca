import { OtherCells } from './otherCells';
import { A_NUMBER } from './packedCells';
import type { PackedCells } from './packedCells';
import type { Cell } from './rawTable';

/** How much longer a column becomes than it must, where it has more cells than were expected. */
const ROOM = 1.5;

/** Packs the cells of a column one by one, each put right where it stays. */
export class CellPacker {
  #capacity: number;
  #length = 0;
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
      this.#codes ??= new Int32Array(this.#capacity).fill(A_NUMBER);
      this.#codes[row] = this.#others.code(cell);
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
      const codes = new Int32Array(this.#capacity).fill(A_NUMBER);
      codes.set(this.#codes);
      this.#codes = codes;
    }
  }
}

/** Packs cells that are there already. */
export function packedCells(cells: readonly Cell[]): PackedCells {
  const packer = new CellPacker(cells.length);
  for (const cell of cells) packer.add(cell);
  return packer.packed();
}
