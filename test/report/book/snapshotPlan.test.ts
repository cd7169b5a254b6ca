import { describe, expect, it } from 'vitest';
import { isSnapshot, snapshotWishes } from '../../../src/report/book/snapshotKeys';
import { sharedFacts } from '../../../src/core/sensitiveFacts';
import { snapshotPlan } from '../../../src/report/book/snapshotPlan';
import type { EarlierBuild } from '../../../src/report/earlierBuild';
import type { PlanCell, SheetPlan } from '../../../src/report/plan';
import { inputOf, manyClients } from '../inputs';
import { allBlocks } from '../../support/allBlocks';

const MOMENT = '2026-11-22 14:05:31';

/** The names as a workbook gives them in which all are free. */
const EARLIER: EarlierBuild = { sheetNames: snapshotWishes(MOMENT), people: null, texts: new Map() };

function cellsOf(sheet: SheetPlan): PlanCell[] {
  return allBlocks(sheet).flatMap(({ cells }) => cells.flat());
}

describe('a snapshot', () => {
  const { sheets } = snapshotPlan(inputOf(manyClients(20)), EARLIER, MOMENT);

  it('has sheets of its own for the page, the clients and the chart data, with its day in their names', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Client matrix 2026-11-22',
      'Matrix clients 2026-11-22',
      'Matrix chart data 2026-11-22',
    ]);
    for (const { key, name } of sheets) {
      expect(isSnapshot(key)).toBe(true);
      expect(name.length).toBeLessThanOrEqual(31);
    }
  });

  it('is known by its moment, so that no later one is written over it', () => {
    const [first, second] = [MOMENT, '2026-11-22 14:05:32'].map((moment) =>
      [...snapshotWishes(moment).keys()].filter(isSnapshot),
    );
    expect(first?.filter((key) => second?.includes(key))).toEqual([]);
  });

  it('holds values and no formula', () => {
    const formulas = sheets
      .flatMap(cellsOf)
      .filter((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell);
    expect(formulas).toEqual([]);
  });

  it('draws its charts from its own data', () => {
    const charts = sheets.flatMap((sheet) => sheet.charts);
    expect(charts).not.toHaveLength(0);
    for (const { dataSheet } of charts) expect(dataSheet).toBe('Matrix chart data 2026-11-22');
  });

  it('says of itself what it is, on both sheets that people read', () => {
    for (const sheet of sheets.slice(0, 2))
      expect(
        cellsOf(sheet).filter((cell) => typeof cell === 'string' && cell.startsWith('A snapshot')),
      ).toHaveLength(1);
  });
});

it('ratings of abuse and corruption are not handed round', () => {
  const ratings = new Float64Array([5]);
  expect(Object.keys(sharedFacts({ abuse: ratings, corruption: ratings, attention: ratings }))).toEqual([
    'attention',
  ]);
});
