import type { IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { ConditionalFormatRecord } from '../host/cells';
import { flag } from './cellWriting';
import { toRange } from './ranges';
import type { Grid } from './univer';

/** Puts a sheet's conditional formats in the place of those it has; Univer takes a new rule as the strongest. */
export function setConditionalFormats(
  grid: Grid,
  sheetId: string,
  formats: readonly ConditionalFormatRecord[],
): void {
  const target = { unitId: grid.unitId, subUnitId: sheetId };
  const rules = grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(grid.unitId, sheetId) ?? [];
  for (const { cfId } of [...rules])
    grid.commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...target, cfId });
  for (const { id, area, formula, stopIfTrue, style } of [...formats].reverse())
    grid.commands.syncExecuteCommand(AddConditionalRuleMutation.id, {
      ...target,
      rule: {
        cfId: id,
        ranges: [toRange(area)],
        stopIfTrue,
        rule: {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.formula,
          value: formula,
          style: looks(style),
        },
      },
    });
}

function looks({ bold, italic, fontColor, fill }: ConditionalFormatRecord['style']): IStyleBase {
  return {
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(italic !== undefined && { it: flag(italic) }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(fill && { bg: { rgb: fill } }),
  };
}
