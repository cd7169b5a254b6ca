import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stopped } from '../../../src/app/stopped';
import type { PanelState } from '../../../src/taskpane/state/panelState';
import { ROWS } from '../state/fixtures';
import { openPanel } from './openPanel';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

type Panel = ReturnType<typeof openPanel>;

/** The panel on its clients' view, with the clients counted. */
async function atClients(): Promise<Panel> {
  const panel = openPanel();
  await panel.settle();
  panel.actions.openView('clients');
  return panel;
}

function cardName({ card }: PanelState): string {
  return card.card.kind === 'made' ? card.card.card.name : card.card.kind;
}

async function selectRow(panel: Panel, row: number): Promise<PanelState> {
  panel.sheets.selected = row;
  panel.click();
  return panel.settle();
}

describe('choosing a client', () => {
  it('opens its card, selects its row and reads its notes, each once', async () => {
    const panel = await atClients();
    panel.actions.chooseClient(3);
    const state = await panel.settle();
    expect(cardName(state)).toBe('Partner');
    expect(state.card.notes).toEqual({ kind: 'none' });
    expect(panel.sheets.asked.slice().sort()).toEqual(['readNotes Partner 0', 'selectRow 3']);
  });

  it('leafing on asks the workbook for the last client alone', async () => {
    const panel = await atClients();
    for (const row of [2, 3, 4, 5]) panel.actions.chooseClient(row);
    expect(cardName(await panel.settle())).toBe('Underperformer');
    expect(panel.sheets.asked.slice().sort()).toEqual(['readNotes Underperformer 0', 'selectRow 5']);
  });

  it('does not take the selection that follows for the person’s', async () => {
    const panel = await atClients();
    panel.actions.chooseClient(3);
    await vi.advanceTimersByTimeAsync(250);
    panel.sheets.selected = 5;
    panel.click();
    expect(cardName(await panel.settle())).toBe('Partner');
    expect(panel.sheets.asked).not.toContain('selectedPlace');
  });

  it('reads the table again where the row is not the client’s any more', async () => {
    const panel = await atClients();
    const sorted = [...ROWS].reverse();
    panel.sheets.rows = sorted;
    panel.workbook.rows = sorted;
    panel.actions.chooseClient(3);
    const state = await panel.settle();
    expect(panel.reads()).toHaveLength(2);
    expect(state.card.changed).toBe('readAgain');
    expect([state.chosen, cardName(state)]).toEqual([6, 'Partner']);
  });

  it('tells where its row cannot be selected', async () => {
    const panel = await atClients();
    panel.sheets.refuses = new Stopped({ kind: 'editingCell' });
    panel.actions.chooseClient(3);
    expect((await panel.settle()).remark).toMatch(/A cell is being edited/);
  });
});

describe('selecting a row', () => {
  it('shows its card in the clients’ view, and only marks the client elsewhere', async () => {
    const panel = await atClients();
    expect(cardName(await selectRow(panel, 4))).toBe('Commodity');
    panel.actions.openView('matrix');
    const state = await selectRow(panel, 5);
    expect([state.view, state.chosen]).toEqual(['matrix', 5]);
  });

  it('of our sheets means the client named there', async () => {
    const panel = await atClients();
    panel.sheets.selected = { kind: 'listed', client: 'Partner', number: 2 };
    panel.click();
    expect((await panel.settle()).chosen).toBe(3);
  });

  it('that is nobody’s changes nothing', async () => {
    const panel = await atClients();
    await selectRow(panel, 4);
    for (const row of [1, 7, 40]) expect((await selectRow(panel, row)).chosen).toBe(4);
    panel.sheets.selected = { kind: 'elsewhere' };
    panel.click();
    expect((await panel.settle()).chosen).toBe(4);
  });

  it('is looked at again where the clients are counted anew meanwhile', async () => {
    const panel = await atClients();
    panel.sheets.meanwhile = () => {
      panel.sheets.selected = 5;
      panel.stage.change((state) => {
        if (state.figures.kind !== 'counted') throw new Error('Nothing is counted.');
        const { analysis } = state.figures;
        const again = { ...analysis, intake: { ...analysis.intake } };
        return { ...state, figures: { ...state.figures, analysis: again } };
      });
    };
    expect((await selectRow(panel, 4)).chosen).toBe(5);
  });

  it('is looked at once for many selections in a row, and quietly where Excel cannot be asked', async () => {
    const panel = await atClients();
    panel.sheets.refuses = new Stopped({ kind: 'editingCell' });
    for (let times = 0; times < 5; times++) panel.click();
    expect((await panel.settle()).remark).toBe('');
    expect(panel.sheets.asked).toEqual(['selectedPlace']);
  });
});

describe('notes', () => {
  async function withNotes(): Promise<Panel> {
    const panel = await atClients();
    panel.sheets.notes = new Map([['Partner', { Note: 'before' }]]);
    panel.actions.chooseClient(3);
    await panel.settle();
    return panel;
  }

  it('are written where they changed, and say so', async () => {
    const panel = await withNotes();
    panel.actions.writeNote('note', 'before');
    panel.actions.writeNote('note', 'after');
    const { notes } = (await panel.settle()).card;
    expect(panel.sheets.asked.at(-1)).toBe('writeNote Partner Note: before → after');
    expect(panel.sheets.asked.filter((asked) => asked.startsWith('writeNote'))).toHaveLength(1);
    expect(notes).toMatchObject({
      notes: { notes: { note: { text: 'after' } } },
      writing: { kind: 'written', note: 'note' },
    });
  });

  it('stay as they were where they cannot be written, with the reason', async () => {
    const panel = await withNotes();
    panel.sheets.refuses = new Stopped({ kind: 'protectedSheet', sheet: 'Matrix clients' });
    panel.actions.writeNote('owner', 'Ada');
    const { notes } = (await panel.settle()).card;
    expect(notes).toMatchObject({
      notes: { notes: { owner: { text: '' } } },
      writing: { kind: 'failed', note: 'owner' },
    });
  });

  it('of a client that is no longer shown are written beside that client all the same', async () => {
    const panel = await withNotes();
    panel.actions.writeNote('note', 'after');
    panel.actions.chooseClient(4);
    const { notes } = (await panel.settle()).card;
    expect(panel.sheets.asked).toContain('writeNote Partner Note: before → after');
    expect(notes).toMatchObject({ notes: { notes: { note: { text: '' } } }, writing: { kind: 'none' } });
  });

  it('are read anew once a matrix was built', async () => {
    const panel = await atClients();
    panel.actions.chooseClient(3);
    expect((await panel.settle()).card.notes.kind).toBe('none');
    panel.sheets.notes = new Map();
    panel.actions.build();
    expect((await panel.settle()).card.notes.kind).toBe('read');
  });
});
