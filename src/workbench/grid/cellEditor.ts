import type { Grid } from './univer';

/** Tells when the person begins to edit a cell and when the edit has ended, whichever way. */
export function onEditing({ api }: Grid, listener: (isEditing: boolean) => void): void {
  api.addEvent(api.Event.SheetEditStarted, () => {
    listener(true);
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    listener(false);
  });
}
