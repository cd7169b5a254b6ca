import { withoutCurrency } from './currency';

/** The sign before decimals. */
export type DecimalSign = '.' | ',';

/**
 * What a text says when read as a number. `proves` is the sign that must stand before decimals for the text to be a
 * number at all, null where it says the same either way. An ambiguous text is two numbers, by that sign. `currency` is
 * a code, a sign that several currencies share, or '' for none; a percentage is read as a fraction.
 */
export type NumberRead =
  | ({ readonly kind: 'number'; readonly value: number; readonly proves: DecimalSign | null } & Marks)
  | ({ readonly kind: 'ambiguous'; readonly values: TwoValues } & Marks)
  | { readonly kind: 'none' };

/** What a text is by the sign before decimals. */
export type TwoValues = Readonly<Record<DecimalSign, number>>;

interface Marks {
  readonly currency: string;
  readonly isPercent: boolean;
}

const NONE: NumberRead = { kind: 'none' };

/** No number that a sheet can hold is written longer, signs and blanks included. */
const LONGEST = 64;

const PERCENT = /^(?:% ?(.*)|(.*[\d)-]) ?%)$/;

/**
 * Reads a number that is stored as text: "1234", "1,234.56", "1.234,56", "€ 1 200", "(120)", "120-", "120,-", "12 %"
 * (0.12). "1.234" and "1,234" can be two numbers and are ambiguous.
 */
export function readNumber(text: string): NumberRead {
  if (text.length > LONGEST) return NONE;
  const outer = withoutSign(plainText(text));
  const percent = outer.rest.includes('%') ? PERCENT.exec(outer.rest) : null;
  const amount = percent
    ? { rest: percent[1] ?? percent[2] ?? '', currency: '' }
    : withoutCurrency(outer.rest);
  const inner = withoutSign(amount.rest);
  if (outer.sign !== '' && inner.sign !== '') return NONE;
  const digits = readDigits(inner.rest);
  if (digits === null) return NONE;
  const isPercent = percent !== null;
  const unit = (outer.sign === '-' || inner.sign === '-' ? -1 : 1) * (isPercent ? 100 : 1);
  const { currency } = amount;
  return digits.kind === 'number'
    ? { kind: 'number', value: inUnits(digits.value, unit), proves: digits.proves, currency, isPercent }
    : { kind: 'ambiguous', values: bothInUnits(digits.values, unit), currency, isPercent };
}

/** Divided, not multiplied by 0.01, which no double is. 0 is never negative. */
function inUnits(value: number, unit: number): number {
  return value === 0 ? 0 : value / unit;
}

function bothInUnits(values: TwoValues, unit: number): TwoValues {
  return { '.': inUnits(values['.'], unit), ',': inUnits(values[','], unit) };
}

/** Most texts: nothing in them has to be made plain. */
const IS_PLAIN = /^[\d.,€$£%()]+$/;
/** Marks that only steer how a text is shown. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** ², ½ and ① are numbers and no digits: made plain, "10²" would be 102. */
const OTHER_NUMERALS = /\p{No}/gu;
const APOSTROPHES = /[’‘ʼ´`′]/g;
const DASHES = /[−‐‑‒–—]/g;
/** "120,-" is 120 and no cents. */
const NO_CENTS = /([.,]) ?-{1,2}(?=[^\d.,]*$)/;

/** One kind of blank, minus and apostrophe instead of many. */
function plainText(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(OTHER_NUMERALS, '?')
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(DASHES, '-')
    .trim()
    .replace(NO_CENTS, '$100');
}

function withoutSign(text: string): { readonly rest: string; readonly sign: '-' | '+' | '' } {
  const first = text[0];
  const last = text.at(-1);
  if (first === '(' && last === ')') return { rest: text.slice(1, -1).trim(), sign: '-' };
  if (first === '-' || first === '+') return { rest: text.slice(1).trim(), sign: first };
  if (last === '-') return { rest: text.slice(0, -1).trim(), sign: '-' };
  return { rest: text, sign: '' };
}

type Digits =
  | { readonly kind: 'number'; readonly value: number; readonly proves: DecimalSign | null }
  | { readonly kind: 'ambiguous'; readonly values: TwoValues };

const PLAIN = /^\d+$/;
const DECIMAL = /^(\d*)([.,])(\d+)$/;
/** Groups of three by blank or apostrophe leave "." and "," to be the decimal sign. */
const NEUTRAL_GROUPS = /^\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;
/** Groups of three, or in India of two before the last three. */
const COMMA_GROUPS = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/;
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

function readDigits(text: string): Digits | null {
  if (PLAIN.test(text)) return { kind: 'number', value: Number(text), proves: null };
  const decimal = DECIMAL.exec(text);
  if (decimal && couldBeGrouped(decimal)) {
    const values = { '.': valueOf(text, '.'), ',': valueOf(text, ',') };
    return { kind: 'ambiguous', values };
  }
  if (decimal) return sure(text, decimal[2]);
  const neutral = NEUTRAL_GROUPS.exec(text);
  if (neutral) return sure(text, neutral[2]);
  if (COMMA_GROUPS.test(text)) return sure(text, '.');
  return POINT_GROUPS.test(text) ? sure(text, ',') : null;
}

function sure(text: string, sign: string | undefined): Digits {
  const proves = sign === '.' || sign === ',' ? sign : null;
  return { kind: 'number', value: valueOf(text, proves ?? '.'), proves };
}

/** The number with the given sign before decimals; all else between digits groups them. */
function valueOf(text: string, sign: DecimalSign): number {
  return Number(sign === '.' ? text.replace(/[ ',]/g, '') : text.replace(/[ '.]/g, '').replace(',', '.'));
}

/** Up to three digits, a sign, three digits: thousands in one country, thousandths in another. */
function couldBeGrouped([, whole = '', , decimals = '']: RegExpExecArray): boolean {
  return /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3;
}
