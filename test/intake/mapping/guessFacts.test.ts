import { describe, expect, it } from 'vitest';
import { FACTS } from '../../../src/core/clientFacts';
import type { Fact } from '../../../src/core/clientFacts';
import { guessMapping } from '../../../src/intake/mapping/guessMapping';
import { HEADER_MEANINGS } from '../../../src/intake/headers/headerMeanings';
import { plainHeader } from '../../../src/intake/headers/headerText';
import type { Cell } from '../../../src/intake/rawTable';

const CELLS: Readonly<Record<(typeof FACTS)[Fact], readonly Cell[]>> = {
  rating: [4, 2.5, '', 0],
  yesNo: ['yes', 'no', '', 'yes'],
  money: [1200, 40, '', 7],
  count: [12, 3, '', 1],
  fraction: [0.12, 0.05, '', 0],
  number: [17, 8.25, '', 3],
};

/** What each header is guessed to be a fact of, over cells of that fact's kind. */
function guessedFacts(pairs: readonly (readonly [string, Fact])[]): (Fact | null)[] {
  const headers = ['Client', ...pairs.map(([header]) => header)];
  const rows = [0, 1, 2, 3].map((row) => [
    `Client ${'ABCD'.charAt(row)}`,
    ...pairs.map(([, fact]) => CELLS[FACTS[fact]][row] ?? ''),
  ]);
  return guessMapping(headers, rows)
    .columns.slice(1)
    .map(({ fact }) => fact);
}

/** What one header is guessed to be over the given cells. */
function guessed(header: string, ...cells: readonly Cell[]): string {
  const column = guessMapping(
    ['Client', header],
    cells.map((cell, row) => [`Client ${'ABCDEFGH'.charAt(row)}`, cell]),
  ).columns[1];
  return column?.use === 'fact' ? String(column.fact) : (column?.use ?? '');
}

describe('facts by their headers', () => {
  it.each<[string, (readonly [string, Fact])[]]>([
    [
      'English',
      [
        ['Joint solutions (0-5)', 'jointSolutions'],
        ['Asks for our view', 'asksForView'],
        ['Case studies', 'caseStudies'],
        ['Wrangles over pricing', 'priceWrangles'],
        ['Our time', 'ourTime'],
        ['Their people', 'theirPeople'],
        ["Client's resources", 'theirResources'],
        ['Drains energy', 'drainsEnergy'],
        ['Repeat business', 'repeatBusiness'],
        ['First order value', 'firstOrder'],
        ['Demanding', 'demanding'],
        ['Sees us as equal', 'seesUsAsEqual'],
        ['Total spend (EUR)', 'totalSpend'],
        ['Spend with competitors', 'spendElsewhere'],
        ['Hours', 'statedHours'],
        ['Expected need growth', 'needGrowth'],
      ],
    ],
    [
      'German',
      [
        ['Gemeinsame Lösungen', 'jointSolutions'],
        ['Fragt um Rat', 'asksForView'],
        ['Fallstudien', 'caseStudies'],
        ['Preisdiskussionen', 'priceWrangles'],
        ['Unsere Zeit', 'ourTime'],
        ['Mitarbeiter des Kunden', 'theirPeople'],
        ['Kostet Energie', 'drainsEnergy'],
        ['Folgegeschäft', 'repeatBusiness'],
        ['Wert der ersten Bestellung', 'firstOrder'],
        ['Anspruchsvoll', 'demanding'],
        ['Auf Augenhöhe', 'seesUsAsEqual'],
        ['Gesamtausgaben', 'totalSpend'],
        ['Korruption', 'corruption'],
        ['Betreuungsstunden', 'statedHours'],
        ['Bedarfswachstum', 'needGrowth'],
      ],
    ],
    [
      'French',
      [
        ['Solutions communes', 'jointSolutions'],
        ['Demande notre avis', 'asksForView'],
        ['Études de cas', 'caseStudies'],
        ['Litiges sur les prix', 'priceWrangles'],
        ['Notre temps', 'ourTime'],
        ['Équipes du client', 'theirPeople'],
        ['Priorités changeantes', 'shiftingPriorities'],
        ['Montant de la première commande', 'firstOrder'],
        ['Exigeant', 'demanding'],
        ["D'égal à égal", 'seesUsAsEqual'],
        ['Dépenses totales', 'totalSpend'],
        ['Dépenses chez les concurrents', 'spendElsewhere'],
        ['Heures passées', 'statedHours'],
        ['Croissance des besoins', 'needGrowth'],
      ],
    ],
    [
      'Spanish',
      [
        ['Soluciones conjuntas', 'jointSolutions'],
        ['Pide nuestra opinión', 'asksForView'],
        ['Casos de éxito', 'caseStudies'],
        ['Regateo', 'priceWrangles'],
        ['Nuestro tiempo', 'ourTime'],
        ['Personal del cliente', 'theirPeople'],
        ['Contratos más grandes', 'largerContracts'],
        ['Importe del primer pedido', 'firstOrder'],
        ['Exigente', 'demanding'],
        ['Nos ve como iguales', 'seesUsAsEqual'],
        ['Gasto total', 'totalSpend'],
        ['Gasto en competidores', 'spendElsewhere'],
        ['Horas dedicadas', 'statedHours'],
      ],
    ],
    [
      'Portuguese',
      [
        ['Soluções conjuntas', 'jointSolutions'],
        ['Pede a nossa opinião', 'asksForView'],
        ['Estudos de caso', 'caseStudies'],
        ['Disputas de preço', 'priceWrangles'],
        ['Nosso tempo', 'ourTime'],
        ['Pessoas do cliente', 'theirPeople'],
        ['Drena energia', 'drainsEnergy'],
        ['Valor do primeiro pedido', 'firstOrder'],
        ['Inovação', 'innovation'],
        ['Diálogo aberto', 'openDialogue'],
        ['Despesa total', 'totalSpend'],
        ['Tempo gasto', 'statedHours'],
      ],
    ],
  ])('are known in %s', (_, pairs) => {
    expect(guessedFacts(pairs)).toEqual(pairs.map(([, fact]) => fact));
  });

  it('are known, every one of them, by the first of their words', () => {
    const prior = new Set<string>(['priorRevenue', 'priorDirectCost', 'priorCostToServe']);
    const facts = (Object.keys(FACTS) as Fact[]).filter((fact) => !prior.has(fact));
    const pairs = facts.map((fact): [string, Fact] => {
      const meaning = HEADER_MEANINGS.find((candidate) => candidate.fact === fact);
      return [meaning?.words[0] ?? '', fact];
    });
    for (const pair of pairs) expect(guessedFacts([pair])).toEqual([pair[1]]);
  });

  it('orders are an activity and a fact', () => {
    const { columns } = guessMapping(['Client', 'Orders'], [['Alpha', 12]]);
    expect(columns[1]).toMatchObject({ use: 'activity', fact: 'orders' });
  });

  it('a rating needs cells from 0 to 5 in whole or half numbers', () => {
    expect(guessed('Growth', 4, 3.5, '')).toBe('growth');
    expect(guessed('Growth', '4', 0)).toBe('growth');
    expect(guessed('Growth', 4, 'n/a', '–')).toBe('growth');
    expect(guessed('Growth', 'n/a')).toBe('unused');
    for (const cell of [12, -1, 0.12, '4 %', 'high', true, { error: '#N/A' }])
      expect(guessed('Growth', 4, cell)).toBe('unused');
    expect(guessed('Growth')).toBe('unused');
    expect(guessed('Growth', '', '')).toBe('unused');
    expect(guessed('Growth %', 4, 3)).toBe('unused');
  });

  it('an answer needs cells that say yes or no', () => {
    expect(guessed('Tailors', 'ja', 'Nein', true, 0)).toBe('tailors');
    expect(guessed('Tailors', 'ja', 'often')).toBe('unused');
    expect(guessed('Tailors')).toBe('unused');
  });

  it('referral is an answer over yes and no, a rating over numbers', () => {
    expect(guessed('Referral', 1, 0, 1)).toBe('referral');
    expect(guessed('Referral', 1, 4)).toBe('referralRating');
  });

  it('a rating can be called one', () => {
    expect(guessed('Innovation rating', 4)).toBe('innovation');
    expect(guessed('Bewertung Innovation', 4)).toBe('innovation');
    expect(guessed('Difficult (1 = easy)', 4)).toBe('difficult');
  });

  it('the date or number of a first order is not its value', () => {
    expect(guessed('First order', 40561)).toBe('unused');
    expect(guessed('First order date', 40561)).toBe('unused');
  });

  it('no header says two things, unless its cells decide', () => {
    const meanings = new Map<string, string>();
    for (const { use, fact, words } of HEADER_MEANINGS)
      for (const word of new Set(words)) {
        const meaning = fact ?? `${use} ${words[0] ?? ''}`;
        if (meaning === 'referralRating' && meanings.get(word) === 'referral') continue;
        expect([word, meanings.get(word) ?? meaning]).toEqual([word, meaning]);
        meanings.set(word, meaning);
      }
  });

  it('every word is written as headers are compared, a trace of accents or signs would never match', () => {
    for (const { words } of HEADER_MEANINGS) for (const word of words) expect(plainHeader(word)).toBe(word);
  });
});
