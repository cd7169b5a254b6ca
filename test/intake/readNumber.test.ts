import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/intake/readNumber';

function value(text: string): number | string {
  const read = readNumber(text);
  return read.kind === 'number' ? read.value : read.kind;
}

describe('readNumber', () => {
  it.each<[string, number]>([
    ['1234', 1234],
    [' 1234 ', 1234],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['12,34,567.5', 1234567.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['1\u202f234\u202f567', 1234567],
    ["1'234.50", 1234.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['12.5', 12.5],
    ['12,50', 12.5],
    ['1234.567', 1234.567],
    ['.5', 0.5],
    ['+7', 7],
    ['１２３４', 1234],
  ])('reads %j as the one number it can mean', (text, number) => {
    expect(value(text)).toBe(number);
  });

  it.each<[string, number]>([
    ['(120)', -120],
    ['120-', -120],
    ['-120', -120],
    ['−120', -120],
    ['- 120', -120],
    ['(€ 1 200,50)', -1200.5],
    ['€ -5', -5],
    ['-€5', -5],
    ['0-', 0],
  ])('reads %j as a negative', (text, number) => {
    expect(value(text)).toBe(number);
  });

  it.each<[string, number, string]>([
    ['€ 1 200', 1200, '€'],
    ['1.200,00 €', 1200, '€'],
    ['$1,234.50', 1234.5, '$'],
    ['EUR 12', 12, 'EUR'],
    ['12 USD', 12, 'USD'],
    ['R 1 500 000', 1500000, 'R'],
    ['R150', 150, 'R'],
    ['12 kr', 12, 'kr'],
  ])('reads money %j and its currency', (text, number, currency) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value: number, currency });
  });

  it('reads a percentage as a fraction', () => {
    expect(value('12 %')).toBe(0.12);
    expect(value('-7,5%')).toBe(-0.075);
  });

  it.each(['1.234', '1,234', '€ 1.234', '(12,345)', '999.999', '12.345 %'])(
    'does not guess which number %j is',
    (text) => {
      expect(value(text)).toBe('ambiguous');
    },
  );

  it.each([
    '',
    '-',
    'n/a',
    '#N/A',
    'abc',
    '12 apples',
    '1.2.3',
    '12.34.567',
    '1,2345.6',
    '1 23',
    '(-5)',
    '--5',
    '5 5',
    '1e5',
    '$ €5',
    '50 %%',
    'TRUE',
    '2024-01-31',
    '31/01/2024',
    '12:30',
    '=1+1',
  ])('reads no number out of %j', (text) => {
    expect(value(text)).toBe('none');
  });

  it('reads back every whole number written in groups of three by blank', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (number) => {
        const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
        expect(value(grouped)).toBe(number);
      }),
    );
  });

  it('reads back every amount of cents in both conventions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e13 }), (cents) => {
        const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
        const rest = String(cents % 100).padStart(2, '0');
        expect(value(`${whole}.${rest}`)).toBe(cents / 100);
        expect(value(`${whole.replace(/,/g, '.')},${rest}`)).toBe(cents / 100);
      }),
    );
  });

  it('answers for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readNumber(text);
        expect(read.kind !== 'number' || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
