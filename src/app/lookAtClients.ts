import type { CutRules } from '../core/matrix/clientMatrix';
import type { Problem } from '../core/problem';
import { guessedMapping } from '../intake/mapping/guessMapping';
import type { GuessedMapping } from '../intake/mapping/guessMapping';
import { mappingProblems } from '../intake/mapping/mappingProblems';
import type { Sureness } from '../intake/mapping/sureness';
import { knowsHeader, rememberedCuts, rememberedMapping } from '../intake/remembered/rememberedMapping';
import { rememberedSettings } from '../intake/remembered/rememberedSettings';
import { isOfNewerVersion } from '../intake/remembered/savedVersion';
import type { Choices, SourceTable, WorkbookPort } from './ports';
import { sourceTable } from './sourceTable';

/** The table around the selected cell, what its columns seem to be, and what keeps it from being analysed. */
export interface ClientsSeen {
  readonly source: SourceTable;
  readonly choices: Choices;
  /** How sure the guess of each column is; null for one that is not used or that someone chose. */
  readonly sureness: readonly (Sureness | null)[];
  /** The choices are those of an earlier build, not a guess. */
  readonly isRemembered: boolean;
  readonly recall: Recall;
  readonly problems: readonly Problem[];
}

/** Whether a table has rows and columns for client, revenue and direct cost. */
export function isClear({ source, problems }: ClientsSeen): boolean {
  return source.rowCount > 0 && problems.every(({ kind }) => kind !== 'columnMissing');
}

/** How the axes are divided unless someone chooses otherwise. */
export const WEIGHTED: CutRules = { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } };

/** Finds the client table and recalls what was chosen for it, or guesses. */
export async function lookAtClients(workbook: Pick<WorkbookPort, 'findTable'>): Promise<ClientsSeen> {
  return seenTable(sourceTable(await workbook.findTable()));
}

/** What a table's columns seem to be, and what was chosen for it before. */
export function seenTable(source: SourceTable): ClientsSeen {
  const { remembered, headers, firstRows } = source;
  const recalled = rememberedMapping(remembered, headers, firstRows);
  const guess = guessedMapping(headers, firstRows);
  const choices: Choices = {
    mapping: recalled ?? guess.mapping,
    cuts: rememberedCuts(remembered) ?? WEIGHTED,
    settings: rememberedSettings(remembered),
  };
  return {
    source,
    choices,
    sureness: recalled ? surenessBeside(remembered, guess) : guess.sureness,
    isRemembered: recalled !== null,
    recall: recallOf(remembered, recalled !== null),
    problems: hindrances(source, choices),
  };
}

/** Columns that are new since the choices were saved were guessed; of the others nobody needs to be told how sure they are. */
function surenessBeside(remembered: unknown, { mapping, sureness }: GuessedMapping): (Sureness | null)[] {
  return mapping.columns.map(({ header }, index) =>
    knowsHeader(remembered, header) ? null : (sureness[index] ?? null),
  );
}

/** What became of what the workbook remembers of a table. */
export type Recall =
  /** Nothing was saved. */
  | 'nothing'
  | 'recalled'
  /** Recalled as far as it is known; the rest was saved by a newer version and stays as it is. */
  | 'newer'
  /** What was saved cannot be read, or fits no column that is there now. */
  | 'unreadable';

function recallOf(remembered: unknown, isRecalled: boolean): Recall {
  if (remembered === undefined || remembered === null) return 'nothing';
  if (isOfNewerVersion(remembered)) return 'newer';
  return isRecalled ? 'recalled' : 'unreadable';
}

/** What must be put right before the rows are read: a table without rows, a column missing or chosen twice. */
export function hindrances(source: SourceTable, choices: Choices): Problem[] {
  return [...(source.rowCount === 0 ? [noRows(source)] : []), ...mappingProblems(choices.mapping)];
}

export function noRows({ kind, name, sheet }: SourceTable): Problem {
  return { kind: 'noRows', where: kind === 'table' ? { table: name } : { cells: name, sheet } };
}
