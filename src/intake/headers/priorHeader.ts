import { bareHeader } from './headerText';

/** How headers say that a figure is that of the period before, articles included. */
const BEFORE = new RegExp(
  '\\b(?:(?:from|in|of|im|vom|des|aus dem|de l|de la|de|du|del|do|da|el|no|en) )*' +
    '(?:(?:prior|previous|prev|preceding|last) (?:year|yr|period|fy)|year before|before$|prior|previous|prev|preceding|ly|py|' +
    'vorjahre?s?|vj|vorperiode|letzte[sn]? jahre?s?|vorherige[sn]? jahre?s?|' +
    'n 1|(?:annee|exercice|periode) precedente?|annee derniere|an dernier|precedente?s?|' +
    '(?:ano|ejercicio|exercicio|periodo) (?:anterior|pasado|passado)|anterior(?:es)?)\\b',
);

const BEFORE_IN_ONE_WORD = /\bvorjahre?s?(?=\p{L})/u;

/** What a plain header says beside "last year", "Vorjahr", "N-1" and the like; null where it says no such thing. */
export function priorOf(plain: string): string | null {
  const found = [BEFORE, BEFORE_IN_ONE_WORD].find((before) => before.test(plain));
  return found === undefined ? null : plain.replace(found, ' ').replace(/\s+/g, ' ').trim();
}

const YEAR = /^(?:fy|cy)?((?:19|20)\d\d)$|^(?:fy|cy)(\d\d)$/;

/** The one year in a plain header and what else it says ("revenue 2025"); null without a year, or with two numbers. */
export function yearOf(plain: string): { readonly year: number; readonly bare: string } | null {
  const numbered = plain.split(' ').filter((word) => /\d/.test(word));
  const found = YEAR.exec(numbered[0] ?? '');
  if (!found || numbered.length > 1) return null;
  const year = Number(found[1] ?? `20${found[2] ?? ''}`);
  return { year, bare: bareHeader(plain) };
}
