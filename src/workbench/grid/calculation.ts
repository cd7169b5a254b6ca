import {
  ClearSelectionFormatCommand,
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/preset-sheets-core';
import type { Grid } from './univer';

/** Knows when every formula shows its result. */
export interface Calculation {
  /** Rejects when the grid has not finished within a minute. */
  readonly settled: () => Promise<void>;
  /** While `promise` is open, the sheet is not settled: a custom function is at work. */
  readonly awaits: (promise: Promise<unknown>) => void;
}

const patienceMs = 60_000;

/**
 * Univer starts a calculation 100 ms after the last command that makes cells dirty, and starts again when one comes in
 * between. So the sheet is settled when a run that started after the last such command has applied its results.
 */
export function followCalculation(grid: Grid): Calculation {
  const session = grid.injector.get(FormulaCalculationSessionService);
  const dirtying = grid.injector.get(IActiveDirtyManagerService);
  const waiting = new Set<() => void>();
  const open = new Set<Promise<unknown>>();
  let dirtied = 0;
  let run = { id: session.state.id, dirtied };

  const isSettled = () => open.size === 0 && run.dirtied === dirtied && (dirtied === 0 || hasApplied());
  const hasApplied = () => {
    const { started, resultApplied, completed, resultEmitted, stopped } = session.state;
    return started && resultApplied && (completed || resultEmitted) && !stopped;
  };
  const tell = () => {
    if (!isSettled()) return;
    for (const resolve of [...waiting]) resolve();
  };

  grid.commands.onCommandExecuted((command, options) => {
    if (dirtying.get(command.id) && startsCalculation(command, options?.onlyLocal === true)) dirtied += 1;
  });
  session.state$.subscribe((state) => {
    if (state.id !== run.id) run = { id: state.id, dirtied };
    queueMicrotask(tell);
  });

  return {
    settled: () => (isSettled() ? Promise.resolve() : whenTold(waiting)),
    awaits: (promise) => {
      open.add(promise);
      const close = () => {
        open.delete(promise);
        queueMicrotask(tell);
      };
      promise.then(close, close);
    },
  };
}

function whenTold(waiting: Set<() => void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      waiting.delete(done);
      resolve();
    };
    const timer = setTimeout(() => {
      waiting.delete(done);
      reject(new Error(`The grid was still calculating after ${patienceMs / 1000} seconds`));
    }, patienceMs);
    waiting.add(done);
  });
}

/** The same exceptions as Univer's own: results written back and changes of looks. */
function startsCalculation(command: { id: string; params?: object }, isLocal: boolean): boolean {
  if (command.id !== SetRangeValuesMutation.id) return true;
  const { trigger } = (command.params ?? {}) as { trigger?: string };
  const looks: (string | undefined)[] = [
    SetStyleCommand.id,
    SetBorderCommand.id,
    ClearSelectionFormatCommand.id,
  ];
  return !isLocal && !looks.includes(trigger);
}
