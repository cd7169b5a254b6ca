import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { findings } from '../report/headlines';
import { analysedFile } from './analysedFile';
import { readCommand, USAGE } from './command';
import type { BuildCommand } from './command';
import { CommandProblem } from './commandProblem';
import { jsonText } from './jsonText';
import { matrixFile } from './matrixFile';
import { matrixResult } from './matrixResult';
import { onDisk, refuseOverwriting } from './onDisk';
import { readTable } from './readTable';
import { refuseBeyondSheet } from './sourceSheet';

/** Where a command says what it found, and what kept it from finding anything. */
export interface Said {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** How a command ends: done, a defect of ours, or wrong data or arguments. */
const EXIT = { done: 0, defect: 1, problem: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Builds a client matrix from a file as the arguments say; the answer is the exit code. Never throws. */
export async function runCommand(args: readonly string[], say: Said): Promise<ExitCode> {
  try {
    const command = readCommand(args);
    say.out(command ? await built(command) : USAGE);
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommandProblem) {
      say.error(`${error.message}\n`);
      return EXIT.problem;
    }
    const message = error instanceof Error ? error.message : String(error);
    say.error(`Client Matrix made a mistake of its own (“${message}”): report this message.\n`);
    return EXIT.defect;
  }
}

/** Writes the workbook and the figures, as far as they are wanted, and tells the findings, one a line. */
async function built(command: BuildCommand): Promise<string> {
  await refuseOverwriting(command);
  const file = basename(command.table);
  const bytes = await onDisk(command.table, () => readFile(command.table));
  const table = await readTable(file, bytes, command);
  if (command.out !== null) refuseBeyondSheet(table, file);
  const analysis = await analysedFile(table, command, file);
  const written: string[] = [];
  for (const { path, content } of [
    { path: command.out, content: () => matrixFile(analysis, table, file) },
    { path: command.json, content: () => Promise.resolve(jsonText(matrixResult(analysis, file))) },
  ]) {
    if (path === null) continue;
    const made = await content();
    await onDisk(path, () => writeFile(path, made));
    written.push(path);
  }
  const { setAside } = analysis.summary;
  const aside = setAside.rows > 0 ? [`Rows set aside: ${setAside.rows}, each with its reason.`] : [];
  return [...findings(analysis.headlines), ...aside, `Written to ${written.join(' and ')}.`, ''].join('\n');
}
