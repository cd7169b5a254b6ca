import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundTable } from '../../../src/app/ports';
import { SOURCE, tableOf } from '../state/fixtures';
import { openPanel } from './openPanel';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const OTHER: FoundTable = { ...SOURCE, key: 'table:other', name: 'Clients 2024' };

/** A panel that shows the first table, and what it offers after a click into a table. */
async function clickedInto(table: FoundTable | null) {
  const panel = openPanel();
  await panel.settle();
  panel.workbook.found = table;
  panel.click();
  return { panel, offered: (await panel.settle()).tables.offered };
}

describe('while a table is shown', () => {
  it('another client table that the person clicks into is offered, and taken only when asked for', async () => {
    const { panel, offered } = await clickedInto(OTHER);
    expect(offered).toEqual({ key: 'table:other', name: 'Clients 2024' });
    expect(tableOf(panel.stage.state).source.key).toBe(SOURCE.key);
    panel.actions.chooseTable(OTHER);
    const state = await panel.settle();
    expect(tableOf(state).source.key).toBe('table:other');
    expect(state.tables.offered).toBeNull();
  });

  it.each([
    ['the same table', SOURCE],
    ['cells that are no table', null],
    [
      'a table that lacks what clients have',
      { ...OTHER, headers: ['Day', 'Weather', 'Wind', 'Sun', 'Rain'] },
    ],
    ['a table without rows', { ...OTHER, rowCount: 0 }],
  ])('%s is not offered', async (_, table) => {
    expect((await clickedInto(table)).offered).toBeNull();
  });

  it('the offer goes when the person clicks elsewhere', async () => {
    const { panel } = await clickedInto(OTHER);
    panel.workbook.found = SOURCE;
    panel.click();
    expect((await panel.settle()).tables.offered).toBeNull();
  });

  it('many clicks in a row are looked at once', async () => {
    const panel = openPanel();
    await panel.settle();
    panel.workbook.asked.length = 0;
    for (let clicks = 0; clicks < 5; clicks++) panel.click();
    await panel.settle();
    expect(panel.workbook.asked.filter((asked) => asked === 'findTable')).toHaveLength(1);
  });
});
