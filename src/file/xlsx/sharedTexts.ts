import { cellText, NAMESPACE, XML_HEAD } from './xml';

/** The texts of all cells, each kept once and named by its number. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  /** The number of a text. */
  number(text: string): number {
    this.#uses++;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The part that holds the texts, once all sheets are written. */
  *xml(): Generator<string> {
    yield `${XML_HEAD}<sst xmlns="${NAMESPACE.main}" count="${this.#uses}" uniqueCount="${this.#numbers.size}">`;
    for (const text of this.#numbers.keys()) yield `<si><t xml:space="preserve">${cellText(text)}</t></si>`;
    yield '</sst>';
  }
}
