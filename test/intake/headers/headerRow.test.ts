import { describe, expect, it } from 'vitest';
import { headerRowOf } from '../../../src/intake/headers/headerRow';

describe('headerRowOf', () => {
  it('finds headers in the first row', () => {
    expect(
      headerRowOf([
        ['Client', 'Revenue'],
        ['A', 1],
      ]),
    ).toEqual({
      headerRow: 0,
      firstBodyRow: 1,
      headers: ['Client', 'Revenue'],
      hasSecondHeader: false,
    });
  });

  it('passes over a title above', () => {
    const found = headerRowOf([
      ['Clients 2025', '', ''],
      ['Client', 'Revenue', 'Direct cost'],
      ['A', 1, 2],
    ]);
    expect(found).toMatchObject({ headerRow: 1, firstBodyRow: 2, hasSecondHeader: false });
  });

  it('takes the row whose words it knows where groups stand above it', () => {
    const found = headerRowOf([
      ['', 'Sales', 'Costs', ''],
      ['Client', 'Revenue', 'Direct cost', 'Freight'],
      ['A', 1, 2, 3],
    ]);
    expect(found).toMatchObject({ headerRow: 1, firstBodyRow: 2, hasSecondHeader: true });
  });

  it('passes over units below the headers', () => {
    const found = headerRowOf([
      ['Client', 'Revenue', 'Orders'],
      ['', 'EUR', 'count'],
      ['A', 1, 2],
    ]);
    expect(found).toMatchObject({ headerRow: 0, firstBodyRow: 2, hasSecondHeader: true });
  });

  it('keeps a first client whose cells are wrong', () => {
    const found = headerRowOf([
      ['Client', 'Revenue', 'Direct cost'],
      ['A', 'n/a', 'n/a'],
      ['B', 1, 2],
    ]);
    expect(found).toMatchObject({ headerRow: 0, firstBodyRow: 1, hasSecondHeader: false });
  });

  it('takes the last of two rows of unknown words', () => {
    const found = headerRowOf([
      ['Foo', 'Bar'],
      ['Baz', 'Qux'],
      ['A', 1],
    ]);
    expect(found).toMatchObject({ headerRow: 1, firstBodyRow: 2, hasSecondHeader: true });
  });

  it('reads years as headers, and amounts that look like years as amounts', () => {
    expect(
      headerRowOf([
        ['Client', 2024, 2025],
        ['A', 100, 200],
      ]),
    ).toMatchObject({
      headerRow: 0,
      headers: ['Client', '2024', '2025'],
    });
    expect(
      headerRowOf([
        ['Client', 'Revenue'],
        ['A', 2000],
        ['B', 7],
      ]),
    ).toMatchObject({ firstBodyRow: 1 });
  });

  it('knows columns by their letters where there are no headers', () => {
    expect(
      headerRowOf(
        [
          ['A', 10, 5],
          ['B', 20, 8],
        ],
        25,
      ),
    ).toEqual({
      headerRow: null,
      firstBodyRow: 0,
      headers: ['Column Z', 'Column AA', 'Column AB'],
      hasSecondHeader: false,
    });
  });

  it('takes a lone row of texts for headers without clients', () => {
    expect(headerRowOf([['Client', 'Revenue']])).toMatchObject({ headerRow: 0, firstBodyRow: 1 });
    expect(headerRowOf([])).toMatchObject({ headerRow: null, firstBodyRow: 0, headers: [] });
  });

  it('tells equal headers apart by their letters and names blank ones', () => {
    const found = headerRowOf(
      [
        ['Client', 'Revenue', ' revenue\n', ''],
        ['A', 1, 2, 3],
      ],
      1,
    );
    expect(found.headers).toEqual(['Client', 'Revenue (column C)', 'revenue (column D)', 'Column E']);
  });
});
