import { lookAtClients } from '../../src/app/lookAtClients';
import { planningHere } from '../../src/app/planHere';
import { answering } from '../../src/worker/answering';
import { Conversation } from '../../src/worker/conversation';
import type { Answer, Question } from '../../src/worker/questions';
import type { RunningWorker } from '../../src/worker/workerSums';
import type { FakeWorkbook } from '../app/fakeWorkbook';
import { ROWS, STAMP } from '../app/support';

type Answering = (question: Question) => Promise<Answer>;

/** Workers as the browser starts them: the other end of a channel. */
export class Workers {
  readonly questions: Question['kind'][] = [];
  /** How the tables to place came. */
  readonly tables: ('ahead' | 'whole' | 'known')[] = [];
  /** Whether a question how a client stands brought the clients. */
  readonly brought: boolean[] = [];
  started = 0;
  ended = 0;
  /** Kills the worker that runs. */
  kill: (wasLoaded: boolean) => void = () => undefined;
  private readonly answer: () => Answering;

  constructor(answer: () => Answering = () => answering(() => Promise.resolve(planningHere(STAMP.digest)))) {
    this.answer = answer;
  }

  readonly start = (): RunningWorker => {
    this.started++;
    const { port1, port2 } = new MessageChannel();
    const answer = this.answer();
    const far = new Conversation(port2, (value) => {
      const question = value as Question;
      this.questions.push(question.kind);
      if (question.kind === 'place')
        this.tables.push(question.cameAhead ? 'ahead' : question.table ? 'whole' : 'known');
      if (question.kind === 'stand') this.brought.push(question.clients !== null);
      void answer(question).then((answered) => far.send(answered));
    });
    port1.start();
    port2.start();
    return {
      line: port1,
      died: new Promise((resolve) => {
        this.kill = (wasLoaded) => {
          resolve({ wasLoaded });
        };
      }),
      end: () => {
        this.ended++;
        port1.close();
      },
    };
  };
}

/** A worker that takes rows and says nothing more. */
export const silent = (): Answering => (question) =>
  question.kind === 'rows' ? Promise.resolve({ kind: 'taken' }) : new Promise(() => undefined);

/** A worker that has a question and says nothing at all. */
export const mute = (): Answering => () => new Promise(() => undefined);

export const CHANGED_ROWS = [...ROWS, ['Dune', 900, 100, 20]];

export async function seen(workbook: FakeWorkbook) {
  const { source, choices } = await lookAtClients(workbook);
  return { workbook, source, choices };
}
