import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/app/analyse';
import { atOnce } from '../../../src/core/slices';
import { clientsFound, EVERYONE, listedClient } from '../../../src/taskpane/state/clientSearch';
import type { ClientSearch } from '../../../src/taskpane/state/clientSearch';
import { analysisOfNames } from './cardFixtures';
import { ANALYSIS } from './fixtures';

function listed(analysis: Analysis, search: ClientSearch) {
  const { clients } = atOnce(clientsFound(analysis, search));
  return Array.from(clients, (client) => listedClient(analysis, client));
}

function namesFound(names: readonly string[], text: string): string[] {
  const analysis = analysisOfNames(names);
  return listed(analysis, { ...EVERYONE, text }).map(({ name }) => name);
}

describe('searching clients', () => {
  it('lists all, the most profitable first', () => {
    const found = listed(ANALYSIS, EVERYONE);
    expect(found.map(({ name }) => name)).toEqual([
      'Prime',
      'Partner',
      'Commodity',
      'Underperformer',
      'No revenue',
    ]);
    expect(found.map(({ profit }) => profit)).toEqual([55, 35, 15, -5, -10]);
  });

  it('finds names whatever their case, accents and blanks', () => {
    const names = ['Müller & Söhne', 'MULLER  UND SOHN', 'Straße 7', 'Łódź', 'Ørsted', 'Smith'];
    expect(namesFound(names, 'muller so')).toEqual(['Müller & Söhne', 'MULLER  UND SOHN']);
    expect(namesFound(names, 'strasse')).toEqual(['Straße 7']);
    expect(namesFound(names, 'lodz')).toEqual(['Łódź']);
    expect(namesFound(names, ' orsted ')).toEqual(['Ørsted']);
  });

  it('finds names that have all the words, in any order', () => {
    expect(namesFound(['Acme North', 'North Sea', 'Acme'], 'north acme')).toEqual(['Acme North']);
  });

  it('takes what is typed as it is: no sign has a meaning of its own', () => {
    expect(namesFound(['a.c', 'abc', '(x', '=1+1'], '.')).toEqual(['a.c']);
    expect(namesFound(['a.c', 'abc', '(x', '=1+1'], '(')).toEqual(['(x']);
    expect(namesFound(['a.c', 'abc', '(x', '=1+1'], '=1+1')).toEqual(['=1+1']);
  });

  it('finds one segment, or those that lose money, alone', () => {
    const names = (search: Partial<typeof EVERYONE>): string[] =>
      listed(ANALYSIS, { ...EVERYONE, ...search }).map(({ name }) => name);
    expect(names({ segment: 'topRight' })).toEqual(['Partner']);
    expect(names({ losing: true })).toEqual(['Underperformer', 'No revenue']);
    expect(names({ losing: true, segment: 'bottomRight' })).toEqual(['Underperformer']);
    expect(names({ losing: true, segment: 'topLeft' })).toEqual([]);
  });

  it('finds every client by each word of its own name, in capitals or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, isLoud) => {
        const name = `n ${text}`;
        for (const word of name.split(/\s+/u))
          expect(namesFound([name], isLoud ? word.toUpperCase() : word)).toEqual([name]);
      }),
    );
  });
});
