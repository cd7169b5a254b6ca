import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundingArea, intersection, surroundingArea } from '../../../../src/workbench/host/book/area';
import type { Area } from '../../../../src/workbench/host/cells';

const SIZE = 9;
const used: Area = { row: 0, column: 0, rows: SIZE, columns: SIZE };

function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

function ring({ row, column, rows, columns }: Area): Area {
  return { row: row - 1, column: column - 1, rows: rows + 2, columns: columns + 2 };
}

/** Takes in every filled cell that touches the area, until none does. */
function plainly(start: Area, filled: readonly Area[]): Area {
  const touching = filled.filter((each) => intersection(each, ring(start)));
  const next = touching.reduce(boundingArea, start);
  return next.rows === start.rows && next.columns === start.columns ? start : plainly(next, filled);
}

describe('the block around a cell', () => {
  it('is the cell and all that touches it, however the cells lie', () => {
    const place = fc.nat({ max: SIZE - 1 });
    const cells = fc.array(fc.tuple(place, place), { maxLength: 30 });
    fc.assert(
      fc.property(cells, place, place, (filled, row, column) => {
        const isFilled = (r: number, c: number) => filled.some(([fr, fc]) => fr === r && fc === c);
        const found = surroundingArea(cell(row, column), used, isFilled);
        expect(found).toEqual(
          plainly(
            cell(row, column),
            filled.map(([r, c]) => cell(r, c)),
          ),
        );
      }),
    );
  });

  it('is found at once in a long table, from its middle', () => {
    const table: Area = { row: 0, column: 0, rows: 50_000, columns: 8 };
    const began = performance.now();
    expect(surroundingArea(cell(25_000, 3), table, () => true)).toEqual(table);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
