import { timeDriven } from '../../core/profit/timeDriven';
import type { ColumnMapping, MappedColumn, TimedTeam } from '../columnMapping';

const NOT_STATED: TimedTeam = { cost: NaN, capacity: NaN };

/** Whether an activity is told in minutes of the team. */
export function isTimed({ use, minutes }: MappedColumn): boolean {
  return (use === 'activity' || use === 'order') && minutes !== null;
}

/**
 * The mapping with the rate of each activity that is told in minutes reckoned: minutes × cost ÷ practical capacity; NaN
 * as long as one of these is missing.
 */
export function withTimedRates(mapping: ColumnMapping): ColumnMapping {
  const { cost, capacity } = mapping.team ?? NOT_STATED;
  return {
    ...mapping,
    columns: mapping.columns.map((column) => {
      if (!isTimed(column)) return column;
      const minutes = Float64Array.of(column.minutes ?? NaN);
      const [rate = NaN] = timeDriven({ cost, capacity, minutes, counts: new Float64Array(1) }).rates;
      return { ...column, rate };
    }),
  };
}
