import { CanceledError } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from '@univerjs/preset-sheets-core';
import type { Authorship } from './authorship';
import type { Grid } from './univer';

/** What the person wants done with a sheet. The host owns the sheets, so it is asked and then does it. */
export type SheetWish =
  | { readonly kind: 'add' }
  | { readonly kind: 'remove'; readonly sheetId: string }
  | { readonly kind: 'rename'; readonly sheetId: string; readonly name: string };

/** Keeps Univer from doing by itself what the host would not know of, and tells the host what was wanted. */
export function onSheetWish(grid: Grid, authorship: Authorship, listener: (wish: SheetWish) => void): void {
  grid.commands.beforeCommandExecuted((command) => {
    if (authorship.isHost() || !ownedByHost.includes(command.id)) return;
    const wish = wishOf(grid, command.id, command.params ?? {});
    if (wish)
      queueMicrotask(() => {
        listener(wish);
      });
    throw new CanceledError();
  });
}

const ownedByHost: readonly string[] = [
  InsertSheetCommand.id,
  RemoveSheetCommand.id,
  SetWorksheetNameCommand.id,
  SetWorksheetHideCommand.id,
  SetWorksheetOrderCommand.id,
  CopySheetCommand.id,
];

/** null where the workbench does not play it: hiding, moving and copying sheets. */
function wishOf(
  grid: Grid,
  commandId: string,
  params: { subUnitId?: string; name?: string },
): SheetWish | null {
  const sheetId = params.subUnitId ?? grid.workbook.getActiveSheet().getSheetId();
  if (commandId === InsertSheetCommand.id) return { kind: 'add' };
  if (commandId === RemoveSheetCommand.id) return { kind: 'remove', sheetId };
  if (commandId === SetWorksheetNameCommand.id) return { kind: 'rename', sheetId, name: params.name ?? '' };
  return null;
}
