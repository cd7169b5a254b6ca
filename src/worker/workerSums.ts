import type { Analysis } from '../app/analyse';
import { isMemoryRefused } from '../app/memoryRefused';
import type { Placed, TableRead, Wanted } from '../app/placing';
import type { PlanOf } from '../app/planning';
import type { Standing } from '../app/standing';
import type { Sums } from '../app/sums';
import { Stopped, stopIfCancelled } from '../app/stopped';
import type { RowsAhead, SourceTable } from '../app/ports';
import type { ColumnMapping } from '../intake/columnMapping';
import type { RawTable, TablePart } from '../intake/rawTable';
import type { EarlierBuild } from '../report/earlierBuild';
import type { WorkbookPlan } from '../report/plan';
import { Conversation } from './conversation';
import type { LineEnd } from './conversation';
import { memoryRefused } from './questions';
import type { Answer, Question } from './questions';
import { SentAhead, withoutCells } from './sentAhead';

/** A worker that has been started. `died` resolves when it does no more: with true where it never was loaded. */
export interface RunningWorker {
  readonly line: LineEnd;
  readonly died: Promise<{ readonly wasLoaded: boolean }>;
  end(): void;
}

/** How often it is looked whether the user cancelled, in milliseconds. */
const LOOK = 50;

/**
 * Does the sums in a worker, which is started with the first question, and anew after one that was ended or died. What the
 * user cancels ends the worker at once, whatever it is doing.
 */
export class WorkerSums implements Sums {
  readonly #start: () => RunningWorker;
  #worker: { readonly running: RunningWorker; readonly ask: (question: Question) => Promise<Answer> } | null =
    null;
  /** The table that the worker has. */
  #table: RawTable | null = null;
  /** The clients that the worker has. */
  #placed: Placed | null = null;
  /** The rows that the worker was sent last before all were read. */
  #ahead: SentAhead | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(start: () => RunningWorker) {
    this.#start = start;
  }

  ahead(source: SourceTable, mapping: ColumnMapping, wanted: Wanted): RowsAhead {
    const { name, rowCount } = source;
    const send = (part: TablePart, isFirst: boolean): Promise<unknown> =>
      this.#inTurn(() => {
        if (this.#ahead !== ahead) throw new Stopped({ kind: 'sumsBrokenOff' });
        if (isFirst) this.#forget();
        const begins = isFirst ? { mapping, rowCount } : null;
        return this.#answer('taken', { kind: 'rows', source: { name }, part, begins }, wanted);
      });
    const ahead = new SentAhead(send);
    this.#ahead = ahead;
    return ahead;
  }

  async placed(read: TableRead, wanted: Wanted): Promise<Placed> {
    const ratings = await read.ratings();
    return this.#inTurn(async () => {
      const { source, choices } = read;
      const cameAhead = this.#ahead !== null && this.#ahead === read.ahead && this.#ahead.has(read.table);
      const given = cameAhead ? withoutCells(read.table) : read.table;
      const table = this.#table === read.table ? null : given;
      this.#forget();
      const question = { kind: 'place', table, cameAhead, source, choices, ratings } as const;
      const answer = await this.#answer('placed', question, wanted);
      this.#table = read.table;
      this.#placed = answer.placed;
      return answer.placed;
    });
  }

  plan({ analysis, ...of }: PlanOf, earlier: EarlierBuild, wanted: Wanted): Promise<WorkbookPlan> {
    return this.#inTurn(async () => {
      if (this.#placed?.matrix !== analysis.matrix) throw new Stopped({ kind: 'sumsBrokenOff' });
      const { source, choices, headlines } = analysis;
      const given = { ...of, analysis: { source, choices, headlines } };
      const answer = await this.#answer('planned', { kind: 'plan', of: given, earlier }, wanted);
      return answer.plan;
    });
  }

  /** What is told of one client among all others, of clients that were placed here or elsewhere. */
  standing({ source, choices, intake, matrix }: Analysis, wanted: Wanted): Promise<Standing> {
    return this.#inTurn(async () => {
      const { clients } = intake;
      const given = this.#placed?.matrix === matrix ? null : { intake: { clients }, matrix };
      const question = { kind: 'stand', source, choices, clients: given } as const;
      const { standing } = await this.#answer('stood', question, wanted);
      const placed = { clients, matrix, rules: choices.cuts, settings: choices.settings };
      return { ...standing, systems: { ...standing.systems, ...placed } };
    });
  }

  /** Lets go of the worker and all it has. */
  end(): void {
    this.#worker?.running.end();
    this.#worker = null;
    this.#ahead = null;
    this.#forget();
  }

  /** The worker has not what it had. */
  #forget(): void {
    this.#table = null;
    this.#placed = null;
  }

  /** The worker has one question at a time. */
  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(run);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #answer<Kind extends Answer['kind']>(
    kind: Kind,
    question: Question,
    wanted: Wanted,
  ): Promise<Extract<Answer, { kind: Kind }>> {
    const answer = await this.#asked(question, wanted);
    if (answer.kind === 'stopped') throw new Stopped(answer.why.problem, answer.why.questions);
    if (answer.kind === 'broken') throw Object.assign(new Error(answer.message), answer);
    if (answer.kind !== kind)
      throw new Error(`The worker was asked to ${question.kind} and says ${answer.kind}`);
    return answer as Extract<Answer, { kind: Kind }>;
  }

  /** Whatever keeps the worker from answering ends it: the next question starts another. */
  async #asked(question: Question, wanted: Wanted): Promise<Answer> {
    stopIfCancelled(wanted);
    this.#worker ??= started(this.#start());
    const { running, ask } = this.#worker;
    const watch = watched(wanted);
    try {
      const died = running.died.then(({ wasLoaded }): never => {
        throw new Stopped({ kind: wasLoaded ? 'sumsBrokenOff' : 'partNotLoaded' });
      });
      return await Promise.race([ask(question), died, watch.cancelled]);
    } catch (error) {
      this.end();
      throw isMemoryRefused(error) ? memoryRefused(question) : error;
    } finally {
      watch.end();
    }
  }
}

function started(running: RunningWorker): {
  running: RunningWorker;
  ask: (question: Question) => Promise<Answer>;
} {
  let answered: (answer: Answer) => void = () => undefined;
  const conversation = new Conversation(running.line, (value) => {
    answered(value as Answer);
  });
  const ask = async (question: Question): Promise<Answer> => {
    const answer = new Promise<Answer>((resolve) => (answered = resolve));
    await conversation.send(question);
    return answer;
  };
  return { running, ask };
}

/** Looks again and again whether the user cancelled. */
function watched(wanted: Wanted): { readonly cancelled: Promise<never>; end(): void } {
  let looking: ReturnType<typeof setInterval> | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    looking = setInterval(() => {
      if (wanted.signal.aborted) reject(new Stopped({ kind: 'cancelled' }));
    }, LOOK);
  });
  // Where the answer came first nobody waits for this any more.
  cancelled.catch(() => undefined);
  return {
    cancelled,
    end: () => {
      clearInterval(looking);
    },
  };
}
