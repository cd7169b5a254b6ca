import { PROFIT_MATRIX } from '../core/matrix/scheme';
import { inputText } from '../intake/inputText';
import type { MatrixInput } from '../report/matrixInput';
import type { Analysis } from './analyse';
import type { Stamp } from './stamp';
import { systemsOf } from './systemsOf';

/** All that the sheets of an analysis are made of, marked with the day, our version and what was read. */
export async function matrixInput(analysis: Analysis, stamp: Stamp): Promise<MatrixInput> {
  const { source, choices, intake } = analysis;
  return {
    ...analysis,
    systems: systemsOf(analysis),
    rules: choices.cuts,
    scheme: PROFIT_MATRIX,
    mapping: choices.mapping,
    source: { table: source.name, sheet: source.sheet, address: source.address },
    date: stamp.today(),
    version: stamp.version,
    inputHash: await stamp.digest(inputText(intake.clients)),
  };
}
