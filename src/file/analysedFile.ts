import { analyse } from '../app/analyse';
import type { Analysis } from '../app/analyse';
import type { Choices, Progress } from '../app/ports';
import { Stopped } from '../app/stopped';
import { USUAL_SETTINGS } from '../core/settings';
import { guessMapping } from '../intake/mapping/guessMapping';
import type { BuildCommand } from './command';
import { commandMapping } from './commandMapping';
import { CommandProblem } from './commandProblem';
import type { FileTable } from './gridTable';
import { tellCommand } from './tellCommand';

/** Nobody watches, and nobody cancels but by ending the process. */
const UNWATCHED: Progress = { report: () => undefined, signal: { aborted: false } };

/** The figures of a table as the command wants them reckoned. */
export async function analysedFile(
  { source, readColumns, readRatings }: FileTable,
  command: BuildCommand,
  file: string,
): Promise<Analysis> {
  const mapping = commandMapping(guessMapping(source.headers, source.firstRows), command);
  const choices: Choices = { mapping, cuts: command.cuts, settings: USUAL_SETTINGS };
  try {
    return await analyse({ readColumns, readRatings }, source, choices, UNWATCHED);
  } catch (error) {
    if (error instanceof Stopped) throw new CommandProblem(tellCommand(error.problem, file));
    throw error;
  }
}
