import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType } from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation';
import type { DropDownRecord } from '../host/cells';
import { toRange } from './ranges';
import type { Grid } from './univer';

/** Puts a sheet's drop-down lists in the place of those it has. */
export function setDropDowns(grid: Grid, sheetId: string, dropDowns: readonly DropDownRecord[]): void {
  const target = { unitId: grid.unitId, subUnitId: sheetId };
  const old = grid.injector.get(SheetDataValidationModel).getRules(grid.unitId, sheetId);
  if (old.length > 0)
    grid.commands.syncExecuteCommand(RemoveDataValidationMutation.id, {
      ...target,
      ruleId: old.map(({ uid }) => uid),
    });
  const rule = dropDowns.map(({ area, source, takesOthers }, i) => ({
    uid: `${sheetId} ${i + 1}`,
    type: DataValidationType.LIST,
    formula1: source,
    ranges: [toRange(area)],
    allowBlank: true,
    showDropDown: true,
    renderMode: DataValidationRenderMode.ARROW,
    errorStyle: takesOthers ? DataValidationErrorStyle.INFO : DataValidationErrorStyle.STOP,
    showErrorMessage: !takesOthers,
  }));
  if (rule.length > 0) grid.commands.syncExecuteCommand(AddDataValidationMutation.id, { ...target, rule });
}
