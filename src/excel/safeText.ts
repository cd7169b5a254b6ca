/**
 * The text as it must be written so that Excel keeps it a text. Excel takes what begins with = + - @ for a formula and
 * swallows a leading apostrophe; what holds a digit ("1/2", "00123", "1 %") it may read as a number or a date, and
 * TRUE or #N/A as what they say. A leading apostrophe, which Excel removes, makes any of them text. What no cell could
 * hold is cut off, for Excel would refuse the whole sheet.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function safeText(text: string): string {
  return (isReadAsMore(text) ? `'${text}` : text).slice(0, LONGEST_TEXT);
}

/** Characters in a cell. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const LONGEST_TEXT = 32_767;

function isReadAsMore(text: string): boolean {
  const begun = text.trimStart();
  const isSign = /^[\t\r\n\0]/.test(text) || /^[=+\-@'#]/.test(begun);
  return isSign || (/\p{Nd}/u.test(text) && !isProse(text)) || /^(true|false)\s*$/i.test(begun);
}

/** Longer than any way to write a date, in whatever language, and with a word in it. */
function isProse(text: string): boolean {
  return text.length > 60 && /\p{L}{3}/u.test(text);
}

/** A title or series name: these know no apostrophe, but one that begins with "=" would be read as a formula. */
export function safeTitle(text: string): string {
  return text.startsWith('=') ? ` ${text}` : text;
}
