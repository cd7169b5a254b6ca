import type { Problem } from '../core/problem';
import type { WorkbookProblem } from './workbookProblem';

/** Ends a use case for a reason the user is told in one sentence. */
export class Stopped extends Error {
  readonly problem: Problem | WorkbookProblem;
  constructor(problem: Problem | WorkbookProblem) {
    super(problem.kind);
    this.name = 'Stopped';
    this.problem = problem;
  }
}
