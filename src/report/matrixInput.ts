import type { Systems } from '../core/systems/systems';
import type { ClientMatrix, CutRules } from '../core/matrix/clientMatrix';
import type { Scheme } from '../core/matrix/scheme';
import type { ColumnMapping } from '../intake/columnMapping';
import type { Intake } from '../intake/intake';
import type { Headline } from './headlines';
import type { MatrixSummary } from './summary';

/**
 * All that the client matrix is made of. `mapping` says which column of the source was read as what. `date` is the day as
 * it is to be written, '' to leave it out; `version` is that of this product; `inputHash` is in the glossary.
 */
export interface MatrixInput {
  readonly intake: Intake;
  readonly matrix: ClientMatrix;
  readonly rules: CutRules;
  readonly scheme: Scheme;
  readonly summary: MatrixSummary;
  readonly headlines: readonly Headline[];
  readonly systems: Systems;
  readonly mapping: ColumnMapping;
  readonly source: { readonly table: string; readonly sheet: string; readonly address: string };
  readonly date: string;
  readonly version: string;
  readonly inputHash: string;
}
