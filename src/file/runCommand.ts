import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { analyse } from '../app/analyse';
import type { Analysis } from '../app/analyse';
import type { Choices, Progress } from '../app/ports';
import { Stopped } from '../app/stopped';
import { USUAL_SETTINGS } from '../core/settings';
import { guessMapping } from '../intake/mapping/guessMapping';
import { findings } from '../report/headlines';
import { readCommand, USAGE } from './command';
import type { BuildCommand } from './command';
import { commandMapping } from './commandMapping';
import { CommandProblem } from './commandProblem';
import { csvRows, decodedCsv } from './csvRows';
import { csvTable } from './csvTable';
import { jsonText } from './jsonText';
import { matrixResult } from './matrixResult';
import { tellCommand } from './tellCommand';

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

/** Writes the figures and tells the findings, one a line. */
async function built(command: BuildCommand): Promise<string> {
  if (resolve(command.table) === resolve(command.json))
    throw new CommandProblem(`${command.json} holds the clients: name another file for the figures.`);
  const file = basename(command.table);
  const rows = csvRows(decodedCsv(await onDisk(command.table, () => readFile(command.table))));
  const analysis = await analysed(csvTable(file, rows), command, file);
  await onDisk(command.json, () => writeFile(command.json, jsonText(matrixResult(analysis, file))));
  const { setAside } = analysis.summary;
  const aside = setAside.rows > 0 ? [`Rows set aside: ${setAside.rows}, each with its reason.`] : [];
  return [...findings(analysis.headlines), ...aside, `Written to ${command.json}.`, ''].join('\n');
}

/** Nobody watches, and nobody cancels but by ending the process. */
const UNWATCHED: Progress = { report: () => undefined, signal: { aborted: false } };

async function analysed(
  { source, readColumns }: ReturnType<typeof csvTable>,
  command: BuildCommand,
  file: string,
): Promise<Analysis> {
  const mapping = commandMapping(guessMapping(source.headers, source.firstRows), command);
  const choices: Choices = { mapping, cuts: command.cuts, settings: USUAL_SETTINGS };
  try {
    return await analyse({ readColumns }, source, choices, UNWATCHED);
  } catch (error) {
    if (error instanceof Stopped) throw new CommandProblem(tellCommand(error.problem, file));
    throw error;
  }
}

/** Why the system refuses a file, by its error code. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there: check its name and folder',
  ENOTDIR: 'is not there: check its name and folder',
  EISDIR: 'is a folder: name a file',
  EACCES: 'may not be opened: check its permissions',
  EPERM: 'may not be opened: check its permissions',
  EROFS: 'may not be written: choose another folder',
  ENOSPC: 'does not fit on the disk: make room',
};

async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const refusal = REFUSALS[code];
    if (refusal === undefined) throw error;
    throw new CommandProblem(`${path} ${refusal}.`);
  }
}
