import type { CellListing } from '../../app/functionCells';
import { NOT_STARTED } from './panelState';
import type { CellsDone, CellTask, CellWork, PanelState, Steps } from './panelState';

export function isAtWork({ kind }: CellWork): boolean {
  return kind === 'looking' || kind === 'writing';
}

/** What was listed or done is of the past once the person goes on to something else. */
export function stillAtWork(cells: CellWork): CellWork {
  return isAtWork(cells) ? cells : { kind: 'none' };
}

function withCells(state: PanelState, cells: CellWork): PanelState {
  return { ...state, cells };
}

/** The workbook is being looked through, so many cells so far. */
export function lookingForCells(state: PanelState, task: CellTask, steps: Steps = NOT_STARTED): PanelState {
  const cancelling = state.cells.kind === 'looking' && state.cells.cancelling;
  return withCells({ ...state, notice: null, remark: '' }, { kind: 'looking', task, steps, cancelling });
}

export function cellsListed(state: PanelState, task: CellTask, listing: CellListing): PanelState {
  return withCells(state, { kind: 'listed', task, listing });
}

/** The listed cells are being written to. */
export function writingCells(state: PanelState, task: CellTask, steps: Steps = NOT_STARTED): PanelState {
  const cancelling = state.cells.kind === 'writing' && state.cells.cancelling;
  return withCells(state, { kind: 'writing', task, steps, cancelling });
}

export function cellsDone(state: PanelState, task: CellTask, done: CellsDone): PanelState {
  return withCells(state, { kind: 'done', task, done });
}

/** It ended early: refused, failed or cancelled. */
export function cellsStopped(state: PanelState, task: CellTask, why: string): PanelState {
  return withCells(state, { kind: 'stopped', task, why });
}

/** The person wants none of it, or nothing more of it. */
export function cellsDropped(state: PanelState): PanelState {
  return withCells(state, { kind: 'none' });
}

/** The person asked to stop; it stops at the next step. */
export function cellsCancelling(state: PanelState): PanelState {
  const { cells } = state;
  return cells.kind === 'looking' || cells.kind === 'writing'
    ? withCells(state, { ...cells, cancelling: true })
    : state;
}
