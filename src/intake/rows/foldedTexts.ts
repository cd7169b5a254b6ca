import { foldedName } from './foldedName';

/** The place of a text that is nothing but blanks. */
export const NO_TEXT = -1;

/** Texts told apart as they are compared, in the order in which they first came. */
export class FoldedTexts {
  /** Each as it is compared, once. */
  readonly list: string[] = [];
  readonly #known = new Map<string, number>();

  /** Where the text stands in the list, NO_TEXT for blanks. */
  place(text: string): number {
    const folded = foldedName(text);
    if (folded === '') return NO_TEXT;
    const known = this.#known.get(folded);
    if (known !== undefined) return known;
    this.#known.set(folded, this.list.length);
    return this.list.push(folded) - 1;
  }
}

/** Of cells that are no numbers where the text of each stands among the texts. */
export interface FoldedCells {
  readonly texts: FoldedTexts;
  readonly places: readonly number[];
}
