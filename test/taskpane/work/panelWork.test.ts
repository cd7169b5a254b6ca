import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stopped } from '../../../src/app/stopped';
import { SOURCE, tableOf } from '../state/fixtures';
import { FakeWorkbook } from './fakeWorkbook';
import { openPanel } from './openPanel';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('opening', () => {
  it('finds the table around the selection and counts its clients', async () => {
    const state = await openPanel().settle();
    expect(tableOf(state).source.key).toBe(SOURCE.key);
    expect(state.figures).toMatchObject({ kind: 'counted', current: true });
  });

  it('words a scheme of one’s own whose columns are remembered and whose words are not', async () => {
    const workbook = new FakeWorkbook();
    const columns = [
      { header: 'Freight', use: 'fact', fact: 'ownUp', rate: 0 },
      { header: 'Visits', use: 'fact', fact: 'ownRight', rate: 0 },
    ];
    workbook.found = { ...SOURCE, remembered: { mapping: { columns } } };
    const { settings } = tableOf(await openPanel(workbook).settle()).choices;
    expect(settings.ownScheme?.labels.topRight).toBe('High Freight, high Visits');
  });

  it('follows the selection only while there is no table: the table shown stays', async () => {
    const panel = openPanel();
    panel.workbook.found = null;
    panel.click();
    expect((await panel.settle()).table).toMatchObject({ kind: 'none' });
    panel.workbook.found = SOURCE;
    panel.click();
    await panel.settle();
    panel.workbook.found = { ...SOURCE, key: 'other' };
    panel.click();
    expect(tableOf(await panel.settle()).source.key).toBe(SOURCE.key);
  });

  it('believes the last search, however late the answer of an earlier one comes', async () => {
    const panel = openPanel();
    await panel.settle();
    panel.workbook.found = { ...SOURCE, key: 'old' };
    const answerOld = panel.workbook.hold();
    panel.actions.look();
    panel.workbook.found = { ...SOURCE, key: 'new' };
    const answerNew = panel.workbook.hold();
    panel.actions.look();
    answerNew();
    await panel.settle();
    answerOld();
    expect(tableOf(await panel.settle()).source.key).toBe('new');
  });

  it('shows what the ribbon said before it was open, and after', () => {
    const { notices, stage } = openPanel();
    notices.post({ kind: 'done', text: 'Built.' });
    expect(stage.state.notice).toEqual({ kind: 'done', text: 'Built.' });
  });

  it('forgets what the ribbon had to say when the user looks for another table', async () => {
    const panel = openPanel();
    await panel.settle();
    panel.notices.post({ kind: 'done', text: 'Built.' });
    panel.actions.look();
    expect((await panel.settle()).notice).toBeNull();
  });
});

describe('choosing', () => {
  it('counts again from what was read when a cut changes', async () => {
    const panel = openPanel();
    await panel.settle();
    panel.actions.changeCutKind('worth', 'median');
    const state = await panel.settle();
    expect(panel.reads()).toEqual(['readColumns 0 1 2 3']);
    expect(state.figures).toMatchObject({
      current: true,
      analysis: { choices: { cuts: { worth: { kind: 'median' } } } },
    });
  });

  it('reads again for a column it has not read, and then all of one moment', async () => {
    const panel = openPanel();
    await panel.settle();
    panel.actions.changeRate(4, 10);
    await panel.settle();
    panel.actions.changeRate(4, 20);
    await panel.settle();
    expect(panel.reads()).toEqual(['readColumns 0 1 2 3', 'readColumns 0 1 2 3 4']);
  });

  it('reads everything again when asked', async () => {
    const panel = openPanel();
    await panel.settle();
    panel.actions.readAgain();
    await panel.settle();
    expect(panel.reads()).toHaveLength(2);
  });

  it('counts once for a number typed digit by digit', async () => {
    const panel = openPanel();
    await panel.settle();
    let counts = 0;
    panel.stage.watch(({ figures }) => {
      if (figures.kind === 'counted' && figures.current) counts += 1;
    });
    counts = 0;
    for (const rate of [1, 12, 123]) panel.actions.changeRate(4, rate);
    await panel.settle();
    expect(counts).toBe(1);
  });

  it('asks what helps even where no row can be read without the answer', async () => {
    const panel = openPanel();
    panel.workbook.rows = [
      ['Adler', '1.234', 400, 20, 2],
      ['Birch', '1.500', 400, 30, 2],
    ];
    const stopped = await panel.settle();
    expect(stopped.figures.kind).toBe('stopped');
    expect(stopped.open.questions).toMatchObject([{ column: 1, example: '1.234', answer: null }]);
    panel.actions.answerDecimal(1, ',');
    const { figures } = await panel.settle();
    expect(figures.kind === 'counted' && [...figures.analysis.intake.clients.revenue]).toEqual([1234, 1500]);
  });

  it('waits while a number is none', async () => {
    const panel = openPanel();
    await panel.settle();
    panel.actions.changeCut('worth', { kind: 'value', value: NaN });
    expect((await panel.settle()).figures).toEqual({ kind: 'none' });
  });
});

describe('cancelling', () => {
  async function readingCancelled() {
    const panel = openPanel();
    await panel.settle();
    panel.actions.readAgain();
    const answer = panel.workbook.hold();
    await vi.advanceTimersByTimeAsync(0);
    panel.actions.cancel();
    answer();
    return panel;
  }

  it('ends the reading of a long table', async () => {
    const panel = await readingCancelled();
    expect((await panel.settle()).figures).toMatchObject({
      kind: 'stopped',
      failure: { cause: 'cancelled' },
    });
  });

  it('stands where the table cannot be found to read it again', async () => {
    const panel = await readingCancelled();
    await panel.settle();
    vi.spyOn(panel.workbook, 'findAgain').mockRejectedValue(new Stopped({ kind: 'editingCell' }));
    panel.actions.readAgain();
    expect(panel.stage.state.figures.kind).toBe('reading');
    const state = await panel.settle();
    expect(state.figures).toMatchObject({ kind: 'stopped', failure: { cause: 'cancelled' } });
    expect(state.remark).not.toBe('');
  });

  it('ends a build before anything is written', async () => {
    const panel = openPanel();
    await panel.settle();
    panel.actions.build();
    panel.actions.cancel();
    expect((await panel.settle()).build).toMatchObject({ kind: 'cancelled' });
    expect(panel.workbook.asked).not.toContain('writePlan');
  });
});

describe('building', () => {
  it('reads the sheet as it is then, writes it, and tells what came out', async () => {
    const panel = openPanel();
    await panel.settle();
    panel.actions.build();
    const { build } = await panel.settle();
    expect(panel.workbook.asked.slice(-3)).toEqual(['readColumns 0 1 2 3', 'readRatings', 'writePlan']);
    expect(build).toMatchObject({ kind: 'done', stale: false });
    expect(build.kind === 'done' && build.summary.join(' ')).toMatch(
      /25% of clients with revenue are Underperformers/,
    );
  });

  it('is not begun a second time by a second press', async () => {
    const panel = openPanel();
    await panel.settle();
    panel.actions.build();
    panel.actions.build();
    await panel.settle();
    expect(panel.workbook.asked.filter((asked) => asked === 'writePlan')).toHaveLength(1);
  });

  it('keeps its table while it goes on', async () => {
    const panel = openPanel();
    await panel.settle();
    const answer = panel.workbook.hold();
    panel.actions.build();
    panel.actions.look();
    answer();
    const state = await panel.settle();
    expect(panel.workbook.asked.filter((asked) => asked === 'findTable')).toHaveLength(1);
    expect(state.build.kind).toBe('done');
  });

  it('keeps a snapshot of the table as it is', async () => {
    const panel = openPanel();
    await panel.settle();
    panel.actions.keepSnapshot();
    expect((await panel.settle()).build).toMatchObject({ kind: 'kept' });
    expect(panel.workbook.asked).toContain('writePlan');
  });

  it.each([
    [false, 'removeAll matrix, clients'],
    [true, 'removeAll matrix, clients, snapshot 2026-05-01 10:00:00 matrix'],
  ])(
    'removes all that is ours, without a build before, and snapshots only if asked (%s)',
    async (too, asked) => {
      const panel = openPanel();
      await panel.settle();
      panel.actions.removeMatrix(too);
      expect((await panel.settle()).build).toEqual({ kind: 'removed' });
      expect(panel.workbook.asked).toContain(asked);
    },
  );
});

describe('a row set aside', () => {
  it('has its cell selected', async () => {
    const panel = openPanel();
    await panel.settle();
    panel.actions.selectPlace({ row: 7, column: 1, header: 'Revenue' });
    await panel.settle();
    expect(panel.workbook.asked).toContain('selectCell 7 1');
  });
});
