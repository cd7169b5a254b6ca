import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/intake/numbers/readNumber';

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
    ['1\u2009234', 1234],
    ['1’234’567', 1234567],
    ['1´234', 1234],
    ['\u200e1234\u200f', 1234],
    ['1\u2007234,5', 1234.5],
    ['1,23,45,678', 12345678],
  ])('reads %j as the one number it can mean', (text, number) => {
    expect(value(text)).toBe(number);
  });

  it.each<[string, number]>([
    ['(120)', -120],
    ['120-', -120],
    ['-120', -120],
    ['−120', -120],
    ['–120', -120],
    ['120−', -120],
    ['120 -', -120],
    ['$(120)', -120],
    ['(120) €', -120],
    ['(120 EUR)', -120],
    ['-€ 120,00', -120],
    ['-120,-', -120],
    ['- 120', -120],
    ['(€ 1 200,50)', -1200.5],
    ['€ -5', -5],
    ['-€5', -5],
    ['0-', 0],
  ])('reads %j as a negative', (text, number) => {
    expect(value(text)).toBe(number);
  });

  it.each<[string, number, string]>([
    ['€ 1 200', 1200, 'EUR'],
    ['1.200,00 €', 1200, 'EUR'],
    ['$1,234.50', 1234.5, 'USD'],
    ['EUR 12', 12, 'EUR'],
    ['12 USD', 12, 'USD'],
    ['12 eur', 12, 'EUR'],
    ['R 1 500 000', 1500000, 'ZAR'],
    ['R150', 150, 'ZAR'],
    ['R$ 5', 5, 'BRL'],
    ['12 kr', 12, 'kr'],
    ['kr. 12', 12, 'kr'],
    ['Rs.500', 500, 'Rs'],
    ['\u20a81,23,456.78', 123456.78, 'Rs'],
    ['₹ 1,23,456', 123456, 'INR'],
    ["Fr. 1'200.-", 1200, 'CHF'],
    ['120,- €', 120, 'EUR'],
    ['CHF -5', -5, 'CHF'],
    ['\u00a35', 5, 'GBP'],
    ['5 zł', 5, 'PLN'],
    ['12', 12, ''],
  ])('reads money %j and its currency', (text, number, currency) => {
    expect(readNumber(text)).toMatchObject({ kind: 'number', value: number, currency });
  });

  it('reads a percentage as a fraction and says so', () => {
    expect(value('12 %')).toBe(0.12);
    expect(value('-7,5%')).toBe(-0.075);
    expect(value('%12')).toBe(0.12);
    expect(value('(12) %')).toBe(-0.12);
    expect(readNumber('12%')).toMatchObject({ isPercent: true });
    expect(readNumber('0.12')).toMatchObject({ isPercent: false });
  });

  it.each<[string, number, number]>([
    ['1.234', 1.234, 1234],
    ['1,234', 1234, 1.234],
    ['€ 1.234', 1.234, 1234],
    ['(12,345)', -12345, -12.345],
    ['999.999', 999.999, 999999],
    ['12.345 %', 0.12345, 123.45],
  ])('does not guess which of two numbers %j is', (text, asPoint, asComma) => {
    expect(readNumber(text)).toMatchObject({ kind: 'ambiguous', values: { '.': asPoint, ',': asComma } });
  });

  it.each<[string, '.' | ',' | null]>([
    ['1.234,56', ','],
    ['0,5', ','],
    ['0,125', ','],
    ['1.234.567', ','],
    ['1 234,567', ','],
    ['120,-', ','],
    ['12.3456', '.'],
    ['1234.567', '.'],
    ['.125', '.'],
    ['1,234,567', '.'],
    ['12,34,567', '.'],
    ["1'234.567", '.'],
    ['1234', null],
    ['1 234', null],
    ["1'234'567", null],
  ])('tells what %j proves of the sign before decimals', (text, proves) => {
    expect(readNumber(text)).toMatchObject({ kind: 'number', proves });
  });

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
    '12 PCS',
    'ABC 12',
    '10²',
    '½',
    '①',
    '+-5',
    '1,234,56',
    '1 234 56',
    '€',
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
