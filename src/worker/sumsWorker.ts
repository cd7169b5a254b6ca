import { laterPart } from '../app/laterPart';
import { answering, told } from './answering';
import { Conversation } from './conversation';
import type { LineEnd } from './conversation';
import { lockedWhileAlive } from './alive';
import type { Question } from './questions';

/** Does the sums of long tables beside the page: see `WorkerSums`. */
const answer = answering(async () => (await laterPart(() => import('./planningPart'))).PLANNING);

const line = new Conversation(self as unknown as LineEnd, (value) => {
  const question = value as Question;
  void answer(question)
    .then((answered) => line.send(answered))
    // What cannot be sent is told instead.
    .catch((error: unknown) => line.send(told(error, question)));
});

lockedWhileAlive(self.name, (message) => {
  self.postMessage(message);
});
