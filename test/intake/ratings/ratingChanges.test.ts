import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ClientRating } from '../../../src/core/ratings/clientRating';
import { isAnswer, RATED_FACTS } from '../../../src/core/ratings/ratingSystems';
import { ratingChanges } from '../../../src/intake/ratings/ratingChanges';
import { readRatings } from '../../../src/intake/ratings/readRatings';
import { packedCells } from '../../../src/intake/cellPacker';
import { unpacked } from '../../../src/intake/packedCells';
import type { RawTable } from '../../../src/intake/rawTable';
import type { RatingSheet } from '../../../src/intake/ratings/ratingSheet';
import { columnsOf } from '../tables';
import { HEADERS, ratingSheet } from './sheets';
import type { RatingRow } from './sheets';

const TODAY = 46_000;

const rated = (client: string, fact: ClientRating['fact'], value: number): ClientRating => ({
  client,
  fact,
  value,
  rater: 'Ann',
  day: TODAY,
});

function table(...rows: RatingRow[]): RawTable {
  const { table: made } = ratingSheet(rows);
  if (!made) throw new Error('no table');
  return made;
}

/** The sheet with the changes made, as a writer makes them. */
function changed(before: RawTable, ratings: readonly ClientRating[]): RatingSheet {
  const columns = before.columns.map((column) => ({ ...column, cells: unpacked(column.cells) }));
  for (const { row, cells } of ratingChanges(before, ratings))
    for (const [index, cell] of cells) {
      const column = columns[index];
      if (!column) throw new Error('no such column');
      while (column.cells.length < row) column.cells.push('');
      column.cells[row] = cell;
    }
  return {
    ...ratingSheet([]),
    table: { ...before, columns: columns.map((column) => ({ ...column, cells: packedCells(column.cells) })) },
  };
}

it('A rating that is there already is written over in its row, which keeps the client’s name as it stands', () => {
  const [change, ...others] = ratingChanges(
    table(['Bolt', 'Growth', 1], [' ACME', 'Growth', 2, 'Bob', 45_000]),
    [rated('Acme', 'growth', 4)],
  );
  expect(others).toEqual([]);
  expect(change?.row).toBe(1);
  expect([...(change?.cells ?? [])]).toEqual([
    [3, 4],
    [4, 'Ann'],
    [5, TODAY],
  ]);
});

it('A new rating takes the first blank row, and then rows below the table', () => {
  const before = table(['Acme', 'Growth', 2], ['', '', ''], ['Bolt', '', 3]);
  const changes = ratingChanges(before, [rated('Acme', 'asks', 1), rated('Acme', 'expertise', 5)]);
  expect(changes.map(({ row }) => row)).toEqual([1, 3]);
  expect([...(changes[0]?.cells.values() ?? [])]).toEqual([
    'Acme',
    'Expert or advisor',
    'We ask more than tell',
    'yes',
    'Ann',
    TODAY,
  ]);
});

it('Columns that people moved or added are found by their headers, those they removed are left out', () => {
  const columns = columnsOf(['Value', 'Note', 'Rating of', 'Client'], []);
  const [change] = ratingChanges({ firstRow: 6, firstColumn: 0, columns }, [rated('Acme', 'growth', 4)]);
  expect([...(change?.cells ?? [])].sort()).toEqual([
    [0, 4],
    [2, 'Growth'],
    [3, 'Acme'],
  ]);
});

it('What was never rated is not taken back', () => {
  expect(ratingChanges(table(['Acme', 'Growth', 2]), [rated('Acme', 'asks', NaN)])).toEqual([]);
});

it('What is written is read back: the last rating of each client and fact, and none where it was taken back', () => {
  const rating = fc
    .record({
      client: fc.constantFrom('Acme', 'Bolt', '=1+1', '  Cord '),
      fact: fc.constantFrom(...RATED_FACTS.slice(0, 12)),
      value: fc.constantFrom(0, 1, 2, 5, NaN),
    })
    .filter(({ fact, value }) => Number.isNaN(value) || isAnswer(fact, value))
    .map(({ client, fact, value }) => rated(client, fact, value));
  fc.assert(
    fc.property(fc.array(fc.array(rating, { maxLength: 8 }), { maxLength: 4 }), (batches) => {
      let sheet: RatingSheet = { ...ratingSheet([]), table: table() };
      for (const batch of batches) sheet = changed(sheet.table ?? table(), batch);
      const last = new Map(
        batches.flat().map((each) => [`${each.client.trim()} ${each.fact}`, each.value] as const),
      );
      const { ratings, problems } = readRatings([sheet]);
      const asRead = ratings.map(({ client, fact, value }) => [`${client.trim()} ${fact}`, value] as const);
      expect(new Map(asRead)).toEqual(new Map([...last].filter(([, value]) => !Number.isNaN(value))));
      expect(problems).toEqual([]);
      expect(sheet.table?.columns.map(({ header }) => header)).toEqual(HEADERS);
    }),
  );
});
