import { expect, it } from 'vitest';
import { RATED_FACTS, RATING_SYSTEM_NAMES } from '../../../src/core/ratings/ratingSystems';
import { RATING_NAMES, RATING_SYSTEM_TITLES } from '../../../src/intake/ratings/ratingNames';
import { english } from '../../../src/language/english';

it('A sheet of ratings calls what is rated as the panel does in English', () => {
  for (const fact of RATED_FACTS) expect(RATING_NAMES[fact]).toBe(english.columns.facts[fact]);
  for (const system of RATING_SYSTEM_NAMES)
    expect(RATING_SYSTEM_TITLES[system]).toBe(english.columns.systems[system]);
});
