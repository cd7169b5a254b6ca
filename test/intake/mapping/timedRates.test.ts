import { describe, expect, it } from 'vitest';
import { withTimedRates } from '../../../src/intake/mapping/timedRates';
import { rememberedMapping } from '../../../src/intake/remembered/rememberedMapping';
import type { ColumnMapping } from '../../../src/intake/columnMapping';
import { mappingOf } from '../tables';

const HEADERS = ['Client', 'Orders', 'Inquiries'];
const MAPPING = mappingOf(HEADERS, [['client'], ['activity', 5], ['activity', 7]]);

function timed(team: ColumnMapping['team'], minutes: (number | null)[]): ColumnMapping {
  const columns = MAPPING.columns.map((column, at) => ({ ...column, minutes: minutes[at] ?? null }));
  return { ...MAPPING, columns, team };
}

const rates = ({ columns }: ColumnMapping): number[] => columns.map(({ rate }) => rate);

describe('an activity that is told in minutes', () => {
  it('costs them at cost ÷ practical capacity (Kaplan & Anderson, HBR 2004: 0.80 a minute); others keep their rates', () => {
    const mapping = withTimedRates(timed({ cost: 560_000, capacity: 700_000 }, [null, 8]));
    expect(rates(mapping)).toEqual([0, 6.4, 7]);
  });

  it('has no rate as long as a figure is missing', () => {
    expect(rates(withTimedRates(timed(null, [null, 8])))).toEqual([0, NaN, 7]);
    expect(rates(withTimedRates(timed({ cost: 560_000, capacity: 0 }, [null, 8])))).toEqual([0, NaN, 7]);
  });

  it('is remembered with its team, and its rate follows from both whatever was saved', () => {
    const mapping = withTimedRates(timed({ cost: 560_000, capacity: 700_000 }, [null, 8]));
    const saved: unknown = JSON.parse(JSON.stringify({ mapping }));
    expect(rememberedMapping(saved, HEADERS, [])).toEqual(mapping);
    const columns = mapping.columns.map((column) => ({ ...column, rate: 1 }));
    expect(rates(rememberedMapping({ mapping: { ...mapping, columns } }, HEADERS, []) ?? MAPPING)[1]).toBe(
      6.4,
    );
  });

  it('has the rate that was saved where its team is not to be believed', () => {
    const mapping = withTimedRates(timed({ cost: 560_000, capacity: 700_000 }, [null, 8]));
    const odd = rememberedMapping({ mapping: { ...mapping, team: { cost: 1, capacity: -1 } } }, HEADERS, []);
    expect(odd?.columns[1]).toMatchObject({ minutes: null, rate: 6.4 });
    expect(odd?.team).toBeNull();
  });
});
