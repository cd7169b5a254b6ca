const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayMilliseconds = 86_400_000;
/** Serial 1 is 1 January 1900, and Excel counts a 29 February 1900 that never was. */
const serialZero = Date.UTC(1899, 11, 30);

/** The serial number of a text that Excel (en-US) takes for a date or a time when typed; null for any other. */
export function typedDate(text: string): number | null {
  return slashed(text) ?? iso(text) ?? named(text) ?? time(text);
}

function slashed(text: string): number | null {
  const match = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  return match && serial(fullYear(match[3]), Number(match[1]), Number(match[2]));
}

function iso(text: string): number | null {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  return match && serial(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** MAR1, 1-Mar, Mar 2024, 1 Mar 2024. */
function named(text: string): number | null {
  const match = /^(?:(\d{1,2})[- ]?)?([A-Za-z]{3,9})[- ]?(\d{1,4})?(?:[-, ]+(\d{4}))?$/.exec(text);
  const month = months.findIndex((name) => match?.[2]?.toLowerCase() === name) + 1;
  if (!match || month === 0 || (!match[1] && !match[3])) return null;
  const [before, after] = [match[1], match[3]];
  if (before) return serial(fullYear(match[4] ?? after), month, Number(before));
  if (after?.length === 4 && !match[4]) return serial(Number(after), month, 1);
  return serial(fullYear(match[4]), month, Number(after));
}

function time(text: string): number | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?: ?([ap]m))?$/i.exec(text);
  if (!match) return null;
  const half = match[4]?.toLowerCase();
  const hours = half ? (Number(match[1]) % 12) + (half === 'pm' ? 12 : 0) : Number(match[1]);
  return (hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
}

function fullYear(year: string | undefined): number {
  if (year === undefined) return new Date().getFullYear();
  return year.length > 2 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 ? (date.getTime() - serialZero) / dayMilliseconds : null;
}
