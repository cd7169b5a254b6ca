import { ExcelError, invalidArgument } from '../batch/errors';
import type { NameRecord } from '../cells';
import { parseArea } from './address';

/** The rules that names of cells and names of tables share. */
export function checkDefinedName(text: string): string {
  const isMade = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text);
  const isReference = parseArea(text) !== null || /^(?:r\d*c?\d*|c\d*)$/i.test(text);
  if (!isMade || isReference) throw invalidArgument(`${text} can be no name.`);
  return text;
}

/** Names differ by more than their case; a name of one sheet may stand beside the workbook's of the same words. */
export function findName(
  names: readonly NameRecord[],
  name: string,
  scope: string | null,
): NameRecord | undefined {
  const wanted = name.toLowerCase();
  return names.find((one) => one.scope === scope && one.name.toLowerCase() === wanted);
}

export function nameTaken(name: string): ExcelError {
  return new ExcelError('ItemAlreadyExists', `The name ${name} is taken.`);
}
