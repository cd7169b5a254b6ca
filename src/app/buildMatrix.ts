import { PROFIT_MATRIX } from '../core/matrix/scheme';
import { matrixPlan } from '../report/matrix/matrixPlan';
import type { WorkbookPlan } from '../report/plan';
import { analyse } from './analyse';
import type { Analysis } from './analyse';
import { lookAtClients } from './lookAtClients';
import type { Choices, Progress, SourceTable, WorkbookPort, WrittenSheets } from './ports';
import { stopIfCancelled } from './stopped';

/** What a build is told: `given` is the table and choices of the panel, else they are found and guessed. */
export interface BuildOrder {
  readonly progress: Progress;
  /** The day as it is to be written on the sheet. */
  readonly today: () => string;
  readonly given?: { readonly source: SourceTable; readonly choices: Choices };
}

/** A finished build: the figures and the sheets that hold them. */
export interface BuiltMatrix {
  readonly analysis: Analysis;
  readonly written: WrittenSheets;
}

/** Finds the clients, places them and writes the client matrix to a sheet of its own. */
export async function buildMatrix(workbook: WorkbookPort, order: BuildOrder): Promise<BuiltMatrix> {
  const { progress } = order;
  const { source, choices } = order.given ?? (await lookAtClients(workbook));
  stopIfCancelled(progress);
  const analysis = await analyse(workbook, source, choices, progress);
  stopIfCancelled(progress);
  const plan = planned(analysis, order.today());
  const written = await workbook.writePlan(plan, analysis.source, choices, progress);
  return { analysis, written };
}

function planned(analysis: Analysis, date: string): WorkbookPlan {
  const { source, choices } = analysis;
  return matrixPlan({
    ...analysis,
    systems: analysis.systems(),
    rules: choices.cuts,
    scheme: PROFIT_MATRIX,
    source: { table: source.name, sheet: source.sheet },
    date,
  });
}
