/** What XML 1.0 cannot hold in any way of writing, half surrogates among them. https://www.w3.org/TR/xml/#charsets */
const UNSPEAKABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Excel reads _x0041_ in a text as the character of that number, so the underscore is told by its own. */
const LOOKS_LIKE_AN_ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/** Characters in a cell. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST = 32_767;

/** Text between tags or in an attribute. Characters that XML has no way to say are left out. */
export function xmlText(text: string): string {
  return text
    .replace(UNSPEAKABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** Text of an attribute, where a line break would come back as a blank. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Text of a cell: no longer than a cell can be, and with nothing in it that Excel would take for an escape. */
export function cellText(text: string): string {
  return xmlText(cut(text).replace(LOOKS_LIKE_AN_ESCAPE, '_x005F_'));
}

/** Cut where a cell ends, but never through a character of two halves. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}

/** A number as XML has it; callers see to it that it is finite. */
export function xmlNumber(value: number): string {
  return String(Object.is(value, -0) ? 0 : value);
}

/** #RRGGBB as eight digits, opaque. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NAMESPACE = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packageRelations: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const;
