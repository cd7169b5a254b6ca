import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedCells } from '../../../src/intake/cellPacker';
import { columnNumbers } from '../../../src/intake/numbers/columnNumbers';
import type { NumberKind } from '../../../src/intake/numbers/columnNumbers';
import type { Cell } from '../../../src/intake/rawTable';
import type { DecimalSign } from '../../../src/intake/numbers/readNumber';

/** What each cell of a column gives: its number, or why there is none. */
function read(cells: readonly Cell[], kind: NumberKind = 'money', answer: DecimalSign | null = null) {
  const { values, unread } = columnNumbers(packedCells(cells), kind, answer);
  return cells.map((_, row) => unread.find((entry) => entry.row === row)?.why ?? values[row]);
}

describe('the sign before decimals in a column of texts', () => {
  it('is a comma where one text proves it, and that settles all that can be two numbers', () => {
    expect(read(['1.234', '1.234,56', '5,678'])).toEqual([1234, 1234.56, 5.678]);
    expect(read(['1.234', '0,5'])).toEqual([1234, 0.5]);
    expect(read(['1.234', '1.234.567'])).toEqual([1234, 1234567]);
  });

  it('is a point where one text proves it', () => {
    expect(read(['1.234', '12.3456', '5,678'])).toEqual([1.234, 12.3456, 5678]);
    expect(read(['5,678', '1,234.56'])).toEqual([5678, 1234.56]);
  });

  it('is not known where no text proves one: what can be two numbers gives none', () => {
    expect(read(['1.234', '1234', 7, '1 234'])).toEqual(['ambiguous', 1234, 7, 1234]);
  });

  it('is not known where texts prove both: what proves itself still reads, the rest does not', () => {
    expect(read(['1.234', '0,5', '0.5'])).toEqual(['ambiguous', 0.5, 0.5]);
  });

  it('is proven by no text that is no number of this column', () => {
    expect(read(['1.234', '0,5 PCS', '0,5 %'])).toEqual(['ambiguous', 'notANumber', 'notANumber']);
  });

  it('is what the user answered, whatever the column proves, and a text that does not fit gives no number', () => {
    const cells = ['1.234', '1.234,56', '0.5', '1234'];
    expect(read(cells, 'money', ',')).toEqual([1234, 1234.56, 'otherDecimal', 1234]);
    expect(read(cells, 'money', '.')).toEqual([1.234, 'otherDecimal', 0.5, 1234]);
  });

  it('is open where texts can be two numbers and none decides, and stays so beside the answer', () => {
    const open = (cells: readonly Cell[], answer: DecimalSign | null): [number, boolean] => {
      const { twofold, isDecided } = columnNumbers(packedCells(cells), 'money', answer);
      return [twofold.length, isDecided];
    };
    expect(open(['1.234', '5,678', 1], null)).toEqual([2, false]);
    expect(open(['1.234', '5,678', 1], '.')).toEqual([2, false]);
    expect(open(['1.234', '0,5'], null)).toEqual([1, true]);
    expect(open(['0,5', '0.5'], null)).toEqual([0, false]);
  });
});

describe('what a column may hold', () => {
  it.each<[NumberKind, Cell, unknown]>([
    ['money', '€ 5', 5],
    ['money', '5 %', 'notANumber'],
    ['number', '€ 5', 5],
    ['number', '5 %', 0.05],
    ['count', '€ 5', 'notANumber'],
    ['count', '5 %', 'notANumber'],
    ['count', '5', 5],
    ['rating', '€ 5', 'notANumber'],
    ['rating', '50 %', 'notANumber'],
    ['rating', 0, 0],
    ['rating', 5, 5],
    ['rating', 5 + 1e-12, 5 + 1e-12],
    ['rating', 5.1, 'outside'],
    ['rating', -1, 'outside'],
    ['rating', '4,5', 4.5],
    ['rating', '4/5', 4],
    ['rating', '4,5 / 5', 4.5],
    ['rating', '4 of 5', 4],
    ['rating', '4 out of 5', 4],
    ['rating', '4 von 5', 4],
    ['rating', '4 sur 5', 4],
    ['rating', '4 de 5', 4],
    ['rating', '4/10', 'notANumber'],
    ['rating', '6/5', 'outside'],
    ['rating', '1.234', 1.234],
    ['rating', '1,234', 1.234],
    ['rating', '12.345', 'ambiguous'],
    ['fraction', 0.12, 0.12],
    ['fraction', '12 %', 0.12],
    ['fraction', '0,12', 0.12],
    ['fraction', -0.05, -0.05],
    ['fraction', 1, 1],
    ['fraction', 12, 'outside'],
    ['fraction', '150 %', 'outside'],
    ['fraction', '12.345 %', 0.12345],
    ['fraction', '€ 0.5', 'notANumber'],
    ['money', 1e15, 1e15],
    ['money', 1e16, 'tooLarge'],
    ['money', -Infinity, 'tooLarge'],
    ['money', '', 'blank'],
    ['money', '\u00a0 ', 'blank'],
    ['money', true, 'notANumber'],
    ['money', { error: '#N/A' }, 'error'],
  ])('%s: %j', (kind, cell, expected) => {
    expect(read([cell], kind)).toEqual([expected]);
  });

  it('tells where each currency stands', () => {
    const { currencies } = columnNumbers(packedCells(['€ 5', '5', '1.234 EUR', '$ 5', 'EUR']), 'money', null);
    expect(Object.fromEntries(currencies)).toEqual({ EUR: [0, 2], USD: [3] });
  });

  it('tells which numbers were texts', () => {
    const { texts } = columnNumbers(packedCells(['5', 5, 'x', '0,5', '1.234']), 'money', null);
    expect(texts).toEqual([0, 3, 4]);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[-+(]?[€$ ]?[0-9]{0,4}[.,' ]?[0-9]{0,4}[.,]?[0-9]{0,3}[-)% €]?$/),
  fc.double(),
  fc.boolean(),
  fc.constantFrom<Cell>('', '1.234', '1,234', '0,5', '0.5', '4/5', '__proto__', { error: '#N/A' }),
);
const kinds = fc.constantFrom<NumberKind>('money', 'count', 'number', 'rating', 'fraction');
const answers = fc.constantFrom<DecimalSign | null>('.', ',', null);

describe('columnNumbers, for any cells', () => {
  it('gives each row a finite number or one reason, never both', () => {
    fc.assert(
      fc.property(fc.array(hostile), kinds, answers, (cells, kind, answer) => {
        const { values, unread } = columnNumbers(packedCells(cells), kind, answer);
        const missing = cells.map((_, row) => row).filter((row) => !Number.isFinite(values[row]));
        expect(unread.map(({ row }) => row).sort((a, b) => a - b)).toEqual(missing);
        expect(missing.every((row) => Number.isNaN(values[row]))).toBe(true);
      }),
    );
  });

  it('reads each cell the same in whatever order the rows stand', () => {
    fc.assert(
      fc.property(
        fc.array(hostile),
        kinds,
        answers,
        fc.infiniteStream(fc.nat()),
        (cells, kind, answer, keys) => {
          const order = cells
            .map((_, row) => ({ row, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
          const straight = read(cells, kind, answer);
          const shuffled = read(
            order.map((row) => cells[row] ?? ''),
            kind,
            answer,
          );
          expect(shuffled).toEqual(order.map((row) => straight[row]));
        },
      ),
    );
  });

  it('reads each text under an answer as it would read alone', () => {
    fc.assert(
      fc.property(fc.array(hostile), kinds, fc.constantFrom('.', ','), (cells, kind, answer) => {
        const alone = cells.flatMap((cell) => read([cell], kind, answer));
        expect(read(cells, kind, answer)).toEqual(alone);
      }),
    );
  });

  it('gives only numbers that fit the answer: with a comma 1.234 is never below 2', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        (whole, thousandths) => {
          const text = `${whole}.${String(thousandths).padStart(3, '0')}`;
          expect(read([text], 'money', ',')).toEqual([whole * 1000 + thousandths]);
          expect(read([text], 'money', '.')).toEqual([Number(text)]);
        },
      ),
    );
  });
});
