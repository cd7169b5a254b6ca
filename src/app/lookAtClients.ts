import type { CutRules } from '../core/matrix/clientMatrix';
import type { Problem } from '../core/problem';
import { guessMapping } from '../intake/mapping/guessMapping';
import { mappingProblems } from '../intake/mapping/mappingProblems';
import { rememberedCuts, rememberedMapping } from '../intake/remembered/rememberedMapping';
import { rememberedSettings } from '../intake/remembered/rememberedSettings';
import type { Choices, SourceTable, WorkbookPort } from './ports';
import { sourceTable } from './sourceTable';

/** The table around the selected cell, what its columns seem to be, and what keeps it from being analysed. */
export interface ClientsSeen {
  readonly source: SourceTable;
  readonly choices: Choices;
  /** The choices are those of an earlier build, not a guess. */
  readonly isRemembered: boolean;
  readonly problems: readonly Problem[];
}

const WEIGHTED: CutRules = { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } };

/** Finds the client table and recalls what was chosen for it, or guesses. */
export async function lookAtClients(workbook: Pick<WorkbookPort, 'findTable'>): Promise<ClientsSeen> {
  const source = sourceTable(await workbook.findTable());
  const { remembered, headers, firstRows } = source;
  const recalled = rememberedMapping(remembered, headers, firstRows);
  const choices: Choices = {
    mapping: recalled ?? guessMapping(headers, firstRows),
    cuts: rememberedCuts(remembered) ?? WEIGHTED,
    settings: rememberedSettings(remembered),
  };
  return { source, choices, isRemembered: recalled !== null, problems: hindrances(source, choices) };
}

/** What must be put right before the rows are read: a table without rows, a column missing or chosen twice. */
export function hindrances(source: SourceTable, choices: Choices): Problem[] {
  return [...(source.rowCount === 0 ? [noRows(source)] : []), ...mappingProblems(choices.mapping)];
}

export function noRows({ kind, name, sheet }: SourceTable): Problem {
  return {
    kind: 'noRows',
    where: kind === 'table' ? `the table ${name}` : `${name} of the sheet “${sheet}”`,
  };
}
