import { numfmt } from '@univerjs/core';

/** A number as an Excel number format shows it; a format that cannot be read shows the number as it is. */
export function numberText(value: number, format: string): string {
  return numfmt.isValidFormat(format) ? numfmt.format(format, value) : String(value);
}
