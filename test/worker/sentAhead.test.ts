import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/app/analyse';
import { planningHere } from '../../src/app/planHere';
import { answering } from '../../src/worker/answering';
import { WorkerSums } from '../../src/worker/workerSums';
import { FakeWorkbook } from '../app/fakeWorkbook';
import { ROWS, STAMP, toldWhenStopped, watched } from '../app/support';
import { CHANGED_ROWS, mute, seen, Workers } from './workers';

describe('rows sent to the worker while others are read', () => {
  it('come to what the whole table comes to', async () => {
    const workers = new Workers();
    const sums = new WorkerSums(workers.start);
    const { workbook, source, choices } = await seen(new FakeWorkbook('table', CHANGED_ROWS));
    workbook.rowsAtOnce = 3;
    const here = await analyse(workbook, source, choices, watched());
    expect(await analyse(workbook, source, choices, watched(), undefined, sums)).toEqual(here);
    expect(workers.questions).toEqual(['rows', 'rows', 'place']);
    expect(workers.tables).toEqual(['ahead']);
    sums.end();
  });

  it('are not taken for another table’s', async () => {
    const workers = new Workers();
    const sums = new WorkerSums(workers.start);
    const { workbook, source, choices } = await seen(new FakeWorkbook('table', ROWS));
    const other = await seen(new FakeWorkbook('table', CHANGED_ROWS));
    const works = [
      analyse(workbook, source, choices, watched(), undefined, sums),
      analyse(other.workbook, other.source, other.choices, watched(), undefined, sums),
    ];
    expect((await Promise.all(works)).map(({ matrix }) => matrix.profit.length)).toEqual([3, 4]);
    expect(workers.tables).toEqual(['whole', 'ahead']);
    sums.end();
  });

  it('are sent again with the whole table where the worker dies', async () => {
    let isMute = true;
    const workers = new Workers(() =>
      isMute ? mute() : answering(() => Promise.resolve(planningHere(STAMP.digest))),
    );
    const sums = new WorkerSums(workers.start);
    const { workbook, source, choices } = await seen(new FakeWorkbook('table', ROWS));
    workbook.rowsAtOnce = 1;
    const work = analyse(workbook, source, choices, watched(), undefined, sums);
    await expect.poll(() => workers.questions).toEqual(['rows']);
    isMute = false;
    workers.kill(true);
    expect(await work).toEqual(await analyse(workbook, source, choices, watched()));
    expect(workers).toMatchObject({ started: 2, tables: ['whole'] });
    sums.end();
  });

  it('are waited for no longer once the user cancels', async () => {
    const workers = new Workers(mute);
    const sums = new WorkerSums(workers.start);
    const { workbook, source, choices } = await seen(new FakeWorkbook('table', ROWS));
    const signal = { aborted: false };
    const progress = { signal, report: () => undefined };
    const work = toldWhenStopped(analyse(workbook, source, choices, progress, undefined, sums));
    await expect.poll(() => workers.questions).toEqual(['rows']);
    signal.aborted = true;
    expect(await work).toBe('Cancelled. Nothing was written.');
    expect(workers).toMatchObject({ started: 1, ended: 1 });
  });
});
