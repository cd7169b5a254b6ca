import { vi } from 'vitest';
import { analyse } from '../../../src/app/analyse';
import { clientCards } from '../../../src/app/clientCards';
import { readNotes, writeNote } from '../../../src/app/clientNotes';
import { selectClient, selectedClient } from '../../../src/app/selectedClient';
import { buildMatrix } from '../../../src/app/buildMatrix';
import { keepRatings } from '../../../src/app/keepRatings';
import { keepSnapshot } from '../../../src/app/keepSnapshot';
import { noticeBoard } from '../../../src/app/notice';
import { oneAtATime } from '../../../src/app/oneAtATime';
import type { PanelState } from '../../../src/taskpane/state/panelState';
import { panelWork } from '../../../src/taskpane/work/panelWork';
import { Stage } from '../../../src/taskpane/work/stage';
import type { WorkbookChange } from '../../../src/app/ports';
import { FakeFunctions } from '../../app/fakeFunctions';
import { STAMP } from '../../app/support';
import { FakeClientSheets } from './fakeClientSheets';
import { FakeWorkbook } from './fakeWorkbook';

/** Longer than the panel waits for the next keystroke. */
const A_WHILE = 1000;

/** The panel's work over a workbook that is played, with timers that are played too. */
export function openPanel(workbook = new FakeWorkbook(), pageTurn = () => Promise.resolve()) {
  const stage = new Stage();
  const notices = noticeBoard();
  const listeners: (() => void)[] = [];
  let tellChange: (change: WorkbookChange) => void = () => undefined;
  const selection = {
    onSelectionChanged: (listener: () => void) => {
      listeners.push(listener);
    },
  };
  const sheets = new FakeClientSheets();
  const cardTools = () =>
    Promise.resolve({ clientCards, readNotes, writeNote, selectedClient, selectClient, sheets });
  const functions = () => Promise.resolve(new FakeFunctions([]));
  const around = {
    workbook,
    analyse,
    buildMatrix,
    keepSnapshot,
    keepRatings,
    day: () => 46_348,
    insertSample: () => workbook.insertSample(),
    moment: () => '2026-05-01 10:00:00',
    functions,
    cardTools,
    selection,
    changes: {
      onChanged: (listener: (change: WorkbookChange) => void) => {
        tellChange = listener;
        return Promise.resolve();
      },
    },
    notices,
    turn: oneAtATime(),
    pageTurn,
    ...STAMP,
  };
  const actions = panelWork(stage, around);
  const click = (): void => {
    for (const listener of listeners) listener();
  };
  const change = (what: WorkbookChange): void => {
    tellChange(what);
  };
  const settle = async (): Promise<PanelState> => {
    await vi.advanceTimersByTimeAsync(A_WHILE);
    return stage.state;
  };
  const reads = (): string[] => workbook.asked.filter((asked) => asked.startsWith('readColumns'));
  return { workbook, sheets, stage, notices, actions, click, change, settle, reads };
}
