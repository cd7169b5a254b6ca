import type { Problem } from '../core/problem';
import type { DecimalQuestion } from '../intake/intake';
import type { Progress } from './ports';
import type { WorkbookProblem } from './workbookProblem';

/** Ends a use case for a reason the user is told in one sentence; `questions` are those whose answer may mend it. */
export class Stopped extends Error {
  readonly problem: Problem | WorkbookProblem;
  readonly questions: readonly DecimalQuestion[];
  constructor(problem: Problem | WorkbookProblem, questions: readonly DecimalQuestion[] = []) {
    super(problem.kind);
    this.name = 'Stopped';
    this.problem = problem;
    this.questions = questions;
  }
}

/** Ends a use case between two steps where the user cancelled it meanwhile. */
export function stopIfCancelled({ signal }: Pick<Progress, 'signal'>): void {
  if (signal.aborted) throw new Stopped({ kind: 'cancelled' });
}

/** Whether it was the user who ended a use case. */
export function isCancelled(error: unknown): boolean {
  return error instanceof Stopped && error.problem.kind === 'cancelled';
}
