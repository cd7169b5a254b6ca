import { describe, expect, it } from 'vitest';
import { FACTS } from '../../src/core/clientFacts';
import type { Fact } from '../../src/core/clientFacts';
import { guessMapping } from '../../src/intake/mapping/guessMapping';
import { english } from '../../src/language/english';

const { facts } = english.columns;

it('no two facts read the same, for a closed list shows no heading', () => {
  const words = Object.values(facts).map((text) => text.toLowerCase());
  expect(new Set(words).size).toBe(words.length);
});

describe('a header in the words of the panel', () => {
  const CELLS = {
    rating: [3, 4],
    yesNo: ['yes', 'no'],
    money: [100, 200],
    count: [1, 2],
    fraction: [0.1, 0.2],
    number: [1, 2],
  } as const;

  it.each(Object.entries(FACTS))('is found to hold the fact %s', (fact, kind) => {
    const header = facts[fact as Fact];
    const rows = CELLS[kind].map((cell, client) => [`Client ${client}`, 100, 50, cell]);
    const { columns } = guessMapping(['Client', 'Revenue', 'Direct cost', header], rows);
    expect(columns[3]?.fact).toBe(fact);
  });
});
