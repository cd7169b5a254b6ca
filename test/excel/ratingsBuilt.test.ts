import { describe, expect, it } from 'vitest';
import { cellsOf, clientTable } from './support/matrix';
import { ask, DAY, names, openRated, rate, rating, TRUST } from './support/ratings';
import { buildAgain } from './support/rebuild';
import type { OpenWorkbook } from './support/workbook';

type Adapter = NonNullable<Window['adapter']>;

async function label(workbook: OpenWorkbook, client: string, header: string): Promise<unknown> {
  const { rows: listed } = await clientTable(workbook);
  return listed.find((row) => row['Client'] === client)?.[header];
}

describe('a build', () => {
  it('labels clients by what the sheet says of them, as if columns said it, and tells what was left out', async () => {
    const workbook = await openRated();
    await rate(workbook, ...TRUST);
    await buildAgain(workbook);
    expect(await label(workbook, 'Client 2', 'Trust')).toBe('Needs');
    expect(await label(workbook, 'Client 1', 'Trust')).toBe('Unrated');
    await workbook.excel('setCells', 'Client ratings', 'D7', [['maybe']]);
    await buildAgain(workbook);
    expect(await label(workbook, 'Client 2', 'Trust')).toBe('Unrated');
    const method = (await cellsOf(workbook, 'Method')).flat().map(String);
    expect(method).toContainEqual(
      expect.stringContaining(
        'Row 7 of the sheet “Client ratings” holds “maybe”, which is neither yes nor no',
      ),
    );
  });

  it('never touches the sheets of ratings, nor does removing the matrix', async () => {
    const workbook = await openRated();
    await rate(workbook, ...TRUST, rating('Client 1', 'abuse', 5));
    const before = [await cellsOf(workbook, 'Client ratings'), await cellsOf(workbook, 'Sensitive ratings')];
    await buildAgain(workbook);
    await buildAgain(workbook);
    await workbook.excel('select', 'Data', 'B3');
    await ask(workbook, 'removeMatrix');
    expect(await names(workbook)).toEqual(['Sheet1', 'Data', 'Client ratings', 'Sensitive ratings']);
    expect([await cellsOf(workbook, 'Client ratings'), await cellsOf(workbook, 'Sensitive ratings')]).toEqual(
      before,
    );
  });

  it('from the sheet of ratings is of the table that it was made for', async () => {
    const workbook = await openRated();
    await rate(workbook, ...TRUST);
    await workbook.excel('select', 'Client ratings', 'B7');
    expect((await workbook.build()).text).toContain('Its clients are those of “A1:D7”.');
  });

  it('is stopped by an error while ratings are read, rather than leaving them out', async () => {
    const workbook = await openRated();
    await rate(workbook, ...TRUST);
    await workbook.excel('select', 'Data', 'B3');
    await workbook.excel('failAtRequest', 4, { code: 'GeneralException' });
    expect((await workbook.build()).text).toContain('GeneralException');
    expect(await names(workbook)).toEqual(['Sheet1', 'Data', 'Client ratings']);
  });
});

it('Removing sensitive ratings deletes their sheet alone', async () => {
  const workbook = await openRated();
  await rate(workbook, ...TRUST, rating('Client 1', 'abuse', 5));
  await ask(workbook, 'removeSensitive');
  expect(await names(workbook)).toEqual(['Sheet1', 'Data', 'Client ratings']);
});

it('Thousands of ratings are read in blocks that Excel lets through', async () => {
  const workbook = await openRated();
  await rate(workbook, rating('Client 1', 'growth', 3));
  const many = Array.from({ length: 7000 }, (_, row) => [
    `Client ${row}`,
    'Roles',
    'Growth',
    row % 6,
    '',
    DAY,
  ]);
  await workbook.excel('setCells', 'Client ratings', 'A6', many);
  await workbook.excel('resizeTable', 'ClientRatings', 'A5:F7005');
  const sheets = await workbook.pane.evaluate(() => (window.adapter as Adapter).ratingSheets());
  expect(sheets[0]?.table?.columns[0]?.cells).toHaveLength(7000);
  for (const { bytesDown } of await workbook.requests()) expect(bytesDown).toBeLessThan(5_000_000);
});
