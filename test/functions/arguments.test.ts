import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHEET_FUNCTIONS } from '../../src/functions/sheetFunctions';
import { across, ask, down, one } from './cells';

describe('a blank cell is 0', () => {
  it('as 0 from the desktop and as null from the web, in a range and alone', () => {
    for (const blank of [0, null]) {
      expect(ask('CLIENTPROFIT', down(10, blank, 30), down(1, 2, blank))).toEqual(down(9, -2, 30));
      expect(ask('CLIENTPROFIT', one(10), one(blank), one(blank))).toEqual(one(10));
      expect(ask('SEGMENT', one(blank), one(5), one(1), one(0.1), one(0.1))).toEqual(one('No revenue'));
    }
  });

  it('also as an option that is there but blank: that is no option left out', () => {
    for (const blank of [0, null]) {
      expect(ask('LATECOST', one(9000), one(0.1), one(blank))).toEqual(one(0));
      expect(ask('MARKETSPACE', one(100), one(5), one(12), one(1), one(blank))).toEqual(one(240));
    }
  });
});

describe('an argument left out takes its usual value', () => {
  it.each([null, undefined])('when it comes as %s', (nothing) => {
    const late = SHEET_FUNCTIONS['LATECOST'];
    expect(late?.(one(9000), one(0.1), nothing as unknown as unknown[][])).toEqual(one(900));
  });

  it('and a needed one left out is 0, as a blank cell', () => {
    expect(ask('CLIENTPROFIT', null, one(5))).toEqual(one(-5));
  });
});

describe('one bad row spoils only itself', () => {
  it('whatever is wrong with it', () => {
    const answers = ask(
      'CLIENTPROFIT',
      down(100, 'ten', '', ' N/A ', true, { code: '#DIV/0!' }, 700, '#N/A'),
      down(1, 2, 3, 4, 5, 6, 7, 8),
    );
    expect(answers.flat()).toEqual([
      99,
      '#VALUE!: revenue (cell 2 of 8) must be a number, but is “ten”.',
      '#N/A: revenue (cell 3 of 8) is missing.',
      '#N/A: revenue (cell 4 of 8) is missing.',
      '#VALUE!: revenue (cell 5 of 8) must be a number, but is TRUE.',
      '#DIV/0!: revenue (cell 6 of 8) shows #DIV/0!.',
      693,
      '#N/A: revenue (cell 8 of 8) is missing.',
    ]);
  });

  it('and the others keep the segments they have without it', () => {
    const bad = ask('SEGMENT', down(100, 'x', 200, 50), down(60, 1, 100, 50), down(10, 1, 80, ''));
    expect(bad.flat()).toEqual([
      'Commodity',
      '#VALUE!: revenue (cell 2 of 4) must be a number, but is “x”.',
      'Partner',
      '#N/A: costToServe (cell 4 of 4) is missing.',
    ]);
  });

  it('by its first failing argument', () => {
    expect(ask('CLIENTPROFIT', one('a'), one({ code: '#N/A' }))).toEqual(
      one('#VALUE!: revenue must be a number, but is “a”.'),
    );
  });
});

describe('an error handed in comes out the same', () => {
  it.each(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#NAME?', '#REF!'])('%s', (code) => {
    for (const cell of [{ code }, { type: 'Error', basicType: 'Error', basicValue: code }]) {
      expect(ask('CLIENTPROFIT', one(cell), one(1))).toEqual(one(`${code}: revenue shows ${code}.`));
      expect(ask('PROFITSHARE', down(1, cell), one(0.5))).toEqual(
        one(`${code}: profits (cell 2 of 2) shows ${code}.`),
      );
      expect(ask('SEGMENT', down(1, 2), down(1, 1), down(1, 1), one(cell))).toEqual(
        one(`${code}: worthCut shows ${code}.`),
      );
    }
  });

  it('unless no function can return it: then it is #N/A and says which', () => {
    expect(ask('CLIENTPROFIT', one({ code: '#CALC!' }), one(1))).toEqual(one('#N/A: revenue shows #CALC!.'));
  });
});

describe('data types', () => {
  it('count with their basic value', () => {
    const money = { type: 'FormattedNumber', basicType: 'Double', basicValue: 12.5, numberFormat: '$0.00' };
    expect(ask('CLIENTPROFIT', one(money), one(2))).toEqual(one(10.5));
  });

  it('without one are of the wrong type', () => {
    const entity = { type: 'Entity', basicType: 'Error', basicValue: '#VALUE!' };
    expect(ask('CLIENTPROFIT', one(entity), one(2))).toEqual(one('#VALUE!: revenue shows #VALUE!.'));
    expect(ask('CLIENTPROFIT', one({ type: 'Array', elements: [] }), one(2))).toEqual(
      one('#VALUE!: revenue holds a data type without a plain value.'),
    );
  });
});

describe('shapes', () => {
  it('a single cell goes with every row', () => {
    expect(ask('CLIENTPROFIT', down(10, 20), one(1), across(3))).toEqual(down(6, 16));
    expect(ask('MARKETSPACE', across(10, 20), one(1), one(2))).toEqual(across(20, 40));
  });

  it('a bad single cell spoils every row', () => {
    const answers = ask('CLIENTPROFIT', down(10, 20), one('x'));
    expect(answers).toEqual(
      down(...Array<string>(2).fill('#VALUE!: directCost must be a number, but is “x”.')),
    );
  });

  it('columns of different length give one error that names both', () => {
    expect(ask('SEGMENT', down(1, 2, 3), down(1, 2), down(1, 2, 3))).toEqual(
      one('#VALUE!: directCost has 2 cells, but revenue has 3: give both the same number.'),
    );
  });

  it('a column may go with a row; the answer lies as the first', () => {
    expect(ask('CLIENTPROFIT', down(10, 20), across(1, 2))).toEqual(down(9, 18));
    expect(ask('CLIENTPROFIT', one(10), across(1, 2), down(3, 4))).toEqual(across(6, 4));
  });

  it('a block of cells where a column is needed gives one error', () => {
    expect(
      ask('CLIENTPROFIT', [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual(one('#VALUE!: revenue must be one column or one row.'));
  });

  it('plain values that are no matrix are single cells', () => {
    const profit = SHEET_FUNCTIONS['CLIENTPROFIT'] as unknown as (...args: unknown[]) => unknown;
    expect(profit(10, 4)).toEqual(one(6));
  });

  it('whole columns end with the last row in use; shorter ranges keep their trailing blanks', () => {
    const whole = (...cells: unknown[]) => [
      ...down(...cells),
      ...Array.from({ length: 1_048_576 - cells.length }, () => [0]),
    ];
    expect(ask('CLIENTPROFIT', whole('Revenue', 10, 0, 30), whole('Cost', 1, 2))).toEqual(
      down('#VALUE!: revenue (cell 1 of 4) must be a number, but is “Revenue”.', 9, -2, 30),
    );
    expect(ask('CLIENTPROFIT', whole(), whole())).toEqual(one(0));
    expect(ask('CLIENTPROFIT', down(10, 0, 0), down(1, 0, 0))).toEqual(down(9, 0, 0));
  });
});

describe('answers', () => {
  it('are never −0, NaN or infinite', () => {
    expect(Object.is(ask('CLIENTPROFIT', one(0), one(0))[0]?.[0], 0)).toBe(true);
    expect(Object.is(ask('LATECOST', one(-5), one(0))[0]?.[0], 0)).toBe(true);
    expect(ask('LATECOST', one(1e300), one(1e300))).toEqual(
      one('#NUM!: The answer is too large for a cell.'),
    );
    expect(ask('CLIENTPROFIT', one(NaN), one(1))).toEqual(
      one('#VALUE!: revenue must be a number, but is NaN.'),
    );
  });

  it('are failures where figures are too large to reckon with, in the row that has them', () => {
    const failure = '#NUM!: The answer is too large for a cell.';
    expect(ask('SEGMENT', down(1e308, 100, 200), down(-1e308, 60, 100), down(1, 10, 80))).toEqual(
      down(failure, 'Commodity', 'Partner'),
    );
    expect(ask('SEGMENT', down(1e308, 1e308), down(1, 1), down(1, 1))).toEqual(down(failure, failure));
    expect(ask('CONCENTRATION', down(1e308, 1e308))).toEqual(down(failure, failure));
    expect(ask('WORTHCUT', down(1e308, 1e308), down(1, 1))).toEqual(one(failure));
    expect(ask('PROFITSHARE', down(1e308, 1e308), one(0.5))).toEqual(one(failure));
  });

  it('are never −0 or NaN as a name either', () => {
    const curve = ask('WHALECURVE', down(2, 1), down(-0, NaN)).slice(2);
    expect(curve.map((row) => row[1])).toEqual([0, '#NUM!: The answer is too large for a cell.']);
  });

  it('are numbers a cell can hold, texts or failures, whatever is handed over', () => {
    const cell = fc.oneof(
      fc.double(),
      fc.constantFrom<unknown>(
        0,
        1,
        -1,
        '',
        'n/a',
        'median',
        'p75',
        '0.2',
        true,
        null,
        { code: '#N/A' },
        {},
        1e308,
      ),
      fc.string(),
    );
    const line = fc.array(cell, { minLength: 1, maxLength: 4 });
    const argument = fc.oneof(
      fc.constant(null),
      line.map((l) => down(...l)),
      line.map((l) => across(...l)),
      cell.map(one),
    );
    const args = fc.array(argument, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(SHEET_FUNCTIONS)), args, (id, given) => {
        const answer = ask(id, ...given);
        expect(new Set(answer.map((row) => row.length)).size).toBe(1);
        for (const value of answer.flat()) {
          if (typeof value === 'number') expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
          else expect(typeof value).toBe('string');
        }
      }),
      { numRuns: 2000 },
    );
  });
});
