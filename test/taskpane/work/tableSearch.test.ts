import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SOURCE, tableOf } from '../state/fixtures';
import { FakeWorkbook } from './fakeWorkbook';
import { openPanel } from './openPanel';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A panel whose page takes its turns only when it is told to. */
function openedInTurns() {
  const goOn: (() => void)[] = [];
  const pageTurn = (): Promise<void> =>
    new Promise((resolve) => {
      goOn.push(resolve);
    });
  return { panel: openPanel(new FakeWorkbook(), pageTurn), goOn };
}

describe('a table that is found unasked', () => {
  it('is shown once the page had its turn', async () => {
    const { panel, goOn } = openedInTurns();
    expect((await panel.settle()).table.kind).not.toBe('found');
    goOn[0]?.();
    expect(tableOf(await panel.settle()).source.key).toBe(SOURCE.key);
  });

  it('is not shown where the person had another looked at meanwhile', async () => {
    const { panel, goOn } = openedInTurns();
    await panel.settle();
    panel.workbook.found = { ...SOURCE, key: 'new' };
    panel.actions.look();
    await panel.settle();
    goOn[0]?.();
    expect(tableOf(await panel.settle()).source.key).toBe('new');
  });
});
