import type { Fact } from '../../src/core/clientFacts';
import type { ColumnMapping, ColumnUse } from '../../src/intake/columnMapping';
import type { Intake } from '../../src/intake/intake';
import type { Cell } from '../../src/intake/rawTable';
import { readClients } from '../../src/intake/readClients';
import { mappingOf, rawTable } from './tables';

type Mode = Partial<Pick<ColumnMapping, 'rows' | 'sameNames' | 'unit'>>;
export type Uses = readonly (readonly [ColumnUse, (number | Fact)?])[];

/** Reads rows in a mode; a column's second word is its rate, or the fact it holds. */
export function readRows(uses: Uses, mode: Mode, rows: readonly (readonly Cell[])[], annualRate = 0): Intake {
  const headers = uses.map(([use], index) => `${use} ${index}`);
  const plain = uses.map(([use, what]) => [use, typeof what === 'number' ? what : 0] as const);
  const { columns, ...rest } = mappingOf(headers, plain, annualRate);
  const withFacts = columns.map((column, index) => {
    const what = uses[index]?.[1];
    return { ...column, fact: typeof what === 'string' ? what : null };
  });
  return readClients(rawTable(headers, rows), { ...rest, columns: withFacts, ...mode });
}
