import { FACTS } from '../../core/clientFacts';
import type { Fact } from '../../core/clientFacts';
import type { ColumnUse, MappedColumn } from '../columnMapping';
import type { ColumnReader } from './columnReader';
import type { RawColumn } from '../rawTable';

/** A column of the mapping with its cells. */
export interface ReadColumn {
  readonly mapped: MappedColumn;
  readonly raw: RawColumn;
}

/** The table's numbers by row: those that every client needs, and the facts that are known of some. */
export interface Measures {
  readonly numbers: ReadonlyMap<MappedColumn, Float64Array>;
  readonly facts: ReadonlyMap<Fact, Float64Array>;
}

/** What the columns that every client needs a number in hold. */
const NEEDED_NUMBERS: Readonly<Partial<Record<ColumnUse, 'money' | 'count'>>> = {
  revenue: 'money',
  directCost: 'money',
  charge: 'money',
  receivable: 'money',
  activity: 'count',
  daysLate: 'count',
};

/**
 * Reads the numbers and facts of the given columns. An activity that is a fact as well is both; at rate 0 it is only
 * that, and a row may lack it. Of two columns for one fact the first is read.
 */
export function readMeasures(reader: ColumnReader, columns: readonly ReadColumn[]): Measures {
  const numbers = new Map<MappedColumn, Float64Array>();
  const facts = new Map<Fact, Float64Array>();
  for (const { mapped, raw } of columns) {
    const kind = neededKind(mapped);
    const values = kind ? reader.numbers(raw, kind, mapped.decimal) : null;
    if (values) numbers.set(mapped, values);
    const { fact } = mapped;
    if (fact !== null && isFact(mapped) && !facts.has(fact))
      facts.set(fact, values ?? reader.fact(raw, FACTS[fact], mapped.decimal));
  }
  return { numbers, facts };
}

function neededKind({ use, rate }: MappedColumn): 'money' | 'count' | null {
  return use === 'activity' && rate === 0 ? null : (NEEDED_NUMBERS[use] ?? null);
}

function isFact({ use }: MappedColumn): boolean {
  return use === 'fact' || use === 'activity';
}
