import { IUndoRedoService } from '@univerjs/core';
import type { Grid } from './univer';

/**
 * To be called after what the host did by one of Univer's commands, which are made for people: Ctrl+Z would take back
 * this step of the host's and none of its others. As in Excel's desktop of old, an add-in at work ends the undo list.
 */
export function forgetUndo(grid: Grid): void {
  setTimeout(() => {
    grid.injector.get(IUndoRedoService).clearUndoRedo(grid.unitId);
  });
}
