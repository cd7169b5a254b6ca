import type { ALIVE } from './alive';
import { Collected, pieces } from './pieces';
import type { Piece } from './pieces';

/** One end of a line between two threads: a worker, a worker's own scope, or a port. */
export interface LineEnd {
  postMessage(message: Message, transfer: Transferable[]): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: Message }) => void): void;
}

/** A piece of a value, or the wish for the next: whoever takes a value takes its pieces one by one. Others may say more. */
type Message = { readonly piece: Piece } | 'next' | typeof ALIVE;

/** Values of any size going to and fro between two threads; one at a time each way. */
export class Conversation {
  readonly #end: LineEnd;
  readonly #collected = new Collected();
  #wanted: () => void = () => undefined;

  /** Calls `receive` with each value once all of it is there. */
  constructor(end: LineEnd, receive: (value: unknown) => void) {
    this.#end = end;
    end.addEventListener('message', ({ data }) => {
      if (typeof data !== 'object') {
        if (data === 'next') this.#wanted();
        return;
      }
      const whole = this.#collected.add(data.piece);
      end.postMessage('next', []);
      if (whole) receive(whole.value);
    });
  }

  /** Resolves when the other end has all of the value, of which this end keeps its own. */
  async send(value: unknown): Promise<void> {
    for (const { piece, moved } of pieces(value)) {
      const taken = new Promise<void>((resolve) => (this.#wanted = resolve));
      this.#end.postMessage({ piece }, [...moved]);
      await taken;
    }
  }
}
