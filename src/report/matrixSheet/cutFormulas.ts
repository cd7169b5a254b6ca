import { cutOrigin } from '../cutWording';
import type { Book } from '../book/book';
import { quoted } from '../formula/cells';
import { cutFormula } from '../formula/cutFormula';
import { cellText } from '../formula/reference';

type Axis = 'worth' | 'effort';

const PARTS = { worth: 'contribution', effort: 'cost to serve' } as const;

/** How an axis was divided at the build, in words. */
export function builtOrigin({ input: { rules } }: Pick<Book, 'input'>, axis: Axis): string {
  return cutOrigin(rules[axis], PARTS[axis]);
}

/** Whether a cut is another than the build found: from when somebody types a number over it. */
export function isTyped(book: Pick<Book, 'input' | 'places'>, axis: Axis): string {
  const cell = cellText(book.places.cut[axis]);
  const found = cutFormula(book.input.rules[axis], book, axis);
  return `IF(ISNUMBER(${cell}),ROUND(${cell},10)<>ROUND(N(${found}),10),FALSE)`;
}

/** How an axis is divided, in words that change with the cut. */
export function originFormula(book: Pick<Book, 'input' | 'places'>, axis: Axis): string {
  return `IF(${isTyped(book, axis)},"entered by hand",${quoted(builtOrigin(book, axis))})`;
}
