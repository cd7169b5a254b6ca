import type { Place, Problem } from '../../core/problem';
import type { Intake } from '../../intake/intake';

export type ProblemKind = Problem['kind'];

/** One thing that was noticed, of the client whose name stands there; '' for none. */
export interface ProblemEntry {
  readonly name: string;
  readonly problem: Problem;
}

/** All that was noticed of one kind: `count` is of rows or cells, of which one entry may tell of several. */
export interface ProblemGroup {
  readonly kind: ProblemKind;
  readonly count: number;
  /** Whether the rows are in no total. */
  readonly isSetAside: boolean;
  readonly entries: readonly ProblemEntry[];
}

/** What was noticed in the rows, by kind: rows that are set aside first, and the largest group before smaller ones. */
export function problemGroups({ setAside, notes }: Pick<Intake, 'setAside' | 'notes'>): ProblemGroup[] {
  return [
    ...grouped(setAside, true),
    ...grouped(
      notes.map((problem) => ({ name: '', problem })),
      false,
    ),
  ];
}

function grouped(entries: readonly ProblemEntry[], isSetAside: boolean): ProblemGroup[] {
  const groups = new Map<ProblemKind, ProblemEntry[]>();
  for (const { name, problem } of entries) {
    const group = groups.get(problem.kind);
    if (group) group.push({ name, problem });
    else groups.set(problem.kind, [{ name, problem }]);
  }
  return [...groups]
    .map(([kind, own]) => ({
      kind,
      isSetAside,
      entries: own,
      count: own.reduce((count, { problem }) => count + cellsTold(problem), 0),
    }))
    .sort((a, b) => b.count - a.count);
}

/** Of how many rows or cells a problem tells. */
function cellsTold(problem: Problem): number {
  switch (problem.kind) {
    case 'textRead':
      return 1 + (problem.more ?? 0);
    case 'hiddenRowsCounted':
    case 'ratingsReplaced':
    case 'sensitiveMisplaced':
      return problem.count;
    case 'ratingsOfNobody':
    case 'ratingsOverColumn':
      return problem.clients;
    default:
      return 1;
  }
}

/** The cell a problem is about; null where there is no one cell. */
export function placeOf(problem: Problem): Place | null {
  return 'place' in problem ? problem.place : null;
}
