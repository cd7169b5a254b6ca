import type { HostValue } from '../cells';
import { ExcelError } from '../batch/errors';

/** The value as `range.values` gives it: an empty cell is "", an error its name. */
export function wireValue(value: HostValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

export function valueType(value: HostValue): string {
  if (value === null) return 'Empty';
  switch (typeof value) {
    case 'number':
      return 'Double';
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    default:
      return 'Error';
  }
}

/** The text a cell shows, for the common number formats; others are refused rather than guessed. */
export function cellText(value: HostValue, numberFormat: string): string {
  const plain = wireValue(value);
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  if (typeof plain === 'string' || numberFormat === 'General' || numberFormat === '@') return String(plain);
  const match = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(numberFormat);
  if (!match)
    throw new ExcelError('NotImplemented', `The workbench does not show numbers as ${numberFormat}.`);
  const decimals = match[2]?.length ?? 0;
  const shown = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: match[1] !== undefined,
    style: match[3] ? 'percent' : 'decimal',
  });
  return shown.format(plain);
}
