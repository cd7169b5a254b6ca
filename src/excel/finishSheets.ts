import type { Choices, WrittenSheets } from '../app/ports';
import type { CellPosition, PlanCell, SheetPlan } from '../report/plan';
import { CHOICES_SETTING, MARK, savedWith } from './marks';
import type { Outputs, OutputSheet } from './outputSheets';
import { excelValue } from './writeCells';

/**
 * Ends a build: the choices are kept, the sheets, whose ids are loaded, no longer say that they are incomplete, the
 * first one is shown. The mark is what tells a sheet complete, so it is cleared after all that belongs to it.
 */
export async function finish(
  context: Excel.RequestContext,
  outputs: Outputs,
  written: ReadonlyMap<OutputSheet, Excel.Worksheet>,
  source: string,
  choices: Choices,
): Promise<WrittenSheets> {
  context.workbook.settings.add(CHOICES_SETTING, savedWith(source, choices, outputs.saved));
  for (const [{ plan }, sheet] of written) {
    const { row, column } = plan.statusCell;
    sheet.customProperties.add(MARK.id, sheet.id);
    sheet.getCell(row, column).values = [[excelValue(plannedCell(plan, plan.statusCell) ?? '')]];
    sheet.customProperties.add(MARK.incomplete, 'no');
  }
  const sheets = [...written.values()];
  sheets[0]?.activate();
  await context.sync();
  return { sheets: sheets.map(({ id, name }) => ({ id, name })) };
}

/** What the plan itself has for a cell. */
function plannedCell(plan: SheetPlan, { row, column }: CellPosition): PlanCell | undefined {
  const cells = plan.blocks.map((block) => block.cells[row - block.at.row]?.[column - block.at.column]);
  return cells.find((cell) => cell !== undefined);
}
