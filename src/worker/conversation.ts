import type { ALIVE } from './alive';
import { Collected, pieces } from './pieces';
import type { Piece } from './pieces';

/** One end of a line between two threads: a worker, a worker's own scope, or a port. */
export interface LineEnd {
  postMessage(message: Message, transfer: Transferable[]): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: Message }) => void): void;
}

/** A piece of a value, or that one was taken and the next may come. Others may say more. */
type Message = { readonly piece: Piece } | 'next' | typeof ALIVE;

/** So many pieces are on their way at once: enough that nobody waits for each, few enough that neither end is held up. */
const ON_THE_WAY = 8;

/** Values of any size going to and fro between two threads; one at a time each way. */
export class Conversation {
  readonly #end: LineEnd;
  readonly #collected = new Collected();
  #onTheWay = 0;
  #arrived: () => void = () => undefined;

  /** Calls `receive` with each value once all of it is there. */
  constructor(end: LineEnd, receive: (value: unknown) => void) {
    this.#end = end;
    end.addEventListener('message', ({ data }) => {
      if (typeof data !== 'object') {
        if (data === 'next') this.#wasTaken();
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
      this.#end.postMessage({ piece }, [...moved]);
      this.#onTheWay++;
      await this.#until(ON_THE_WAY - 1);
    }
    await this.#until(0);
  }

  #wasTaken(): void {
    this.#onTheWay--;
    this.#arrived();
  }

  /** Resolves when no more pieces than these are on their way. */
  async #until(most: number): Promise<void> {
    while (this.#onTheWay > most) await new Promise<void>((resolve) => (this.#arrived = resolve));
  }
}
