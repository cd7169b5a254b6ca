import { isMemoryRefused } from '../app/memoryRefused';
import { PLACING_HERE } from '../app/placeHere';
import type { Placed } from '../app/placing';
import type { Planning } from '../app/planning';
import { standingOf } from '../app/standing';
import type { Standing } from '../app/standing';
import { Stopped } from '../app/stopped';
import { ArrivingTable } from '../intake/arrivingTable';
import type { RawTable } from '../intake/rawTable';
import { memoryRefused } from './questions';
import type { Answer, Question, StandingAlone } from './questions';

/** Nobody tells a worker to stop: it is ended. */
const WANTED = { signal: { aborted: false } };

/** Answers questions about one table; `planning` is loaded when a plan is asked for. */
export function answering(planning: () => Promise<Planning>): (question: Question) => Promise<Answer> {
  const one = new OneTable(planning);
  return async (question) => {
    try {
      return await one.answer(question);
    } catch (error) {
      return told(error, question);
    }
  };
}

type Asked<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** One table, and what was made of it so far. */
class OneTable {
  readonly #planning: () => Promise<Planning>;
  #arriving: ArrivingTable | null = null;
  #table: RawTable | null = null;
  #placed: Placed | null = null;

  constructor(planning: () => Promise<Planning>) {
    this.#planning = planning;
  }

  async answer(question: Question): Promise<Answer> {
    switch (question.kind) {
      case 'rows':
        return this.#take(question);
      case 'place':
        return this.#place(question);
      case 'stand':
        return this.#stand(question);
      case 'plan':
        return this.#plan(question);
    }
  }

  #take({ begins, part }: Asked<'rows'>): Answer {
    if (begins) {
      // Two tables might be more than there is room for.
      this.#table = null;
      this.#placed = null;
      this.#arriving = new ArrivingTable(begins.mapping, begins.rowCount);
    }
    this.#arriving?.add(part);
    return { kind: 'taken' };
  }

  async #place({ table, cameAhead, source, choices, ratings }: Asked<'place'>): Promise<Answer> {
    if (table) this.#table = cameAhead ? this.#filled(table) : table;
    if (!this.#table) throw new Error('There is no table to read clients from');
    const read = { table: this.#table, source, choices, ratings: () => Promise.resolve(ratings) };
    this.#placed = await PLACING_HERE.placed(read, WANTED);
    return { kind: 'placed', placed: this.#placed };
  }

  #filled(table: RawTable): RawTable | null {
    const filled = this.#arriving?.filled(table) ?? null;
    this.#arriving = null;
    return filled;
  }

  #stand({ clients, choices }: Asked<'stand'>): Answer {
    const stands = clients ?? this.#placed;
    if (!stands) throw new Error('There are no clients to tell the standing of');
    return { kind: 'stood', standing: alone(standingOf({ ...stands, choices })) };
  }

  async #plan({ of, earlier }: Asked<'plan'>): Promise<Answer> {
    if (!this.#placed) throw new Error('There are no clients to plan sheets of');
    const whole = { ...of, analysis: { ...of.analysis, ...this.#placed } };
    const planner = await this.#planning();
    return { kind: 'planned', plan: await planner.plan(whole, earlier, WANTED) };
  }
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
