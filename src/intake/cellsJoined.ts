import { OtherCells } from './otherCells';
import { A_NUMBER } from './packedCells';
import type { PackedCells } from './packedCells';

/** Blocks of a column, packed each by itself, put one below the other. */
export class CellsJoined {
  #numbers: Float64Array | null = null;
  #codes: Int32Array | null = null;
  readonly #others = new OtherCells();
  #capacity: number;
  #length = 0;

  /** `expected` is how many cells there will probably be. */
  constructor(expected: number) {
    this.#capacity = expected;
  }

  add(block: PackedCells): void {
    const at = this.#length;
    this.#makeRoom(at + block.length);
    if (block.numbers) this.#numbersFrom().set(block.numbers, at);
    if (block.codes) this.#addCodes(block.codes, block.others, at);
    this.#length = at + block.length;
  }

  joined(): PackedCells {
    return {
      length: this.#length,
      numbers: this.#numbers?.subarray(0, this.#length) ?? null,
      codes: this.#codes?.subarray(0, this.#length) ?? null,
      others: this.#others.list,
    };
  }

  #addCodes(codes: Int32Array, others: PackedCells['others'], at: number): void {
    const joined = this.#codesFrom();
    const known = Int32Array.from(others, (cell) => this.#others.code(cell));
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] ?? A_NUMBER;
      if (code !== A_NUMBER) joined[at + row] = known[code] ?? A_NUMBER;
    }
  }

  #numbersFrom(): Float64Array {
    return (this.#numbers ??= new Float64Array(this.#capacity).fill(NaN));
  }

  #codesFrom(): Int32Array {
    return (this.#codes ??= new Int32Array(this.#capacity).fill(A_NUMBER));
  }

  #makeRoom(length: number): void {
    if (length <= this.#capacity) return;
    this.#capacity = Math.max(length, Math.ceil(this.#capacity * 1.5));
    if (this.#numbers) {
      const grown = new Float64Array(this.#capacity).fill(NaN);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    if (this.#codes) {
      const grown = new Int32Array(this.#capacity).fill(A_NUMBER);
      grown.set(this.#codes);
      this.#codes = grown;
    }
  }
}
