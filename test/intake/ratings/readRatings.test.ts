import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTS } from '../../../src/core/clientFacts';
import { RATED_FACTS } from '../../../src/core/ratings/ratingSystems';
import { ratedFact } from '../../../src/intake/ratings/ratingNames';
import { RATING_NAMES } from '../../../src/intake/ratings/ratingTitles';
import { readRatings } from '../../../src/intake/ratings/readRatings';
import { ratingSheet } from './sheets';
import type { RatingRow } from './sheets';

const read = (...rows: RatingRow[]) => readRatings([ratingSheet(rows)]);
const values = (...rows: RatingRow[]) =>
  read(...rows).ratings.map(({ client, fact, value }) => [client, fact, value]);

describe('what is rated', () => {
  it.each(RATED_FACTS.map((fact) => [RATING_NAMES[fact], fact]))('“%s” is %s', (name, fact) => {
    expect(ratedFact(name)).toBe(fact);
  });

  it.each([
    ['Verhandlung', 'negotiation'],
    ['joint  SOLUTIONS', 'jointSolutions'],
    ['Bestechung', 'corruption'],
    ['Rating: attention', 'attention'],
  ])('is known by words of other languages and in any case: “%s”', (name, fact) => {
    expect(ratedFact(name)).toBe(fact);
  });

  it.each(['referral', 'revenue', 'orders', ''])(
    'is not guessed where “%s” means two things or none',
    (name) => {
      expect(ratedFact(name)).toBeNull();
    },
  );
});

describe('a sheet of ratings', () => {
  it('holds a rating a row, with who gave it and when', () => {
    expect(read(['Acme', 'Negotiation', 4, ' Ann ', 46_000]).ratings).toEqual([
      {
        sheet: 'Client ratings',
        row: 6,
        client: 'Acme',
        fact: 'negotiation',
        value: 4,
        rater: 'Ann',
        day: 46_000,
      },
    ]);
  });

  it('takes numbers and answers as people type them', () => {
    expect(
      values(
        ['A', 'Negotiation', '3,5'],
        ['A', 'Growth', '2'],
        ['A', 'We ask more than tell', 'Ja'],
        ['A', 'We tailor the offer', false],
        ['A', 'Refers others', 1],
      ),
    ).toEqual([
      ['A', 'negotiation', 3.5],
      ['A', 'growth', 2],
      ['A', 'asks', 1],
      ['A', 'tailors', 0],
      ['A', 'referral', 1],
    ]);
  });

  it.each<[string, RatingRow, string]>([
    ['7', ['Acme', 'Negotiation', 7], 'rating'],
    ['a percentage', ['Acme', 'Negotiation', '50 %'], 'rating'],
    ['a date', ['Acme', 'Negotiation', '2026-01-01'], 'rating'],
    ['TRUE for a rating', ['Acme', 'Negotiation', true], 'rating'],
    ['an error', ['Acme', 'Negotiation', { error: '#N/A' }], 'rating'],
    ['3 for yes or no', ['Acme', 'Asks for our view', 3], 'yesNo'],
    ['what cannot be rated', ['Acme', 'Shoe size', 3], 'fact'],
    ['nobody', ['', 'Negotiation', 3], 'client'],
  ])('leaves %s out and says so, and reads the others', (_, row, why) => {
    const { ratings, problems } = read(row, ['Bolt', 'Negotiation', 2]);
    expect(ratings.map(({ client }) => client)).toEqual(['Bolt']);
    expect(problems).toMatchObject([{ kind: 'ratingLeftOut', row: 6, why, sheet: 'Client ratings' }]);
  });

  it('says nothing of rows that are blank or not filled in yet', () => {
    expect(
      read(['', '', ''], ['Acme', '', ''], ['', 'Negotiation', ''], ['Acme', 'Growth', '']),
    ).toMatchObject({
      ratings: [],
      problems: [],
    });
  });

  it('without its table, or with a column renamed, does not count and says which columns it needs', () => {
    const renamed = ratingSheet([['Acme', 'Growth', 3]], {
      headers: ['Who', 'System', 'Rating of', 'Value'],
    });
    expect(readRatings([renamed, { ...renamed, table: null }])).toMatchObject({
      ratings: [],
      problems: [
        { kind: 'ratingsUnread', missing: ['Client'] },
        { kind: 'ratingsUnread', missing: ['Client', 'Rating of', 'Value'] },
      ],
    });
  });

  it('is not read twice where the user copied it', () => {
    const copy = ratingSheet([['Acme', 'Growth', 1]], { name: 'Client ratings (2)', isCopy: true });
    const both = readRatings([ratingSheet([['Acme', 'Growth', 3]]), copy]);
    expect(both.ratings.map(({ value }) => value)).toEqual([3]);
    expect(both.sheets.map(({ name }) => name)).toEqual(['Client ratings', 'Client ratings (2)']);
  });
});

describe('of several ratings for the same', () => {
  it('the latest date counts, and the others are told once', () => {
    const { ratings, problems } = read(
      ['Acme', 'Growth', 1, '', 45_000],
      ['ACME ', 'growth', 3, '', '2026-11-22'],
      ['Acme', 'Growth', 2, '', ''],
    );
    expect(ratings.map(({ value }) => value)).toEqual([3]);
    expect(problems).toEqual([{ kind: 'ratingsReplaced', sheet: 'Client ratings', row: 6, count: 2 }]);
  });

  it('the one further down counts where the date is the same', () => {
    expect(values(['Acme', 'Growth', 1, '', 45_000], ['Acme', 'Growth', 2, '', 45_000])).toEqual([
      ['Acme', 'growth', 2],
    ]);
  });

  it('none counts where the latest was taken back', () => {
    expect(values(['Acme', 'Growth', 1, '', 45_000], ['Acme', 'Growth', '', '', 45_001])).toEqual([]);
  });

  it('sorting the sheet changes nothing while no two have the same date', () => {
    const rows = fc.uniqueArray(
      fc.record({
        client: fc.constantFrom('Acme', 'Bolt'),
        fact: fc.constantFrom(...RATED_FACTS.filter((fact) => FACTS[fact] === 'rating').slice(0, 3)),
        value: fc.integer({ min: 0, max: 5 }),
        day: fc.integer({ min: 40_000, max: 50_000 }),
      }),
      { selector: ({ day }) => day, maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (given, random) => {
        const asRow = ({ client, fact, value, day }: (typeof given)[number]): RatingRow => [
          client,
          RATING_NAMES[fact],
          value,
          '',
          day,
        ];
        const counted = (some: typeof given) =>
          values(...some.map(asRow))
            .map(String)
            .sort();
        const shuffled = given
          .map((row) => ({ row, at: (random.next().value as number | undefined) ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        expect(counted(shuffled)).toEqual(counted(given));
      }),
    );
  });
});

it('A sensitive rating on the sheet for all counts, and is told without what it is', () => {
  const { ratings, problems } = read(['Acme', 'Corruption', 1]);
  expect(ratings).toHaveLength(1);
  expect(problems).toEqual([{ kind: 'sensitiveMisplaced', sheet: 'Client ratings', row: 6, count: 1 }]);
  const apart = readRatings([ratingSheet([['Acme', 'Corruption', 1]], { isSensitive: true })]);
  expect(apart.problems).toEqual([]);
});
