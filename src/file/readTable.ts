import type { BuildCommand } from './command';
import { CommandProblem } from './commandProblem';
import { csvRows, decodedCsv } from './csvRows';
import { wholeGrid } from './gridTable';
import type { FileTable } from './gridTable';
import { workbookRead } from './workbookRead';
import { workbookTable } from './workbookTable';

/** What packed files begin with, workbooks among them, and what locked workbooks and those of old Excels begin with. */
const PACKED = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The client table of a file: a workbook where its first bytes say so, whatever it is called, else text. */
export async function readTable(
  file: string,
  bytes: Uint8Array,
  command: Pick<BuildCommand, 'sheet' | 'tableName'>,
): Promise<FileTable> {
  if (beginsWith(bytes, PACKED) || beginsWith(bytes, COMPOUND))
    return workbookTable(file, await workbookRead(file, bytes), command);
  if (command.sheet !== null || command.tableName !== null)
    throw new CommandProblem(`${file} is no workbook: leave --sheet and --table out.`);
  return wholeGrid(file, csvRows(decodedCsv(bytes)));
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
