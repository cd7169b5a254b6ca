import { expect, it } from 'vitest';
import { oneAtATime } from '../../../src/app/oneAtATime';
import { Stopped } from '../../../src/app/stopped';
import { cellsCancelling, cellsDropped } from '../../../src/taskpane/state/cellWork';
import { building, choicesChanged } from '../../../src/taskpane/state/changes';
import { NOT_STARTED } from '../../../src/taskpane/state/panelState';
import type { CellWork } from '../../../src/taskpane/state/panelState';
import { announcement } from '../../../src/taskpane/strings/announcement';
import { CellTasks } from '../../../src/taskpane/work/cellTasks';
import { Stage } from '../../../src/taskpane/work/stage';
import { FakeFunctions, functionCell } from '../../app/fakeFunctions';
import { CHOICES, ready, tableOf } from '../state/fixtures';

function open(functions: FakeFunctions, turn = oneAtATime()) {
  const stage = new Stage();
  const kinds: CellWork['kind'][] = [];
  stage.watch(({ cells }) => kinds.push(cells.kind));
  const tasks = new CellTasks(stage, { functions: () => Promise.resolve(functions), turn });
  return { stage, tasks, kinds };
}

it('nothing is written before the list was shown and agreed to', async () => {
  const functions = new FakeFunctions([functionCell(), functionCell({ row: 1 })]);
  const { stage, tasks } = open(functions);
  await tasks.write();
  await tasks.list('freeze');
  expect(functions.wrote).toEqual([]);
  expect(announcement(stage.state)).toBe('2 formulas on 1 sheet would become values:');
  await tasks.write();
  expect(functions.wrote).toHaveLength(1);
  expect(announcement(stage.state)).toBe('2 formulas became values.');
});

it('a list that was dropped is written no more', async () => {
  const functions = new FakeFunctions([functionCell()]);
  const { stage, tasks } = open(functions);
  await tasks.list('freeze');
  stage.change(cellsDropped);
  await tasks.write();
  expect(functions.wrote).toEqual([]);
});

it('says so where there is nothing to do, and what is left', async () => {
  const functions = new FakeFunctions([functionCell({ isProtected: true })]);
  const { stage, tasks } = open(functions);
  await tasks.list('freeze');
  expect(announcement(stage.state)).toBe(
    'No cell of this workbook has a CLIENTS function that can be frozen. 1 formula stays as it is:',
  );
  await tasks.list('repair');
  expect(announcement(stage.state)).toBe('No CLIENTS function of this workbook shows #NAME?.');
});

it('repairing tells how many it did not help', async () => {
  const shows = { kind: 'error', error: '#NAME?' } as const;
  const functions = new FakeFunctions([functionCell({ shows }), functionCell({ row: 1, shows })]);
  functions.isCured = ({ row }) => row === 0;
  const { stage, tasks } = open(functions);
  await tasks.list('repair');
  await tasks.write();
  expect(announcement(stage.state)).toMatch(/^2 formulas were entered again\. 1 of them still shows #NAME\?/);
});

it('waits for its turn: while a matrix is built nothing is written', async () => {
  const functions = new FakeFunctions([functionCell()]);
  const turn = oneAtATime();
  const { stage, tasks } = open(functions, turn);
  await tasks.list('freeze');
  let end: () => void = () => undefined;
  const build = turn(() => new Promise<void>((resolve) => (end = resolve)));
  await tasks.write();
  end();
  await build;
  expect(functions.wrote).toEqual([]);
  expect(announcement(stage.state)).toMatch(/^Not everything was frozen\. A client matrix is being built/);
});

it('tells why it ended early', async () => {
  const functions = new FakeFunctions([]);
  functions.findCells = () => Promise.reject(new Stopped({ kind: 'editingCell' }));
  const { stage, tasks } = open(functions);
  await tasks.list('repair');
  expect(stage.state.cells).toMatchObject({ kind: 'stopped', task: 'repair' });
  expect(announcement(stage.state)).toMatch(/A cell is being edited/);
});

it('stops at the next step when asked', async () => {
  const functions = new FakeFunctions([functionCell()]);
  const { stage, tasks } = open(functions);
  functions.findCells = (progress) => {
    tasks.cancel();
    stage.change(cellsCancelling);
    expect(announcement(stage.state)).toBe('Stopping at the next step…');
    return progress.signal.aborted
      ? Promise.reject(new Stopped({ kind: 'cancelled' }))
      : Promise.resolve(functions.cells);
  };
  await tasks.list('freeze');
  expect(stage.state.cells).toEqual({
    kind: 'stopped',
    task: 'freeze',
    why: 'Cancelled. Nothing was written.',
  });
});

it('what was listed is of the past once the person goes on to something else', async () => {
  const { stage, tasks } = open(new FakeFunctions([functionCell()]));
  await tasks.list('freeze');
  const state = { ...ready(), cells: stage.state.cells };
  expect(choicesChanged(state, tableOf(state), CHOICES).cells).toEqual({ kind: 'none' });
  expect(building(state, NOT_STARTED).cells).toEqual({ kind: 'none' });
});
