import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stopped } from '../../../src/app/stopped';
import { clientRatings } from '../../../src/taskpane/state/clientRatings';
import type { PanelState } from '../../../src/taskpane/state/panelState';
import { openPanel } from './openPanel';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const writes = (asked: readonly string[]) => asked.filter((each) => each.startsWith('writeRatings'));

/** How the first client is rated for growth, as the form shows it. */
function growth(state: PanelState): number {
  if (state.figures.kind !== 'counted') throw new Error('Nothing is counted.');
  return clientRatings(state, state.figures.analysis.intake, 0)('growth').value;
}

function firstName({ figures }: PanelState): string {
  return figures.kind === 'counted' ? (figures.analysis.intake.clients.names[0] ?? '') : '';
}

async function opened() {
  const panel = openPanel();
  const name = firstName(await panel.settle());
  return { ...panel, name };
}

describe('an answer', () => {
  it('is shown at once, and kept with others that follow it within a moment', async () => {
    const { actions, stage, settle, workbook, name } = await opened();
    actions.rate(name, 'growth', 3);
    actions.rate(name, 'growth', 4);
    actions.rate(name, 'expertise', 5);
    expect(growth(stage.state)).toBe(4);
    expect(stage.state.ratings.saving.kind).toBe('waiting');
    await settle();
    expect(writes(workbook.asked)).toEqual(['writeRatings shared 2']);
    expect(stage.state.ratings.saving.kind).toBe('saved');
  });

  it('that is sensitive goes to a sheet of its own', async () => {
    const { actions, settle, workbook, name } = await opened();
    actions.rate(name, 'growth', 3);
    actions.rate(name, 'abuse', 2);
    await settle();
    expect(writes(workbook.asked)).toEqual(['writeRatings shared 1', 'writeRatings sensitive 1']);
  });

  it('given while others are being written is written after them, and none twice', async () => {
    const { actions, settle, workbook, name } = await opened();
    const open = workbook.hold();
    actions.rate(name, 'growth', 3);
    await settle();
    actions.rate(name, 'expertise', 4);
    await settle();
    expect(writes(workbook.asked)).toHaveLength(1);
    open();
    await settle();
    expect(writes(workbook.asked)).toEqual(['writeRatings shared 1', 'writeRatings shared 1']);
  });

  it('that cannot be kept stays in the form with the reason, until it is tried again', async () => {
    const { actions, stage, settle, workbook, name } = await opened();
    const write = workbook.writeRatings.bind(workbook);
    workbook.writeRatings = () =>
      Promise.reject(new Stopped({ kind: 'protectedSheet', sheet: 'Client ratings' }));
    actions.rate(name, 'growth', 3);
    await settle();
    const { saving } = stage.state.ratings;
    expect(saving.kind === 'failed' && saving.why).toContain('“Client ratings” is protected');
    expect(growth(stage.state)).toBe(3);
    workbook.writeRatings = write;
    actions.saveRatings();
    await settle();
    expect(writes(workbook.asked)).toEqual(['writeRatings shared 1']);
    expect(stage.state.ratings.saving.kind).toBe('saved');
  });

  it('is signed by whoever rates, and dated', async () => {
    const { actions, stage, name } = await opened();
    actions.changeRater('Ann');
    actions.rate(name, 'growth', 3);
    expect(stage.state.ratings.given).toMatchObject([{ rater: 'Ann', day: 46_348, fact: 'growth' }]);
  });

  it('marks the matrix that was built before as old, and is kept before the next is built', async () => {
    const { actions, stage, settle, workbook, name } = await opened();
    actions.build();
    await settle();
    actions.rate(name, 'growth', 3);
    expect(stage.state.build).toMatchObject({ kind: 'done', stale: true });
    actions.build();
    await settle();
    const last = workbook.asked.filter((asked) => /^write/.test(asked)).slice(-2);
    expect(last).toEqual(['writeRatings shared 1', 'writePlan']);
  });
});
