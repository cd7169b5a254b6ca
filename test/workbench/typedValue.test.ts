import { describe, expect, it } from 'vitest';
import { typedValue } from '../../src/workbench/host/book/typedValue';

describe('a text that is written to a cell', () => {
  it.each([
    ['12', 12],
    ['1,234.5', 1234.5],
    ['.5', 0.5],
    ['-3', -3],
    ['12%', 0.12],
    ['(120)', -120],
    ['$5', 5],
    ['1e3', 1000],
    ['TRUE', true],
    ['1/2/2024', 45_293],
    ['2024-01-02', 45_293],
    ['Mar 2024', 45_352],
    ['12:00', 0.5],
  ])('is read as if typed: %s', (text, value) => {
    expect(typedValue(text, 'General')).toEqual({ value });
  });

  it.each([
    '1 234',
    '1.2.3',
    '12-',
    '-',
    '=',
    '+',
    '13/13/2024',
    '1/2/3/4',
    'Market',
    '12:75',
    '1,23',
    '€5',
    '(-5)',
  ])('stays the text it is: %s', (text) => {
    expect(typedValue(text, 'General')).toEqual({ value: text });
  });

  it.each([
    ["'12", '12'],
    ["'=A1", '=A1'],
    ["''", "'"],
  ])('stays a text behind an apostrophe, which is dropped: %s', (text, value) => {
    expect(typedValue(text, 'General')).toEqual({ value });
  });

  it.each([
    ['=A1', '=A1'],
    ['+A1', '=+A1'],
    ['-A1', '=-A1'],
    ['@A1', '=@A1'],
  ])('becomes a formula: %s', (text, formula) => {
    expect(typedValue(text, 'General')).toEqual({ formula });
  });

  it.each(['=SUM(A1', '=A1)', '="open', "='Sheet!A1", '=Clients[Revenue', '={1,2', `=${'1+'.repeat(4100)}1`])(
    'is refused where it can be no formula: %s',
    (text) => {
      expect(() => typedValue(text, 'General')).toThrow('formula');
    },
  );

  it.each([
    '="a""b)"',
    "='It''s'!A1",
    '=Clients[Rev (EUR)]&"\'"',
    "=SUM(Clients[[#This Row],[Client''s]:[x]])",
    '={1,2}',
  ])('is a formula whatever its quoted parts hold: %s', (text) => {
    expect(typedValue(text, 'General')).toEqual({ formula: text });
  });

  it.each(['12', '=A1', 'TRUE', '1/2/2024'])('stays a text in a cell formatted as text: %s', (text) => {
    expect(typedValue(text, '@')).toEqual({ value: text });
  });

  it('empties the cell where it is empty, and null leaves the cell alone', () => {
    expect(typedValue('', 'General')).toEqual({ value: null });
    expect(typedValue(null, 'General')).toBeUndefined();
  });

  it('is refused beyond 32,767 characters, as are numbers that are none', () => {
    expect(() => typedValue('x'.repeat(32_768), 'General')).toThrow('32767');
    expect(() => typedValue(NaN, 'General')).toThrow('no cell value');
    expect(typedValue('x'.repeat(32_767), 'General')).toBeDefined();
  });
});
