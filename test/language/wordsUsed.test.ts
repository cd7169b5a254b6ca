import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english';
import { pathsIn, wordsUsed } from './wordsUsed';

/** The path of every word of a dictionary; a list of words is one. */
function paths(words: unknown, path = ''): string[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [path];
  return Object.entries(words).flatMap(([key, value]) => paths(value, path === '' ? key : `${path}.${key}`));
}

describe('the dictionary', () => {
  it('has no word that nobody uses', () => {
    const used = [...wordsUsed('src')];
    const isUsed = (path: string) =>
      used.some((each) => path === each || path.startsWith(`${each}.`) || each.startsWith(`${path}.`));
    expect(paths(english).filter((path) => !isUsed(path))).toEqual([]);
  });
});

const IMPORT = "import { words } from './words'; ";

describe('a word is used', () => {
  it.each([
    ['words.costs.per(unit)', 'costs.per'],
    ['const { costs } = words; f(costs.time.each)', 'costs.time.each'],
    ['const { per } = words.costs; per(unit)', 'costs.per'],
    ['const { costs: { time } } = words; time.gist(1)', 'costs.time.gist'],
    ['words.columns.uses[use]', 'columns.uses'],
    ['tell(error, words.telling)', 'telling'],
  ])('by %s', (text, path) => {
    expect([...pathsIn(IMPORT + text)]).toEqual([path]);
  });

  it.each([
    ['a declaration alone', `${IMPORT} const { per } = words.costs;`],
    ['the key of something else', `${IMPORT} const { per } = words.costs; f({ per: 1 }, it.per);`],
    ['words that are no dictionary', 'words.costs.per(unit)'],
  ])('not by %s', (_, text) => {
    expect([...pathsIn(text)]).toEqual([]);
  });
});
