import { clientRows } from './clients';
import { clientTable } from './matrix';
import { openWorkbook } from './workbook';
import type { OpenWorkbook } from './workbook';

/** A workbook with clients on the sheet Data, and their matrix built once. */
export async function openBuilt(rows: (string | number)[][] = clientRows(12)): Promise<OpenWorkbook> {
  const workbook = await openWorkbook();
  await workbook.put('Data', rows);
  await buildAgain(workbook);
  return workbook;
}

/** Builds from the clients on the sheet Data; what the panel says of it. */
export async function buildAgain(workbook: OpenWorkbook): Promise<string> {
  await workbook.excel('select', 'Data', 'B3');
  return (await workbook.build()).text;
}

/** What stands beside a client in the table of clients. */
export async function beside(workbook: OpenWorkbook, client: string, header: string): Promise<unknown> {
  const { rows } = await clientTable(workbook);
  return rows.find((row) => row['Client'] === client)?.[header];
}
