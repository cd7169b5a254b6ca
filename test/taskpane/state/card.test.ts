import { describe, expect, it } from 'vitest';
import {
  clientChosen,
  clientOfRow,
  neighbour,
  stillChosen,
  withCard,
} from '../../../src/taskpane/state/chosenClient';
import { counted, found } from '../../../src/taskpane/state/changes';
import type { PanelState } from '../../../src/taskpane/state/panelState';
import { analysisOfRows } from './cardFixtures';
import { CHOICES, ready, ROWS, SOURCE } from './fixtures';

/** The panel with the card of the client at a sheet row open. */
function withOpenCard(row: number): PanelState {
  return withCard(clientChosen(ready(), row), { isOpen: true });
}

describe('the chosen client', () => {
  it('is the one whose first row it is', () => {
    const analysis = analysisOfRows(ROWS);
    expect([2, 3, 6].map((row) => clientOfRow(analysis, row))).toEqual([0, 1, 4]);
    expect(clientOfRow(analysis, 7)).toBeNull();
    expect(clientOfRow(analysis, 99)).toBeNull();
    expect(clientOfRow(analysis, null)).toBeNull();
  });

  it('leaves nothing of the client before on the card', () => {
    const notes = { kind: 'none' } as const;
    const state = clientChosen(withCard(withOpenCard(2), { notes }), 3);
    expect(state.chosen).toBe(3);
    expect(state.card).toMatchObject({ card: { kind: 'none' }, notes: { kind: 'reading' }, name: 'Partner' });
  });

  it('is found again by its name when the table was sorted', () => {
    const sorted = analysisOfRows([...ROWS].reverse());
    const state = counted(withOpenCard(3), sorted);
    expect(state.chosen).toBe(6);
    expect(state.card).toMatchObject({ isOpen: true, name: 'Partner', changed: '' });
  });

  it('is chosen no longer when it is gone, and that is said', () => {
    const state = counted(withOpenCard(3), analysisOfRows(ROWS.filter(([name]) => name !== 'Partner')));
    expect(state.chosen).toBeNull();
    expect(state.card).toMatchObject({ isOpen: false, name: 'Partner', changed: 'gone' });
  });

  it('is not taken for another of its name', () => {
    const twins = [ROWS[0], ROWS[2], ROWS[1], ROWS[1]];
    expect(stillChosen(withOpenCard(3), analysisOfRows(twins)).chosen).toBeNull();
  });

  it('stays when the same table is looked at again, and goes with another', () => {
    const state = withOpenCard(3);
    const again = { source: SOURCE, choices: CHOICES, remembered: false };
    expect(found(state, again).chosen).toBe(3);
    expect(found(state, again).card.isOpen).toBe(true);
    const other = found(state, { ...again, source: { ...SOURCE, key: 'other' } });
    expect([other.chosen, other.card.isOpen, other.card.name]).toEqual([null, false, '']);
  });
});

describe('the neighbours of a client', () => {
  it('are those before and behind it in the list; none beyond its ends, or for one who is not in it', () => {
    expect([neighbour(Int32Array.of(3, 1, 2), 1, -1), neighbour(Int32Array.of(3, 1, 2), 1, 1)]).toEqual([
      3, 2,
    ]);
    expect([
      neighbour(Int32Array.of(3, 1), 3, -1),
      neighbour(Int32Array.of(3, 1), 1, 1),
      neighbour(Int32Array.of(3, 1), 9, 1),
    ]).toEqual([null, null, null]);
  });
});
