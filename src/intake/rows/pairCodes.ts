const FEWEST_SLOTS = 64;

/** How full the table may become before it is doubled: beyond this many look-ups meet another pair first. */
const FULL = 0.5;

/**
 * Numbers pairs of whole numbers (32 bits each) from 0 on as they first appear. A table of plain numbers: a Map would make
 * an entry a pair, and take several times as long over a million rows.
 */
export class PairCodes {
  #slots = new Int32Array(FEWEST_SLOTS);
  #firsts = new Int32Array(FEWEST_SLOTS * FULL);
  #seconds = new Int32Array(FEWEST_SLOTS * FULL);
  #count = 0;

  /** How many pairs have appeared. */
  get count(): number {
    return this.#count;
  }

  code(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash(first, second) & mask; ; slot = (slot + 1) & mask) {
      // A slot holds a code and 1, so that 0 is a free one.
      const code = (this.#slots[slot] ?? 0) - 1;
      if (code < 0) return this.#added(slot, first, second);
      if (this.#firsts[code] === first && this.#seconds[code] === second) return code;
    }
  }

  #added(slot: number, first: number, second: number): number {
    const code = this.#count++;
    this.#slots[slot] = code + 1;
    this.#firsts[code] = first;
    this.#seconds[code] = second;
    if (this.#count === this.#firsts.length) this.#grow();
    return code;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 0; code < this.#count; code++) {
      let slot = hash(this.#firsts[code] ?? 0, this.#seconds[code] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.#slots = slots;
    this.#firsts = longer(this.#firsts);
    this.#seconds = longer(this.#seconds);
  }
}

function longer(column: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(column.length * 2);
  twice.set(column);
  return twice;
}

/** Lets every bit of both numbers count in the lower ones. */
function hash(first: number, second: number): number {
  let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
