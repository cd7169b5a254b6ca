import type { CellInput } from '../cells';
import { invalidArgument } from '../batch/errors';
import { isBalanced } from './formulaText';
import { typedDate } from './typedDate';

const errors = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!)$/i;
const number = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+|(?=\.\d))(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const longestText = 32_767;
const longestFormula = 8_192;

/**
 * What a value that is written to a cell becomes. Excel treats a text as if it had been typed: "12" becomes a
 * number, "=A1" a formula, "1/2" a date, "'1/2" the text 1/2. In a cell formatted as text (@) it stays a text.
 * `null` leaves the cell alone (undefined), "" empties it.
 */
export function typedValue(value: unknown, numberFormat: string): CellInput | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument(`${value} is no cell value.`);
    return { value };
  }
  if (typeof value !== 'string') throw invalidArgument(`${JSON.stringify(value)} is no cell value.`);
  if (value.length > longestText) throw invalidArgument(`A cell holds at most ${longestText} characters.`);
  return value === '' ? { value: null } : typedText(value, numberFormat);
}

function typedText(text: string, numberFormat: string): CellInput {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === '@') return { value: text };
  if (/^=./s.test(text)) return formula(text);
  const trimmed = text.trim();
  if (errors.test(trimmed)) return { value: { error: trimmed.toUpperCase() } };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  const read = typedNumber(trimmed) ?? typedDate(trimmed);
  if (read !== null) return { value: read };
  if (/^[+-][^+\-\s]/.test(text)) return formula(`=${text}`);
  if (/^@[A-Za-z_]/.test(text)) return formula(`=${text}`);
  return { value: text };
}

function formula(text: string): CellInput {
  return { formula: checkFormula(text) };
}

/** Refuses what can be no formula. */
export function checkFormula(text: string): string {
  if (text.length > longestFormula)
    throw invalidArgument(`A formula has at most ${longestFormula} characters.`);
  if (!isBalanced(text)) throw invalidArgument(`${text} is no formula: a quote or a bracket is left open.`);
  return text;
}

function typedNumber(text: string): number | null {
  const negative = /^\((.+)\)$/.exec(text);
  const bare = (negative?.[1] ?? text).trim();
  const isPercent = bare.endsWith('%');
  const digits = bare
    .replace(/%$/, '')
    .replace(/^([+-]?)\$/, '$1')
    .trim();
  if (!number.test(digits) || (negative && /^[+-]/.test(digits))) return null;
  const size = Number(digits.replaceAll(',', '')) / (isPercent ? 100 : 1);
  return negative ? -size : size;
}
