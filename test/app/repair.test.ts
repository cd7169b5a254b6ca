import { describe, expect, it } from 'vitest';
import type { FunctionCell } from '../../src/app/functionCells';
import { listToRepair, repair } from '../../src/app/repair';
import { FakeFunctions, functionCell } from './fakeFunctions';
import { watched } from './support';

const unknown = (told: Partial<FunctionCell> = {}) =>
  functionCell({ ...told, shows: { kind: 'error', error: '#NAME?' } });

describe('repairing functions', () => {
  it('lists those that show #NAME? and none else', async () => {
    const [lost, well] = [unknown(), functionCell({ row: 1 })];
    const other = functionCell({ row: 2, shows: { kind: 'error', error: '#VALUE!' } });
    const { cells, left } = await listToRepair(new FakeFunctions([lost, well, other]), watched());
    expect(cells).toEqual([lost]);
    expect(left).toEqual([]);
  });

  it('leaves protected sheets, and says so', async () => {
    const shut = unknown({ isProtected: true });
    const { cells, left } = await listToRepair(new FakeFunctions([shut]), watched());
    expect(cells).toEqual([]);
    expect(left).toEqual([{ cell: shut, because: 'protected' }]);
  });

  it('tells which formulas it did not help', async () => {
    const [cured, hopeless, unlisted] = [unknown(), unknown({ row: 1 }), unknown({ row: 2 })];
    const functions = new FakeFunctions([cured, hopeless, unlisted]);
    functions.isCured = (cell) => cell === cured;
    const done = await repair(functions, { cells: [cured, hopeless], left: [] }, watched());
    expect(functions.wrote).toEqual([{ how: 'formulas', cells: [cured, hopeless] }]);
    expect(done).toEqual({ written: 2, left: [], stillUnknown: [hopeless] });
  });
});
