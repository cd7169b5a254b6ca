import { ExcelError, invalidArgument } from '../batch/errors';

/** Refuses the names that Excel refuses; `taken` are the names of the other sheets. */
export function checkSheetName(name: unknown, taken: readonly string[]): string {
  if (typeof name !== 'string' || name.trim() === '') throw invalidArgument('A sheet needs a name.');
  if (name.length > 31) throw invalidArgument(`The sheet name "${name}" is longer than 31 characters.`);
  if (/[\\/?*[\]:]/.test(name)) throw invalidArgument(`The sheet name "${name}" holds one of \\ / ? * [ ] :`);
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(`The sheet name ${name} begins or ends with '.`);
  if (name.toLowerCase() === 'history')
    throw invalidArgument('Excel keeps the sheet name "History" for itself.');
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new ExcelError('ItemAlreadyExists', `A sheet named "${name}" already exists.`);
  }
  return name;
}

/** Sheet1, Sheet2 … : the first that is free. */
export function freeName(stem: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
