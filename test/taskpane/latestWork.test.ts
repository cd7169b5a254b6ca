import { describe, expect, it } from 'vitest';
import type { Slices } from '../../src/core/slices';
import { LatestWork } from '../../src/taskpane/latestWork';

/** Work of so many slices that says what it has done. */
function* work(slices: number, done: number[]): Slices<string> {
  for (let slice = 1; slice <= slices; slice++) {
    done.push(slice);
    yield;
  }
  return 'the answer';
}

describe('long work of the panel', () => {
  it('lets the page have its turn between any two slices', async () => {
    const order: (number | 'page')[] = [];
    const turn = () => {
      order.push('page');
      return Promise.resolve();
    };
    expect(await new LatestWork(turn).done(work(3, order as number[]))).toEqual({ value: 'the answer' });
    expect(order).toEqual([1, 'page', 2, 'page', 3, 'page']);
  });

  it('is given up where other work is begun, whose answer alone counts', async () => {
    const latest = new LatestWork();
    const [first, second]: [number[], number[]] = [[], []];
    const answers = await Promise.all([latest.done(work(50, first)), latest.done(work(3, second))]);
    expect(answers).toEqual([null, { value: 'the answer' }]);
    expect(first).toEqual([1]);
  });

  it('is given up where nobody wants it any more', async () => {
    const latest = new LatestWork();
    const done: number[] = [];
    const answer = latest.done(work(50, done));
    latest.drop();
    expect(await answer).toBeNull();
    expect(done).toEqual([1]);
  });

  it('lets a browser without a scheduler answer other messages meanwhile', async () => {
    const seen: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => seen.push('message');
    port2.postMessage(null);
    const done: number[] = [];
    await new LatestWork().done(work(20, done));
    port1.close();
    expect(seen).toEqual(['message']);
  });
});
