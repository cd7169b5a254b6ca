import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { matrixPlan } from '../../../src/report/matrix/matrixPlan';
import type { CellArea, ChartPlan } from '../../../src/report/plan';
import { SPRING } from '../../core/examples';
import { factsOf } from '../../core/systems/knownClients';
import { BENEFITS, PERSONAS, ROLES, TRUST, TYPE } from '../../core/systems/springFacts';
import { clientsOf, inputOf } from '../inputs';
import type { Money } from '../inputs';
import { SheetRead } from './sheetRead';

describe('both charts of the sheet', () => {
  const ALL = factsOf({ ...TYPE, ...TRUST, ...BENEFITS, ...PERSONAS, ...ROLES });
  const sheetOf = (clients: ClientColumns) => new SheetRead(matrixPlan(inputOf(clients)));
  const end = ({ column, columns }: CellArea): number => column + columns;
  const chartsOf = ({ sheet }: SheetRead): [ChartPlan, ChartPlan] => {
    const [matrix, whale] = sheet.charts;
    if (!matrix || !whale) throw new Error('A chart is missing');
    return [matrix, whale];
  };

  it.each<[string, ClientColumns]>([
    ['money alone', SPRING],
    ['one system', { ...SPRING, facts: factsOf(TYPE) }],
    ['all systems', { ...SPRING, facts: ALL }],
  ])('stand beside each other, each wide enough to be read, above all tables, with %s', (_, clients) => {
    const read = sheetOf(clients);
    const [matrix, whale] = chartsOf(read);
    expect(whale.area.column).toBeGreaterThan(end(matrix.area));
    const width = ({ area }: ChartPlan): number =>
      read.sheet.columnWidths.reduce((sum, { column, columns, points }) => {
        const shared = Math.min(column + columns, end(area)) - Math.max(column, area.column);
        return sum + Math.max(0, shared) * points;
      }, 0);
    expect(width(matrix)).toBe(720);
    expect(width(whale)).toBeGreaterThan(440);
    expect(width(whale)).toBeLessThan(1000);
    const covered = [...read.written.keys()].filter((at) => {
      const [row = 0, column = 0] = at.split(',').map(Number);
      const isWithin = ({ area }: ChartPlan): boolean =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < end(area);
      return isWithin(matrix) || isWithin(whale);
    });
    expect(covered).toEqual([]);
  });

  it('read cells of their own', () => {
    const read = sheetOf(SPRING);
    const [matrix, whale] = chartsOf(read);
    const last = Math.max(...matrix.series.map(({ y }) => y.column));
    for (const { x } of whale.series) expect(x.column).toBeGreaterThan(last + 1);
    expect(read.written.size).toBe(read.sheet.blocks.flatMap(({ cells }) => cells.flat()).length);
  });

  it('leave the whale curve alone, in their place, where no client is in a quadrant', () => {
    const credits: Money[] = [
      [-100, -150, 0],
      [-50, 20, 5],
    ];
    const { sheet, texts } = sheetOf(clientsOf(credits));
    const [whale, ...others] = sheet.charts;
    expect(others).toEqual([]);
    expect([whale?.name, whale?.area.column]).toEqual(['Whale curve', 1]);
    expect(texts()).toContainEqual(expect.stringContaining('There is no chart of quadrants'));
    const segments = sheet.blocks.find(({ cells }) => cells[0]?.[0] === 'Segments');
    expect(segments?.at.row).toBeGreaterThan((whale?.area.row ?? 0) + (whale?.area.rows ?? 0));
  });
});
