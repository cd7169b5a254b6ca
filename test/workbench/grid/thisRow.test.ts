import { describe, expect, it } from 'vitest';
import { writeOutThisRow } from '../../../src/workbench/grid/thisRow';

describe('references to the own row of a table', () => {
  it.each([
    ['=[@Revenue]', '=T[[#This Row],[Revenue]]'],
    ['=[@[Direct cost]]*2', '=T[[#This Row],[Direct cost]]*2'],
    ['=Other[@Revenue]', '=Other[[#This Row],[Revenue]]'],
    ['=SUM([@[Q1]:[Q4]])', '=SUM(T[[#This Row],[Q1]:[Q4]])'],
    ['=COUNT([@])', '=COUNT(T[#This Row])'],
    ['=SUM([Revenue])', '=SUM(T[Revenue])'],
    ["=[@[Odd '] name]]", "=T[[#This Row],[Odd '] name]]"],
    ['=[@Revenue]-[@Cost]', '=T[[#This Row],[Revenue]]-T[[#This Row],[Cost]]'],
  ])('%s is written out as %s', (typed, writtenOut) => {
    expect(writeOutThisRow(typed, 'T')).toBe(writtenOut);
  });

  it.each([
    ['=T[Revenue]'],
    ['=T[[#This Row],[Revenue]]'],
    ['=T[[#Headers],[Revenue]]'],
    ['="[@Revenue]"'],
    ["='[@odd]'!A1"],
    ['=A1+B2'],
  ])('%s stays as it is', (formula) => {
    expect(writeOutThisRow(formula, 'T')).toBe(formula);
  });

  it('stay as they are outside a table, where Excel refuses them too', () => {
    expect(writeOutThisRow('=[@Revenue]', undefined)).toBe('=[@Revenue]');
  });
});
