import type { Book } from '../book/book';
import type { Figure } from '../book/places';
import { quoted } from '../formula/cells';
import { cellText, columnText } from '../formula/reference';
import { countFormula, shareFormula, wholeFormula } from '../formula/wordingFormula';
import { levelText, noHolderText, noIncomeText } from '../telling/concentrationTold';
import type { Holder } from '../telling/concentrationTold';
import { NAMES_TOLD } from '../telling/told';

type Read = Pick<Book, 'places' | 'input'>;

/** The shares of the first 1, 5 and 10, as far as there are more clients than that. */
export function topFormula(book: Read): string {
  const figure = figureOf(book);
  const others = (clients: 5 | 10): string =>
    `IF(${figure('ranked')}>${clients},", the ${clients} largest "&${shareFormula(figure(`top${clients}Share`))},"")`;
  const tops = (['top1Share', 'top5Share', 'top10Share'] as const).map(figure).join(',');
  const why = `IF(ROUND(MAX(${tops}),10)>1,"; losses elsewhere lift shares above 100%","")`;
  const told = `"The client with most profit makes "&${shareFormula(figure('top1Share'))}&${others(5)}&${others(10)}&" of all profit"&${why}&"."`;
  return whereShared(book, told, quoted(noIncomeText(book.input.systems.settings)));
}

/** Monopoly and Large clients by name, one sentence behind the other, or that there are none. */
export function holdersFormula(book: Read): string {
  const figure = figureOf(book);
  const monopolies = figure('monopolies');
  const larges = figure('larges');
  const both = `IF(AND(${monopolies}>0,${larges}>0)," ","")`;
  const first = holderSentence(book, 'Monopoly', { count: monopolies, after: '0' });
  const second = holderSentence(book, 'Large', { count: larges, after: monopolies });
  const none = quoted(noHolderText(book.input.systems.settings));
  const told = `IF(${monopolies}+${larges}=0,${none},${first}&${both}&${second})`;
  return whereShared(book, told, '""');
}

/** Clients called so stand one after the other by rank, behind those who hold more. */
function holderSentence(
  book: Read,
  label: Holder,
  { count, after }: { readonly count: string; readonly after: string },
): string {
  const level = levelText(book.input.systems.settings, label);
  const are = countFormula(
    count,
    `${label} client, ${level} of all profit: `,
    `${label} clients, ${level} of all profit each: `,
  );
  return `IF(${count}=0,"",${are}&${namesFormula(book, count, after)}&".")`;
}

/** `namesText` of so many clients by rank. */
function namesFormula({ places }: Read, count: string, after: string): string {
  const name = (place: number): string =>
    `INDEX(${columnText(places.data('name'))},MATCH(${after}+${place},${columnText(places.data('rank'))},0))`;
  const others = Array.from({ length: NAMES_TOLD - 1 }, (_, index) => {
    const place = index + 2;
    return `IF(${count}<${place},"",IF(${count}=${place}," and ",", ")&${name(place)})`;
  });
  const more = `IF(${count}>${NAMES_TOLD}," and "&${wholeFormula(`(${count}-${NAMES_TOLD})`)}&" more","")`;
  return [name(1), ...others, more].join('&');
}

function figureOf({ places }: Read): (id: Figure) => string {
  return (id) => cellText(places.figure(id));
}

function whereShared(book: Read, told: string, otherwise: string): string {
  return `IF(ROUND(${figureOf(book)('profit')},4)>0,${told},${otherwise})`;
}
