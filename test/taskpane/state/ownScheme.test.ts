import { describe, expect, it } from 'vitest';
import { withFact } from '../../../src/taskpane/state/choices';
import { lacksWord, ownAxes, withOwnScheme, withSchemeWorded } from '../../../src/taskpane/state/ownScheme';
import { english } from '../../../src/language/english';
import { CHOICES } from './fixtures';

const schemeWording = english.more.scheme.wording;

const HALF = withFact(CHOICES, 3, 'ownUp');
const BOTH = withFact(HALF, 4, 'ownRight');
const worded = () => withSchemeWorded(BOTH, HALF, schemeWording);

describe('the own scheme', () => {
  it('is there once both of its columns are', () => {
    expect(ownAxes(HALF)).toBeNull();
    expect(ownAxes(BOTH)).toEqual({ up: 'Freight', right: 'Visits' });
    expect(withSchemeWorded(HALF, CHOICES, schemeWording).settings.ownScheme).toBeNull();
  });

  it('begins with the words of its columns’ headers', () => {
    expect(worded().settings.ownScheme).toMatchObject({
      up: 'Freight',
      right: 'Visits',
      labels: { topLeft: 'High Freight, low Visits', bottomRight: 'Low Freight, high Visits' },
    });
  });

  it('follows its columns to other headers until the user words it', () => {
    const before = worded();
    const moved = withFact(before, 1, 'ownUp');
    expect(withSchemeWorded(moved, before, schemeWording).settings.ownScheme?.up).toBe('Revenue');
    const named = withOwnScheme(before, { name: 'Mine' }, schemeWording);
    const namedMoved = withFact(named, 1, 'ownUp');
    expect(withSchemeWorded(namedMoved, named, schemeWording).settings.ownScheme).toMatchObject({
      name: 'Mine',
      up: 'Freight',
    });
  });

  it('lacks a word where one is blank', () => {
    const { ownScheme } = worded().settings;
    if (!ownScheme) throw new Error('There is no scheme');
    expect(lacksWord(ownScheme)).toBe(false);
    expect(lacksWord({ ...ownScheme, name: '  ' })).toBe(true);
    expect(lacksWord({ ...ownScheme, labels: { ...ownScheme.labels, topRight: '' } })).toBe(true);
  });
});
