import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer } from './competitor';
import type { Reply, Request } from './messages';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));

/**
 * A competitor in a process of its own, where nobody else's memory, garbage or compiled code weighs on it. `file` is the
 * module whose default export it is. `peakMB` is the most memory it ever held, its data included; `cpuMs` what each run so far took
 * of all processors together, in milliseconds, which a busy machine lengthens less than the time by the clock.
 */
export class OwnProcess {
  readonly name: string;
  readonly #child: ChildProcess;
  readonly cpuMs: number[] = [];
  peakMB = 0;

  private constructor(name: string, child: ChildProcess) {
    this.name = name;
    this.#child = child;
  }

  /** Starts the process and waits until its data are ready. */
  static async started(name: string, file: URL, rows: number): Promise<OwnProcess> {
    const child = fork(CHILD, [fileURLToPath(file), String(rows)], {
      execArgv: ['--import', 'tsx', '--expose-gc', '--max-old-space-size=8192'],
    });
    const started = new OwnProcess(name, child);
    await started.#reply('ready');
    return started;
  }

  async answer(): Promise<Answer> {
    return (await this.#asked('answer', 'answer')).answer;
  }

  /** Does the job once; how long it took, in milliseconds. */
  async run(): Promise<number> {
    const { ms, cpuMs, peakMB } = await this.#asked('run', 'ran');
    this.peakMB = peakMB;
    this.cpuMs.push(cpuMs);
    return ms;
  }

  end(): void {
    this.#child.kill();
  }

  #asked<Kind extends Reply['kind']>(request: Request, kind: Kind): Promise<Extract<Reply, { kind: Kind }>> {
    const reply = this.#reply(kind);
    this.#child.send(request);
    return reply;
  }

  #reply<Kind extends Reply['kind']>(kind: Kind): Promise<Extract<Reply, { kind: Kind }>> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null): void => {
        reject(new Error(`${this.name} ended with ${code ?? 'a signal'}`));
      };
      this.#child.once('exit', ended);
      this.#child.once('message', (reply: Reply) => {
        this.#child.off('exit', ended);
        if (reply.kind === kind) resolve(reply as Extract<Reply, { kind: Kind }>);
        else reject(new Error(`${this.name}: ${reply.kind === 'failed' ? reply.message : reply.kind}`));
      });
    });
  }
}
