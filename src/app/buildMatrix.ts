import { PROFIT_MATRIX } from '../core/matrix/scheme';
import { inputText } from '../intake/inputText';
import { findings } from '../report/headlines';
import type { MatrixInput } from '../report/matrix/matrixInput';
import { makeBook } from '../report/book/makeBook';
import { SHEETS } from '../report/book/sheets';
import { workbookPlan } from '../report/book/workbookPlan';
import type { EarlierBuild, WorkbookPlan } from '../report/plan';
import { analyse } from './analyse';
import type { Analysis } from './analyse';
import { lookAtClients } from './lookAtClients';
import type { Choices, Progress, SourceTable, WorkbookPort, WrittenSheets } from './ports';
import { systemsOf } from './systemsOf';
import type { Stamp } from './stamp';
import { stopIfCancelled } from './stopped';

/** What a build is told: `given` is the table and choices of the panel, else they are found and guessed. */
export interface BuildOrder extends Stamp {
  readonly progress: Progress;
  readonly given?: { readonly source: SourceTable; readonly choices: Choices };
}

/** A finished build: the figures and the sheets that hold them. */
export interface BuiltMatrix {
  readonly analysis: Analysis;
  readonly written: WrittenSheets;
  /** What stands out, in sentences. */
  readonly findings: readonly string[];
}

/** A build as panel and ribbon start it: the entry lends it to them, for it is loaded when first needed. */
export type BuildMatrix = typeof buildMatrix;

/** Finds the clients, places them and writes the client matrix to sheets of its own. */
export async function buildMatrix(workbook: WorkbookPort, order: BuildOrder): Promise<BuiltMatrix> {
  const { progress } = order;
  const { source, choices } = order.given ?? (await lookAtClients(workbook));
  stopIfCancelled(progress);
  const analysis = await analyse(workbook, source, choices, progress);
  stopIfCancelled(progress);
  const inputHash = await order.digest(inputText(analysis.intake.clients));
  stopIfCancelled(progress);
  const stamped = { date: order.today(), version: order.version, inputHash };
  const plan = (earlier: EarlierBuild): WorkbookPlan => planned(analysis, stamped, earlier);
  const written = await workbook.writePlan(
    { source: analysis.source, choices, wishes: WISHES, plan },
    progress,
  );
  return { analysis, written, findings: findings(analysis.headlines) };
}

const WISHES: ReadonlyMap<string, string> = new Map(Object.entries(SHEETS));

function planned(
  analysis: Analysis,
  stamped: Pick<MatrixInput, 'date' | 'version' | 'inputHash'>,
  earlier: EarlierBuild,
): WorkbookPlan {
  const { source, choices } = analysis;
  const input: MatrixInput = {
    ...analysis,
    systems: systemsOf(analysis),
    rules: choices.cuts,
    scheme: PROFIT_MATRIX,
    mapping: choices.mapping,
    source: { table: source.name, sheet: source.sheet, address: source.address },
    ...stamped,
  };
  return workbookPlan(makeBook(input, earlier, choices.settings.liveUpTo));
}
