import type { Document, Element } from '@xmldom/xmldom';
import { elements, type Manifest } from './manifestElements';

/** Lengths that Office sets: learn.microsoft.com, "Resources element", "DisplayName" and "Description". */
const LONGEST_SHORT_TEXT = 125;
const LONGEST_LONG_TEXT = 250;
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: LONGEST_SHORT_TEXT,
  Description: LONGEST_LONG_TEXT,
  ShortStrings: LONGEST_SHORT_TEXT,
  LongStrings: LONGEST_LONG_TEXT,
};

/** The languages that the manifest speaks beside English, as Excel names them. */
const LANGUAGES = ['de-DE'];

/** Formulas travel with their workbook: the word in front of a function is the same in every language. */
const SAME_EVERYWHERE = 'Functions.Namespace';

/** No text may be longer than Office shows, in whatever language. */
export function textsShort({ document }: Manifest): string[] {
  return texts(document).flatMap(({ element, list }) => {
    const longest = LONGEST[list] ?? 0;
    return [element, ...elements(element, 'Override')]
      .filter((said) => wordsOf(said).length > longest)
      .map(
        (said) => `The text "${nameOf(element)}"${languageOf(said)} is longer than ${longest} characters.`,
      );
  });
}

/** Every text that people read is there in every language. */
export function textsTranslated({ document }: Manifest): string[] {
  return texts(document).flatMap(({ element }) => {
    const overrides = elements(element, 'Override');
    if (nameOf(element) === SAME_EVERYWHERE)
      return overrides.map(() => `The namespace of the functions must be the same in every language.`);
    const spoken = overrides
      .filter((override) => wordsOf(override) !== '')
      .map((override) => override.getAttribute('Locale'));
    return LANGUAGES.filter((language) => !spoken.includes(language)).map(
      (language) => `The text "${nameOf(element)}" is missing in ${language}.`,
    );
  });
}

/** The texts of the manifest with what sets their length: the lists of strings, and the add-in's name and description. */
function texts(document: Document): { element: Element; list: string }[] {
  const strings = ['ShortStrings', 'LongStrings'].flatMap((list) =>
    elements(document, list)
      .flatMap((within) => elements(within, 'String'))
      .map((element) => ({ element, list })),
  );
  const own = ['DisplayName', 'Description'].flatMap((list) =>
    elements(document, list)
      .filter((element) => element.hasAttribute('DefaultValue'))
      .map((element) => ({ element, list })),
  );
  return [...own, ...strings];
}

function nameOf(element: Element): string {
  return element.getAttribute('id') ?? element.localName ?? '';
}

function wordsOf(element: Element): string {
  return element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '';
}

function languageOf(said: Element): string {
  const language = said.getAttribute('Locale');
  return language === null ? '' : ` in ${language}`;
}
