import Papa from 'papaparse';
import type { Cell } from '../intake/rawTable';
import { CommandProblem } from './commandProblem';

const LITTLE_ENDIAN_MARK = [0xff, 0xfe];

/** Text in UTF-16 where a mark says so, else in UTF-8, else in the code page that Excel on Windows writes. */
export function decodedCsv(bytes: Uint8Array): string {
  if (beginsWith(bytes, LITTLE_ENDIAN_MARK)) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0))
    throw new CommandProblem('This file is no text: save the clients as .xlsx or CSV, then try again.');
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  return utf8.includes('\uFFFD') ? windows1252(bytes) : utf8;
}

/** What windows-1252 has at 0x80 to 0x9F. Node 20 decodes them as latin-1, which has no euro there. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) => FROM_0X80[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Excel writes and heeds a first line that names the delimiter, and shows no row for it. */
const DELIMITER_LINE = /^sep=(.)\r?\n/i;

/**
 * The rows of a CSV file as Excel would number them, blank ones between others included. The delimiter is the one a
 * first line names, else it is guessed. Every cell stays the text it is (its column tells what "1.234" means), formulas
 * too; only an Excel error is one.
 */
export function csvRows(text: string): Cell[][] {
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = DELIMITER_LINE.exec(body)?.[1] ?? likelyDelimiter(body);
  const { data, errors } = Papa.parse<string[]>(body.replace(DELIMITER_LINE, ''), { delimiter });
  const unclosed = errors.find(({ type }) => type === 'Quotes');
  if (unclosed)
    throw new CommandProblem(
      `The quotes in row ${(unclosed.row ?? 0) + 1} are not closed where a cell ends: close them, and write quotes within a cell twice.`,
    );
  while (data.at(-1)?.every((cell) => cell.trim() === '')) data.pop();
  return data.map((row) => row.map(cellOf));
}

/** So many rows tell the delimiter. */
const ROWS_TO_TELL = 10;

/** Blank rows are left out of the guess: in a short file they would outweigh the others. A comma where nothing tells. */
function likelyDelimiter(text: string): string {
  return Papa.parse<string[]>(text, { preview: ROWS_TO_TELL, skipEmptyLines: 'greedy' }).meta.delimiter;
}

const EXCEL_ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

function cellOf(text: string): Cell {
  return EXCEL_ERROR.test(text) ? { error: text } : text;
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
