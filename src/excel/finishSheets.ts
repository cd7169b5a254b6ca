import type { Choices, WrittenSheets } from '../app/ports';
import { placePlot } from './drawChart';
import { CHOICES_SETTING, choicesWith, KEPT_SETTING, MARK, savedWithout } from './marks';
import type { Outputs, OutputSheet } from './outputSheets';
import { plannedCell } from './plannedCell';
import { sheetRecord } from './sheetRecord';
import type { WrittenSheet } from './sheetSteps';
import { excelValue } from './writeCells';

/**
 * Ends a build: the choices are kept, sheets that the plan has no more are removed, the others, whose ids are loaded, no
 * longer say that they are incomplete, the first one is shown. The mark is what tells a sheet complete, so it is cleared
 * after all that belongs to it; what people wrote is kept aside until all are.
 */
export async function finish(
  context: Excel.RequestContext,
  outputs: Outputs,
  written: ReadonlyMap<OutputSheet, WrittenSheet>,
  source: string,
  choices: Choices,
): Promise<WrittenSheets> {
  const { settings, worksheets } = context.workbook;
  settings.add(CHOICES_SETTING, choicesWith(source, choices, outputs.saved));
  for (const [{ plan }, { sheet, tables, charts }] of written) {
    const { row, column } = plan.statusCell;
    for (const chart of charts) placePlot(chart);
    const ids = tables.map(({ id }) => id);
    sheet.customProperties.add(MARK.id, sheet.id);
    sheet.customProperties.add(MARK.record, JSON.stringify(sheetRecord(plan, ids)));
    sheet.getCell(row, column).values = [[excelValue(plannedCell(plan, plan.statusCell) ?? '')]];
    sheet.customProperties.add(MARK.incomplete, 'no');
  }
  for (const { id } of outputs.leaving) worksheets.getItem(id).delete();
  const [first] = [...written.values()].map(({ sheet }) => sheet);
  if (first) first.visibility = 'Visible';
  first?.activate();
  if (outputs.toKeep) forgetKept(settings, outputs.kept, source);
  await context.sync();
  const sheets = [...written].map(([{ plan }, { sheet }]) => ({
    id: sheet.id,
    name: sheet.name,
    isHidden: plan.isHidden,
  }));
  return { sheets, remarks: outputs.remarks };
}

/** Nothing is kept aside any more for the table. */
function forgetKept(settings: Excel.SettingCollection, kept: unknown, source: string): void {
  const others = savedWithout(source, kept);
  if (others) settings.add(KEPT_SETTING, others);
  else settings.getItem(KEPT_SETTING).delete();
}
