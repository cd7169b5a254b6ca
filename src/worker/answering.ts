import { isMemoryRefused } from '../app/memoryRefused';
import { PLACING_HERE } from '../app/placeHere';
import type { Placed } from '../app/placing';
import type { Planning } from '../app/planning';
import { standingOf } from '../app/standing';
import type { Standing } from '../app/standing';
import { Stopped } from '../app/stopped';
import type { RawTable } from '../intake/rawTable';
import { memoryRefused } from './questions';
import type { Answer, Question, StandingAlone } from './questions';

/** Nobody tells a worker to stop: it is ended. */
const WANTED = { signal: { aborted: false } };

/** Answers questions about one table; `planning` is loaded when a plan is asked for. */
export function answering(planning: () => Promise<Planning>): (question: Question) => Promise<Answer> {
  let table: RawTable | null = null;
  let placed: Placed | null = null;

  const answer = async (question: Question): Promise<Answer> => {
    if (question.kind === 'plan') {
      if (!placed) throw new Error('There are no clients to plan sheets of');
      const of = { ...question.of, analysis: { ...question.of.analysis, ...placed } };
      const planner = await planning();
      return { kind: 'planned', plan: await planner.plan(of, question.earlier, WANTED) };
    }
    if (question.kind === 'stand') {
      const stands = question.clients ?? placed;
      if (!stands) throw new Error('There are no clients to tell the standing of');
      return { kind: 'stood', standing: alone(standingOf({ ...stands, choices: question.choices })) };
    }
    const { source, choices, ratings } = question;
    table = question.table ?? table;
    if (!table) throw new Error('There is no table to read clients from');
    const read = { table, source, choices, ratings: () => Promise.resolve(ratings) };
    placed = await PLACING_HERE.placed(read, WANTED);
    return { kind: 'placed', placed };
  };

  return async (question) => {
    try {
      return await answer(question);
    } catch (error) {
      return told(error, question);
    }
  };
}

const GIVEN = ['clients', 'matrix', 'rules', 'settings'];

function alone({ systems, ...standing }: Standing): StandingAlone {
  const told = Object.entries(systems).filter(([name]) => !GIVEN.includes(name));
  return { ...standing, systems: Object.fromEntries(told) as StandingAlone['systems'] };
}

/** What was thrown, as it can be told to the page. */
export function told(error: unknown, question: Question): Answer {
  if (isMemoryRefused(error)) return told(memoryRefused(question), question);
  if (error instanceof Stopped) {
    const { problem, questions } = error;
    return { kind: 'stopped', why: { problem, questions } };
  }
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'broken', name, message, stack };
}
