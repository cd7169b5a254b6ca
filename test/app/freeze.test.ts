import { describe, expect, it } from 'vitest';
import { freeze, listToFreeze } from '../../src/app/freeze';
import { FakeFunctions, functionCell } from './fakeFunctions';
import { watched } from './support';

const error = (row: number, shown: string) => functionCell({ row, shows: { kind: 'error', error: shown } });

describe('freezing functions', () => {
  it('lists first, and writes to the listed cells alone', async () => {
    const [first, broken, second] = [functionCell(), error(1, '#VALUE!'), functionCell({ row: 2 })];
    const functions = new FakeFunctions([first, broken, second]);
    const listing = await listToFreeze(functions, watched());
    expect(listing.cells).toEqual([first, second]);
    expect(functions.wrote).toEqual([]);
    expect(await freeze(functions, listing, watched())).toEqual({ written: 2, left: [] });
    expect(functions.wrote).toEqual([{ how: 'values', cells: [first, second] }]);
  });

  it.each([
    ['an error', error(0, '#NAME?'), 'error'],
    ['a result that Excel still works out', error(0, '#BUSY!'), 'waiting'],
    ['data that Excel still fetches', error(0, '#GETTING_DATA'), 'waiting'],
    ['a value on a protected sheet', functionCell({ isProtected: true }), 'protected'],
  ])('leaves a cell with %s, and says why', async (_, cell, because) => {
    const { cells, left } = await listToFreeze(new FakeFunctions([cell]), watched());
    expect(cells).toEqual([]);
    expect(left).toEqual([{ cell, because }]);
  });

  it('freezes an empty text, which is a value too', async () => {
    const empty = functionCell({ shows: { kind: 'value', value: '' } });
    expect((await listToFreeze(new FakeFunctions([empty]), watched())).cells).toEqual([empty]);
  });
});
