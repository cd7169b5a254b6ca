import { USUAL_SETTINGS } from '../core/settings';
import { guessMapping } from '../intake/mapping/guessMapping';
import { versioned } from '../intake/remembered/savedVersion';
import type { SheetPlan } from '../report/plan';
import { samplePlan } from '../report/sample/samplePlan';
import { SPRING_CLIENTS, SPRING_COLUMNS } from '../report/sample/springDistribution';
import { WEIGHTED } from './lookAtClients';
import type { Choices } from './ports';

/** A sheet of the sample as it is to be written, and the choices to be remembered for its one table. */
export interface SampleOrder {
  readonly plan: SheetPlan;
  readonly choices: Choices;
}

/** Excel, as far as a sample needs it. */
export interface SamplePort {
  /**
   * Adds the sheet under its name, numbered where that is taken, remembers the choices for its table and selects it; the
   * answer is what the sheet is called. When something fails, nothing of it stays.
   */
  addSample(order: SampleOrder): Promise<string>;
}

/** Puts a sample of clients into the workbook: a published example whose figures anyone can check. */
export function insertSample(workbook: SamplePort): Promise<string> {
  return workbook.addSample({ plan: samplePlan(), choices: versioned(sampleChoices()) });
}

/** The columns as they would be guessed, with the rates of the example. */
function sampleChoices(): Choices {
  const headers = SPRING_COLUMNS.map(([header]) => header);
  const mapping = guessMapping(headers, SPRING_CLIENTS);
  const columns = mapping.columns.map((column) => ({
    ...column,
    rate: SPRING_COLUMNS[column.index]?.[1] ?? 0,
  }));
  return { mapping: { ...mapping, columns }, cuts: WEIGHTED, settings: USUAL_SETTINGS };
}
