import { expect, it } from 'vitest';
import { themeOf } from '../../../src/taskpane/entry/officeTheme';

it.each([
  ['#FFFFFF', 'light'],
  ['#e6e6e6', 'light'],
  ['#666666', 'dark'],
  ['262626', 'dark'],
  ['', null],
  ['white', null],
])('takes an Office background of “%s” for %s', (background, theme) => {
  expect(themeOf(background)).toBe(theme);
});
