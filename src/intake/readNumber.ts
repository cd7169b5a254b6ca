/** What a text says when read as a number: the number, or why none can be told. */
export type NumberRead =
  | { readonly kind: 'number'; readonly value: number; readonly currency: string }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

const NONE: NumberRead = { kind: 'none' };
const AMBIGUOUS: NumberRead = { kind: 'ambiguous' };

/** No number that a sheet can hold is written longer, signs and blanks included. */
const LONGEST = 64;

const CURRENCY =
  /^(?:[$£¥€₹₽₩₺]|US\$|[A-Z]{3}(?![A-Za-z])|R\$?(?=[\s\d(-])|kr\.?(?=[\s\d])|zł)\s*|\s*(?:[$£¥€₹₽₩₺]|[A-Z]{3}|kr\.?|zł)$/u;

/**
 * Reads a number that is stored as text, only where it can mean one thing: "1234", "1,234.56", "1.234,56",
 * "€ 1 200", "(120)", "120-", "12 %" (0.12). "1.234" and "1,234" can be two numbers and are ambiguous.
 * `currency` is the sign or code beside it, '' for none.
 */
export function readNumber(text: string): NumberRead {
  if (text.length > LONGEST) return NONE;
  let rest = text.normalize('NFKC').replace(/\s+/gu, ' ').replace(/[−–]/g, '-').trim();
  const sign = outerSign(rest);
  rest = sign.rest;
  const percent = /^(.*\d) ?%$/.exec(rest);
  rest = percent?.[1] ?? rest;
  const currency = percent ? '' : (CURRENCY.exec(rest)?.[0] ?? '');
  if (currency !== '')
    rest = rest.startsWith(currency) ? rest.slice(currency.length) : rest.slice(0, -currency.length);
  const inner = outerSign(rest);
  if (sign.isNegative && inner.isNegative) return NONE;
  const digits = readDigits(inner.rest);
  if (digits === null) return NONE;
  if (digits === 'ambiguous') return AMBIGUOUS;
  const negative = sign.isNegative || inner.isNegative;
  const value = percent ? digits / 100 : digits;
  return { kind: 'number', value: negative && value !== 0 ? -value : value, currency: currency.trim() };
}

function outerSign(text: string): { readonly rest: string; readonly isNegative: boolean } {
  const negative = /^\((.*)\)$/.exec(text) ?? /^- ?(.*[^-])$/.exec(text) ?? /^(.*[^-]) ?-$/.exec(text);
  if (negative?.[1] !== undefined) return { rest: negative[1].trim(), isNegative: true };
  return { rest: text.replace(/^\+ ?/, ''), isNegative: false };
}

const PLAIN = /^\d+$/;
const DECIMAL = /^(\d*)[.,](\d+)$/;
/** Groups of three by blank or apostrophe leave "." and "," to be the decimal sign. */
const NEUTRAL_GROUPS = /^\d{1,3}(?:([ '’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const POINT_DECIMAL = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})\.\d+$/;
const COMMA_DECIMAL = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const MANY_COMMAS = /^(?:\d{1,3}(?:,\d{3}){2,}|\d{1,2}(?:,\d{2})+,\d{3})$/;
const MANY_POINTS = /^\d{1,3}(?:\.\d{3}){2,}$/;

function readDigits(text: string): number | 'ambiguous' | null {
  if (PLAIN.test(text)) return Number(text);
  const decimal = DECIMAL.exec(text);
  if (decimal) return couldBeGrouped(decimal) ? 'ambiguous' : Number(text.replace(',', '.'));
  if (NEUTRAL_GROUPS.test(text)) return Number(text.replace(/[ '’]/g, '').replace(',', '.'));
  if (POINT_DECIMAL.test(text) || MANY_COMMAS.test(text)) return Number(text.replace(/,/g, ''));
  if (COMMA_DECIMAL.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  return MANY_POINTS.test(text) ? Number(text.replace(/\./g, '')) : null;
}

/** Up to three digits, a sign, three digits: thousands in one country, thousandths in another. */
function couldBeGrouped(decimal: RegExpExecArray): boolean {
  const whole = decimal[1] ?? '';
  return /^[1-9]\d{0,2}$/.test(whole) && decimal[2]?.length === 3;
}
