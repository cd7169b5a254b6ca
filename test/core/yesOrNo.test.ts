import { expect, it } from 'vitest';
import { yesOrNo } from '../../src/core/yesOrNo';

it.each([
  'yes',
  'Y',
  ' TRUE ',
  'Ja',
  'WAHR',
  'oui',
  'vrai',
  'sí',
  'si\u0301',
  'Si',
  'sim',
  '1',
  'x',
  'X',
  '✓',
  '✔',
  '☑\ufe0f',
])('%j says yes', (text) => {
  expect(yesOrNo(text)).toBe(1);
});

it.each(['no', 'N', 'false', 'Nein', 'non', 'não', 'NAO', 'falso', 'faux', '0', '✗', '☐'])(
  '%j says no',
  (text) => {
    expect(yesOrNo(text)).toBe(0);
  },
);

it.each(['', ' ', 'maybe', '2', '-1', 'constructor', 'yes and no', '0.5'])('%j says neither', (text) => {
  expect(yesOrNo(text)).toBeNaN();
});
