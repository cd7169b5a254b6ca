import type { Problem } from '../core/problem';
import { Stopped } from './stopped';
import type { WorkbookProblem } from './workbookProblem';

/** What ended a use case: the kind of a problem, or a defect of ours. */
export type FailureCause = Problem['kind'] | WorkbookProblem['kind'] | 'defect';

/** What ended a use case, and what support needs to know of it: a text without anything that stands in a cell. */
export interface Failure {
  readonly cause: FailureCause;
  readonly details: string;
}

/** Tells what was thrown to support: our version, the kind of the problem, Excel's error and what it was asked. */
export function failureOf(error: unknown, version: string): Failure {
  const cause = error instanceof Stopped ? error.problem.kind : 'defect';
  const lines = [`Client Matrix ${version}`, `Problem: ${cause}`, ...particulars(error)];
  return { cause, details: lines.join('\n') };
}

function particulars(error: unknown): string[] {
  if (error instanceof Stopped) {
    const { problem } = error;
    return problem.kind === 'excelFailed'
      ? [`Excel's error: ${problem.code}`, `Statement: ${withoutTexts(problem.statement)}`]
      : [];
  }
  if (!(error instanceof Error)) return [];
  return [`Error: ${error.name}: ${withoutTexts(error.message)}`, ...places(error.stack ?? '')];
}

/** Between quotes may stand what a person typed. */
function withoutTexts(text: string): string {
  return text.replace(/(["'`])(?:\\.|(?!\1).)*\1|“[^”]*”/gs, '“…”');
}

/** So many of the places where it happened are told. */
const MOST_PLACES = 5;

/** The lines of a stack that name places in our code: those above them repeat the message. */
function places(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .slice(0, MOST_PLACES)
    .map((line) => line.trim());
}
