import {
  AddRangeProtectionFromSheetBarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  CopySheetCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  SetWorksheetHideCommand,
  ShowMenuListCommand,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/preset-sheets-core';

const notPlayed = [
  CopySheetCommand,
  SetWorksheetHideCommand,
  ShowMenuListCommand,
  AddRangeProtectionFromSheetBarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  ViewSheetPermissionFromSheetBarCommand,
];

/** Menu entries of Univer's for what the host does not play: copying, hiding and protecting sheets. */
export const hiddenMenus = Object.fromEntries(notPlayed.map(({ id }) => [id, { hidden: true }]));
