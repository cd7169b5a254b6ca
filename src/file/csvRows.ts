import Papa from 'papaparse';
import type { Cell } from '../intake/rawTable';
import { CommandProblem } from './commandProblem';

const LITTLE_ENDIAN_MARK = [0xff, 0xfe];
/** What packed files begin with, workbooks among them. */
const PACKED = [0x50, 0x4b, 0x03, 0x04];

/** Text in UTF-16 where a mark says so, else in UTF-8, else in the code page that Excel on Windows writes. */
export function decodedCsv(bytes: Uint8Array): string {
  if (beginsWith(bytes, LITTLE_ENDIAN_MARK)) return new TextDecoder('utf-16le').decode(bytes);
  if (beginsWith(bytes, PACKED) || bytes.includes(0))
    throw new CommandProblem('This file is no text: save the clients as CSV, then try again.');
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  return utf8.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : utf8;
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
  const delimiter = DELIMITER_LINE.exec(body)?.[1];
  const { data, errors } = Papa.parse<string[]>(delimiter === undefined ? body : body.replace(/^.*\n/, ''), {
    delimiter: delimiter ?? '',
  });
  const unclosed = errors.find(({ type }) => type === 'Quotes');
  if (unclosed)
    throw new CommandProblem(
      `The quotes in row ${(unclosed.row ?? 0) + 1} are not closed where a cell ends: close them, and write quotes within a cell twice.`,
    );
  while (data.at(-1)?.every((cell) => cell.trim() === '')) data.pop();
  return data.map((row) => row.map(cellOf));
}

const EXCEL_ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

function cellOf(text: string): Cell {
  return EXCEL_ERROR.test(text) ? { error: text } : text;
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
