import type { Choices, WrittenSheets } from '../app/ports';
import type { CellPosition, PlanCell, SheetPlan } from '../report/plan';
import { CHOICES_SETTING, MARK, savedWith } from './marks';
import type { Outputs } from './outputSheets';
import { sheetOf } from './sheetSteps';
import { excelValue } from './writeCells';

/** Ends a build: the sheets no longer say that they are incomplete, the choices are kept, the first sheet is shown. */
export async function finish(
  context: Excel.RequestContext,
  outputs: Outputs,
  source: string,
  choices: Choices,
): Promise<WrittenSheets> {
  const { workbook } = context;
  const sheets = outputs.sheets.map((output) => {
    const sheet = sheetOf(workbook, output).load('id,name');
    const { row, column } = output.plan.statusCell;
    sheet.getCell(row, column).values = [
      [excelValue(plannedCell(output.plan, output.plan.statusCell) ?? '')],
    ];
    sheet.customProperties.add(MARK.incomplete, 'no');
    return sheet;
  });
  workbook.settings.add(CHOICES_SETTING, savedWith(source, choices, outputs.saved));
  sheets[0]?.activate();
  await context.sync();
  return { sheets: sheets.map(({ id, name }) => ({ id, name })) };
}

/** What the plan itself has for a cell. */
function plannedCell(plan: SheetPlan, { row, column }: CellPosition): PlanCell | undefined {
  const cells = plan.blocks.map((block) => block.cells[row - block.at.row]?.[column - block.at.column]);
  return cells.find((cell) => cell !== undefined);
}
