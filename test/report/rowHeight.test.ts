import { describe, expect, it } from 'vitest';
import { heightFormats } from '../../src/report/rowHeight';

/** Twenty letters to a line, more or less. */
const WIDTHS = [120];
const LONG = 'word '.repeat(12);

function heights(rows: readonly string[], least?: number): (number | undefined)[] {
  return heightFormats(
    4,
    rows.map((text) => [text]),
    WIDTHS,
    least,
  ).map(({ rowHeight }) => rowHeight);
}

describe('the height of rows', () => {
  it('is the usual one where every text stands on one line', () => {
    expect(heights(['a', 'b', ''])).toEqual([]);
  });

  it('makes room for texts that wrap, one format for neighbours of the same height', () => {
    const formats = heightFormats(4, [['a'], [LONG], [LONG], ['b']], WIDTHS);
    expect(formats).toHaveLength(1);
    expect(formats[0]?.area).toEqual({ row: 5, column: 0, rows: 2, columns: 1 });
    expect(formats[0]?.rowHeight).toBeGreaterThanOrEqual(45);
  });

  it('measures what a formula comes to, and no number', () => {
    expect(heightFormats(0, [[{ formula: '=A1', value: LONG }]], WIDTHS)).toHaveLength(1);
    expect(heightFormats(0, [[123456789012345680000]], [20])).toEqual([]);
  });

  it('is never less than the lines asked for', () => {
    expect(heights(['a', 'b'], 3)).toEqual([45]);
  });

  it('stays within the 409.5 points that Excel gives a row', () => {
    expect(heights([LONG.repeat(100)])).toEqual([405]);
  });

  it('takes one format for a list of thousands', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => (row % 2 === 0 ? LONG : 'a'));
    expect(heights(rows)).toEqual([45]);
  });
});
