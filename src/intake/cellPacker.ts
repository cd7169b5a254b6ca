import { OtherCells } from './otherCells';
import { A_NUMBER } from './packedCells';
import type { PackedCells } from './packedCells';
import type { Cell } from './rawTable';

/** Packs cells that are read one by one, as many as are announced. */
export class CellPacker {
  readonly #length: number;
  #numbers: Float64Array | null = null;
  #codes: Int32Array | null = null;
  readonly #others = new OtherCells();
  #next = 0;

  constructor(length: number) {
    this.#length = length;
  }

  add(cell: Cell): void {
    if (typeof cell === 'number') {
      this.#numbers ??= new Float64Array(this.#length).fill(NaN);
      this.#numbers[this.#next++] = cell;
    } else {
      this.#codes ??= new Int32Array(this.#length).fill(A_NUMBER);
      this.#codes[this.#next++] = this.#others.code(cell);
    }
  }

  packed(): PackedCells {
    return {
      length: this.#next,
      numbers: this.#numbers,
      codes: this.#codes,
      others: this.#others.list,
    };
  }
}

/** Packs cells that are there already. */
export function packedCells(cells: readonly Cell[]): PackedCells {
  const packer = new CellPacker(cells.length);
  for (const cell of cells) packer.add(cell);
  return packer.packed();
}
