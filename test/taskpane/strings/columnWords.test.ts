import { expect, it } from 'vitest';
import { facts } from '../../../src/taskpane/strings/columnWords';

it('no two facts read the same, for a closed list shows no heading', () => {
  const words = Object.values(facts).map((text) => text.toLowerCase());
  expect(new Set(words).size).toBe(words.length);
});
