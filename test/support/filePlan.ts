import { analysedFile } from '../../src/file/analysedFile';
import { readCommand } from '../../src/file/command';
import { matrixWorkbook } from '../../src/file/matrixFile';
import { readTable } from '../../src/file/readTable';
import type { WorkbookPlan } from '../../src/report/plan';

/** The workbook that the command line makes of a file with these bytes or this text, as a plan. */
export async function filePlan(
  content: string | Uint8Array,
  options: readonly string[] = [],
): Promise<WorkbookPlan> {
  const file = 'clients.csv';
  const command = readCommand(['build', file, '--out', 'matrix.xlsx', ...options]);
  if (!command) throw new Error('The options ask for the usage');
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const table = await readTable(file, bytes, command);
  return matrixWorkbook(await analysedFile(table, command, file), table, file);
}
