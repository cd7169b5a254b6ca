import type { Systems } from '../../core/systems/systems';
import type { ClientMatrix, CutRules } from '../../core/matrix/clientMatrix';
import type { Scheme } from '../../core/matrix/scheme';
import type { Intake } from '../../intake/intake';
import type { Headline } from '../headlines';
import type { MatrixSummary } from '../summary';

/** All that the client matrix sheet is made of. `date` is the day as it is to be written, '' to leave it out. */
export interface MatrixInput {
  readonly intake: Intake;
  readonly matrix: ClientMatrix;
  readonly rules: CutRules;
  readonly scheme: Scheme;
  readonly summary: MatrixSummary;
  readonly headlines: readonly Headline[];
  readonly systems: Systems;
  readonly source: { readonly table: string; readonly sheet: string };
  readonly date: string;
}
