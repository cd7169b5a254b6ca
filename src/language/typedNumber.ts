import { decimalSign } from './numbers';

/**
 * The number that a person typed, as their language writes it: 1.234,5 in German, 1,234.5 in English; a point before
 * decimals is understood everywhere, unless it can only group thousands there. null for nothing, NaN for what is no number.
 */
export function typedNumber(text: string): number | null {
  const bare = text.replace(/[\s'’]/g, '');
  if (bare === '') return null;
  const sign = decimalSign();
  const group = sign === ',' ? '.' : ',';
  const isGrouped = new RegExp(`^[+-]?[1-9]\\d{0,2}(\\${group}\\d{3})+(\\${sign}\\d*)?$`).test(bare);
  const plain = (isGrouped ? bare.replaceAll(group, '') : bare).replace(sign, '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
}

/** A number as a person would type it. */
export function numberTyped(value: number): string {
  return String(value).replace('.', decimalSign());
}
