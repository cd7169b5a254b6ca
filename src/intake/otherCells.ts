import type { OtherCell } from './packedCells';

/** So many different texts are told apart before it is asked whether that is worth while. */
const ENOUGH_TO_JUDGE = 4096;

/**
 * The cells of a column that are no numbers, each once. Where nearly every text is another, as in a column of names, they
 * are not looked for among those known: that would cost far more than it saves.
 */
export class OtherCells {
  readonly list: OtherCell[] = [];
  /** Texts and truth values by themselves; an error by its text in a list of its own. */
  #known: Map<string | boolean, number> | null = new Map();
  readonly #errors = new Map<string, number>();
  #asked = 0;

  code(cell: OtherCell): number {
    if (typeof cell === 'object') return this.#knownIn(this.#errors, cell.error, cell);
    this.#asked++;
    if (!this.#known) return this.list.push(cell) - 1;
    const code = this.#knownIn(this.#known, cell, cell);
    if (this.list.length >= ENOUGH_TO_JUDGE && this.list.length > this.#asked / 2) this.#known = null;
    return code;
  }

  /** Takes cells that were told apart elsewhere, as they are. */
  take(cells: readonly OtherCell[]): void {
    for (const cell of cells) this.list.push(cell);
  }

  #knownIn<K>(known: Map<K, number>, key: K, cell: OtherCell): number {
    const code = known.get(key) ?? this.list.length;
    if (code === this.list.length) {
      known.set(key, code);
      this.list.push(cell);
    }
    return code;
  }
}
