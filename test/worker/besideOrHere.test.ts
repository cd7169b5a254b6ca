import { describe, expect, it } from 'vitest';
import type { Planning } from '../../src/app/planning';
import type { Placing } from '../../src/app/placing';
import { Stopped } from '../../src/app/stopped';
import type { Sums } from '../../src/app/sums';
import { BesideOrHere } from '../../src/worker/besideOrHere';

type Stop = ConstructorParameters<typeof Stopped>[0];

/** Sums that say in `asked` what they were asked, and stop there where `stops` says so. */
function sums(name: string, asked: string[], stops: Partial<Record<keyof Sums, Stop>> = {}): Sums {
  const answer = (what: 'placed' | 'plan') => (): Promise<never> => {
    asked.push(`${name} ${what}`);
    const problem = stops[what];
    if (problem) return Promise.reject(new Stopped(problem));
    return Promise.resolve(name as never);
  };
  return { placed: answer('placed'), plan: answer('plan'), end: () => undefined };
}

const READ = {} as Parameters<Placing['placed']>[0];
const PLAN_OF = {} as Parameters<Planning['plan']>[0];
const EARLIER = {} as Parameters<Planning['plan']>[1];
const WANTED = { signal: { aborted: false } };
const NOT_LOADED: Stop = { kind: 'partNotLoaded' };

async function build(either: Sums): Promise<unknown[]> {
  return [await either.placed(READ, WANTED), await either.plan(PLAN_OF, EARLIER, WANTED)];
}

describe('the sums of a short table', () => {
  it('are done beside the page', async () => {
    const asked: string[] = [];
    await build(new BesideOrHere(sums('beside', asked), sums('here', asked)));
    expect(asked).toEqual(['beside placed', 'beside plan']);
  });

  it('are done on the page from the moment on that no worker can be loaded', async () => {
    const asked: string[] = [];
    const beside = sums('beside', asked, { placed: NOT_LOADED });
    expect(await build(new BesideOrHere(beside, sums('here', asked)))).toEqual(['here', 'here']);
    expect(asked).toEqual(['beside placed', 'here placed', 'here plan']);
  });

  it('are planned on the page where the worker cannot load what plans them', async () => {
    const asked: string[] = [];
    const beside = sums('beside', asked, { plan: NOT_LOADED });
    expect(await build(new BesideOrHere(beside, sums('here', asked)))).toEqual(['beside', 'here']);
  });

  it('stop where the worker dies, or the user cancels, with the reason', async () => {
    for (const problem of [{ kind: 'sumsBrokenOff' }, { kind: 'cancelled' }] as const) {
      const asked: string[] = [];
      const either = new BesideOrHere(sums('beside', asked, { placed: problem }), sums('here', asked));
      await expect(build(either)).rejects.toMatchObject({ problem });
      expect(asked).toEqual(['beside placed']);
    }
  });

  it('stop where nothing can be loaded at all', async () => {
    const asked: string[] = [];
    const either = new BesideOrHere(
      sums('beside', asked, { plan: NOT_LOADED }),
      sums('here', asked, { plan: NOT_LOADED }),
    );
    await expect(build(either)).rejects.toMatchObject({ problem: NOT_LOADED });
    expect(asked).toEqual(['beside placed', 'beside plan', 'here plan']);
  });
});
