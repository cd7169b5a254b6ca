import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/app/analyse';
import { buildMatrix } from '../../src/app/buildMatrix';
import { planningHere } from '../../src/app/planHere';
import { standingOf } from '../../src/app/standing';
import { answering } from '../../src/worker/answering';
import { WorkerSums } from '../../src/worker/workerSums';
import { FakeWorkbook } from '../app/fakeWorkbook';
import { ROWS, STAMP, toldWhenStopped, watched } from '../app/support';
import { CHANGED_ROWS, seen, silent, Workers } from './workers';

describe('sums in a worker', () => {
  it('come to what they come to on the page', async () => {
    const workers = new Workers();
    const sums = new WorkerSums(workers.start);
    const { workbook, source, choices } = await seen(new FakeWorkbook('table', ROWS));
    const here = await analyse(workbook, source, choices, watched());
    const beside = await analyse(workbook, source, choices, watched(), undefined, sums);
    expect(beside).toEqual(here);
    sums.end();
  });

  it('plan the sheets that the page would plan', async () => {
    const workers = new Workers();
    const here = new FakeWorkbook('table', ROWS);
    await buildMatrix(here, { ...STAMP, progress: watched() });
    const beside = new FakeWorkbook('table', ROWS);
    const sums = () => new WorkerSums(workers.start);
    await buildMatrix(beside, { ...STAMP, progress: watched(), sums });
    expect([...beside.sheets]).toEqual([...here.sheets]);
    expect(workers.questions).toEqual(['rows', 'place', 'plan']);
    expect(workers).toMatchObject({ started: 1, ended: 1 });
  });

  it('get a table once, and the next when it is another', async () => {
    const workers = new Workers();
    const sums = new WorkerSums(workers.start);
    const { workbook, source, choices } = await seen(new FakeWorkbook('table', ROWS));
    const table = await workbook.readColumns(
      source,
      choices.mapping.columns
        .slice(0, 4)
        .map(({ index }) => ({ index, holds: index === 0 ? 'texts' : 'numbers' })),
      watched(),
    );
    const ratings = () => Promise.resolve([]);
    const read = { table, source, choices, ratings };
    const first = await sums.placed(read, watched());
    expect(await sums.placed(read, watched())).toEqual(first);
    await sums.placed({ ...read, table: { ...table } }, watched());
    expect(workers.tables).toEqual(['whole', 'known', 'whole']);
    sums.end();
  });

  it('tell how clients stand among each other as the page does, of those placed last and of others', async () => {
    const workers = new Workers();
    const sums = new WorkerSums(workers.start);
    const { workbook, source, choices } = await seen(new FakeWorkbook('table', CHANGED_ROWS));
    const here = await analyse(workbook, source, choices, watched());
    const beside = await analyse(workbook, source, choices, watched(), undefined, sums);
    for (const analysis of [beside, here])
      expect(await sums.standing(analysis, watched())).toEqual(standingOf(analysis));
    expect(workers.questions).toEqual(['rows', 'place', 'stand', 'stand']);
    expect(workers.brought).toEqual([false, true]);
    sums.end();
  });

  it('tell what the rows refuse as the page does, and go on', async () => {
    const workers = new Workers();
    const sums = new WorkerSums(workers.start);
    const blank = await seen(new FakeWorkbook('table', [ROWS[0] ?? [], ['', '', '', '']]));
    const work = () => analyse(blank.workbook, blank.source, blank.choices, watched(), undefined, sums);
    const here = await toldWhenStopped(analyse(blank.workbook, blank.source, blank.choices, watched()));
    expect(await toldWhenStopped(work())).toBe(here);
    const { workbook, source, choices } = await seen(new FakeWorkbook('table', CHANGED_ROWS));
    const { matrix } = await analyse(workbook, source, choices, watched(), undefined, sums);
    expect(matrix.profit).toHaveLength(4);
    expect(workers.started).toBe(1);
    sums.end();
  });

  it('hand a mistake of ours on with its message', async () => {
    const workers = new Workers(
      () => () =>
        Promise.resolve({ kind: 'broken', name: 'TypeError', message: 'no such thing', stack: 'at place' }),
    );
    const { workbook, source, choices } = await seen(new FakeWorkbook('table', ROWS));
    const sums = new WorkerSums(workers.start);
    const work = analyse(workbook, source, choices, watched(), undefined, sums);
    await expect(work).rejects.toMatchObject({
      name: 'TypeError',
      message: 'no such thing',
      stack: 'at place',
    });
    sums.end();
  });
});

it('says in one sentence that memory was refused in the worker', async () => {
  const workers = new Workers(() =>
    answering(() => {
      throw new RangeError('Array buffer allocation failed');
    }),
  );
  const workbook = new FakeWorkbook('table', ROWS);
  const sums = () => new WorkerSums(workers.start);
  const work = buildMatrix(workbook, { ...STAMP, progress: watched(), sums });
  expect(await toldWhenStopped(work)).toMatch(/memory/);
  expect(workbook.sheets.size).toBe(0);
});

describe('a worker that dies', () => {
  it.each([
    [true, 'The browser broke off the sums'],
    [false, 'A part of Client Matrix could not be loaded'],
  ])('is told, with nothing written (was it loaded: %s)', async (wasLoaded, sentence) => {
    const workers = new Workers(silent);
    const workbook = new FakeWorkbook('table', ROWS);
    const sums = () => new WorkerSums(workers.start);
    const work = toldWhenStopped(buildMatrix(workbook, { ...STAMP, progress: watched(), sums }));
    await expect.poll(() => workers.questions).toEqual(['rows', 'place']);
    workers.kill(wasLoaded);
    expect(await work).toContain(sentence);
    expect(workbook.sheets.size).toBe(0);
  });

  it('is followed by another at the next question, which gets the table anew', async () => {
    let isSilent = true;
    const workers = new Workers(() =>
      isSilent ? silent() : answering(() => Promise.resolve(planningHere(STAMP.digest))),
    );
    const sums = new WorkerSums(workers.start);
    const { workbook, source, choices } = await seen(new FakeWorkbook('table', ROWS));
    const work = toldWhenStopped(analyse(workbook, source, choices, watched(), undefined, sums));
    await expect.poll(() => workers.questions).toEqual(['rows', 'place']);
    workers.kill(true);
    await work;
    isSilent = false;
    const { matrix } = await analyse(workbook, source, choices, watched(), undefined, sums);
    expect(matrix.profit).toHaveLength(3);
    expect(workers).toMatchObject({ started: 2, tables: ['ahead', 'ahead'] });
    sums.end();
  });

  it('cannot be asked for a plan of clients that another placed', async () => {
    const workers = new Workers();
    const sums = new WorkerSums(workers.start);
    const { workbook, source, choices } = await seen(new FakeWorkbook('table', ROWS));
    const analysis = await analyse(workbook, source, choices, watched(), undefined, sums);
    sums.end();
    const of = { analysis, date: '', version: '1.2.3', moment: null };
    const earlier = { sheetNames: new Map(), people: null, texts: new Map() };
    expect(await toldWhenStopped(sums.plan(of, earlier, watched()))).toContain('broke off the sums');
  });
});

describe('a user who cancels', () => {
  it('ends the worker in the middle of its sums', async () => {
    const workers = new Workers(silent);
    const sums = new WorkerSums(workers.start);
    const { workbook, source, choices } = await seen(new FakeWorkbook('table', ROWS));
    const signal = { aborted: false };
    const progress = { signal, report: () => undefined };
    const work = toldWhenStopped(analyse(workbook, source, choices, progress, undefined, sums));
    await expect.poll(() => workers.questions).toEqual(['rows', 'place']);
    signal.aborted = true;
    expect(await work).toBe('Cancelled. Nothing was written.');
    expect(workers.ended).toBe(1);
  });
});
