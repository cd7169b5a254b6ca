import { describe, expect, it } from 'vitest';
import { LatestWork } from '../../../src/taskpane/latestWork';
import { withCard } from '../../../src/taskpane/state/chosenClient';
import type { PanelState } from '../../../src/taskpane/state/panelState';
import { Searching } from '../../../src/taskpane/work/searching';
import { Stage } from '../../../src/taskpane/work/stage';
import { analysisOfNames } from '../state/cardFixtures';

const NAMES = (count: number) => Array.from({ length: count }, (_, at) => `Client ${String(at)}`);

/** A panel that shows so many clients one by one; `turn` says when its long work may go on. */
function searched(count: number, turn?: () => Promise<void>) {
  const stage = new Stage();
  const searching = new Searching(stage, new LatestWork(turn));
  stage.follow(() => {
    searching.keepUp();
  });
  const analysis = analysisOfNames(NAMES(count));
  stage.change((state): PanelState => ({ ...state, view: 'clients', figures: counted(analysis) }));
  const type = (text: string): void => {
    stage.change((state) => withCard(state, { search: { ...state.card.search, text } }));
  };
  const found = (): number[] | null => {
    const { clients } = stage.state.card.found ?? {};
    return clients ? [...clients] : null;
  };
  return { stage, type, found };
}

function counted(analysis: ReturnType<typeof analysisOfNames>): PanelState['figures'] {
  return { kind: 'counted', analysis, current: true };
}

describe('the search of the panel', () => {
  it('has found whom is searched for among a few at once', () => {
    const { type, found } = searched(12);
    expect(found()).toHaveLength(12);
    type('1');
    expect(found()).toEqual([1, 10, 11]);
  });

  it('shows whom it found before while it searches very many', async () => {
    const { type, found } = searched(3_000);
    await expect.poll(found).toHaveLength(3_000);
    type('client 2999');
    expect(found()).toHaveLength(3_000);
    await expect.poll(found).toEqual([2_999]);
  });

  it('finds what was typed last, however the searches before it went', async () => {
    const turns: (() => void)[] = [];
    const turn = () => new Promise<void>((resolve) => turns.push(resolve));
    const { type, found } = searched(3_000, turn);
    await expect.poll(found).toHaveLength(3_000);
    type('12');
    type('client 2998');
    await expect
      .poll(() => {
        for (const goOn of turns.splice(0)) goOn();
        return found();
      })
      .toEqual([2_998]);
  });

  it('forgets whom it found in figures that are no more', () => {
    const { stage, found } = searched(12);
    stage.change((state) => ({ ...state, view: 'data', figures: { kind: 'none' } }));
    expect(found()).toBeNull();
    stage.change((state) => ({ ...state, view: 'clients', figures: counted(analysisOfNames(NAMES(3))) }));
    expect(found()).toEqual([0, 1, 2]);
  });
});
