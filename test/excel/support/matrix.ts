import type { OpenWorkbook, Rows } from './workbook';

type Cells = (string | number | boolean)[][];

/** All cells of a sheet, formulas as such: the workbook in memory reckons none. */
export async function cellsOf(workbook: OpenWorkbook, sheet: string): Promise<Cells> {
  return workbook.excel('formulas', sheet, (await workbook.excel('usedAddress', sheet)) ?? 'A1');
}

/** The table of clients: its headers, and its rows by what stands below them. */
export interface ClientTable {
  /** The header's row on the sheet, from 0. */
  readonly top: number;
  readonly headers: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number | boolean>>[];
}

export async function clientTable(workbook: OpenWorkbook, sheet = 'Matrix clients'): Promise<ClientTable> {
  const cells = await cellsOf(workbook, sheet);
  const top = cells.findIndex((row) => row.includes('Client') && row.includes('Override'));
  const headers = (cells[top] ?? []).map(String);
  const rows = cells
    .slice(top + 1)
    .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
  return { top, headers, rows };
}

/** Writes below a header beside a client, as a person does. */
export async function writeBeside(
  workbook: OpenWorkbook,
  client: string,
  header: string,
  cell: Rows[number][number],
): Promise<void> {
  await workbook.excel('setCells', 'Matrix clients', await addressBeside(workbook, client, header), [[cell]]);
}

export async function addressBeside(workbook: OpenWorkbook, client: string, header: string): Promise<string> {
  const { top, headers, rows } = await clientTable(workbook);
  const row = rows.findIndex((each) => each['Client'] === client);
  const column = headers.indexOf(header);
  if (row < 0 || column < 0) throw new Error(`There is no ${header} beside ${client}.`);
  return `${letters(column)}${top + 2 + row}`;
}

export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
