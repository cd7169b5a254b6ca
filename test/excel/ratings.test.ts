import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { cellsOf } from './support/matrix';
import { DAY, names, openRated, rate, rating, rows, TRUST } from './support/ratings';
import { openWorkbook } from './support/workbook';

describe('the first ratings', () => {
  it('make a sheet with a table that people can read, sort and type in, and leave them where they are', async () => {
    const workbook = await openRated();
    expect(await rate(workbook, rating('Client 2', 'negotiation', 4), ...TRUST)).toBe('');
    expect(await names(workbook)).toEqual(['Sheet1', 'Data', 'Client ratings']);
    expect((await cellsOf(workbook, 'Client ratings'))[4]?.slice(0, 6)).toEqual([
      'Client',
      'System',
      'Rating of',
      'Value',
      'Rater',
      'Date',
    ]);
    expect((await rows(workbook))[0]).toEqual([
      'Client 2',
      'Customer or client',
      'Negotiation',
      4,
      'Ann',
      DAY,
    ]);
    expect((await rows(workbook)).map((row) => row[3])).toEqual([4, 'yes', 'yes', 'no', 'yes']);
    expect((await workbook.excel('numberFormats', 'Client ratings', 'F6'))[0]).toEqual(['yyyy-mm-dd']);
    const sheets = await workbook.excel('sheets');
    expect(sheets.find(({ isActive }) => isActive)?.name).toBe('Data');
  });

  it('of abuse and corruption go to a sheet of their own, which warns and prints nothing but the warning', async () => {
    const workbook = await openRated();
    await rate(workbook, rating('Client 1', 'corruption', 2), rating('Client 1', 'attention', 2));
    expect(await names(workbook)).toEqual(['Sheet1', 'Data', 'Client ratings', 'Sensitive ratings']);
    expect((await rows(workbook)).map((row) => row[2])).toEqual(['Demands for attention']);
    expect((await rows(workbook, 'Sensitive ratings')).map((row) => row[2])).toEqual(['Corruption']);
    expect((await cellsOf(workbook, 'Sensitive ratings'))[2]?.[0]).toBe(
      'Contains sensitive ratings. Delete this sheet before you share the workbook.',
    );
    expect(await cellsOf(workbook, 'Client ratings')).not.toContainEqual(
      expect.arrayContaining(['Corruption']),
    );
    const sensitive = (await workbook.excel('sheets')).find(({ name }) => name === 'Sensitive ratings');
    expect(sensitive?.print.area).toBe('A3:F3');
  });

  it('that only take back what nobody gave make no sheet', async () => {
    const workbook = await openRated();
    await rate(workbook, rating('Client 1', 'growth', NaN));
    expect(await names(workbook)).toEqual(['Sheet1', 'Data']);
  });

  it('take a free name where the user has a sheet or table of that name, which stays as it is', async () => {
    const workbook = await openRated();
    await workbook.put('Client ratings', [['mine']]);
    await rate(workbook, rating('Client 1', 'growth', 3));
    expect(await names(workbook)).toEqual(['Sheet1', 'Data', 'Client ratings', 'Client ratings 2']);
    expect(await cellsOf(workbook, 'Client ratings')).toEqual([['mine']]);
  });
});

describe('further ratings', () => {
  it('write over the row of the same client and fact, and add rows to the table for others', async () => {
    const workbook = await openRated();
    await rate(workbook, rating('Client 1', 'growth', 3), rating('Client 2', 'growth', 1));
    await rate(
      workbook,
      rating('Client 1', 'growth', 5, { rater: '', day: DAY + 1 }),
      rating('Client 3', 'asks', 1),
    );
    expect(await rows(workbook)).toEqual([
      ['Client 1', 'Roles', 'Growth', 5, '', DAY + 1],
      ['Client 2', 'Roles', 'Growth', 1, 'Ann', DAY],
      ['Client 3', 'Expert or advisor', 'We ask more than tell', 'yes', 'Ann', DAY],
    ]);
    const sheet = (await workbook.excel('sheets')).find(({ name }) => name === 'Client ratings');
    expect(sheet?.tables.map(({ address }) => address)).toEqual(['A5:F8']);
  });

  it('leave what people wrote below the table, which moves down', async () => {
    const workbook = await openRated();
    await rate(workbook, rating('Client 1', 'growth', 3));
    await workbook.excel('setCells', 'Client ratings', 'A7', [['our notes', 'of May']]);
    await rate(workbook, rating('Client 2', 'growth', 1), rating('Client 3', 'growth', 1));
    const cells = await cellsOf(workbook, 'Client ratings');
    expect(cells.map((row) => row[0]).slice(5, 9)).toEqual(['Client 1', 'Client 2', 'Client 3', 'our notes']);
    expect(cells[8]?.[1]).toBe('of May');
  });

  it('that are taken back empty their value, and the client is unrated again', async () => {
    const workbook = await openRated();
    await rate(workbook, rating('Client 1', 'growth', 3));
    await rate(workbook, rating('Client 1', 'growth', NaN));
    expect((await rows(workbook))[0]?.[3]).toBe('');
  });

  it('find the sheet that people renamed, sorted and moved columns of', async () => {
    const workbook = await openRated();
    await rate(workbook, rating('Client 1', 'growth', 3), rating('Client 2', 'growth', 1));
    await workbook.excel('renameSheet', 'Client ratings', 'What we think');
    await workbook.excel('sortTable', 'ClientRatings', 0, true);
    await rate(workbook, rating('Client 1', 'growth', 4));
    expect((await rows(workbook, 'What we think')).map((row) => [row[0], row[3]])).toEqual([
      ['Client 2', 1],
      ['Client 1', 4],
    ]);
    expect(await names(workbook)).toEqual(['Sheet1', 'Data', 'What we think']);
  });

  it('keep texts of people texts, whatever they begin with', async () => {
    const workbook = await openWorkbook();
    await workbook.put('Data', [...clientRows(3), ['=1+1', 100, 50, 5]]);
    await workbook.excel('select', 'Data', 'B3');
    await rate(workbook, rating('=1+1', 'growth', 3, { rater: '=HYPERLINK("x")' }));
    expect((await workbook.excel('values', 'Client ratings', 'A6:E6'))[0]).toEqual([
      '=1+1',
      'Roles',
      'Growth',
      3,
      '=HYPERLINK("x")',
    ]);
    expect((await rows(workbook))[0]?.[0]).toBe('=1+1');
    await rate(workbook, rating('=1+1', 'growth', 4));
    expect(await rows(workbook)).toHaveLength(1);
  });
});

describe('ratings cannot be kept, and the user is told why,', () => {
  it('where their sheet is protected', async () => {
    const workbook = await openRated();
    await rate(workbook, rating('Client 1', 'growth', 3));
    await workbook.excel('protectSheet', 'Client ratings');
    expect(await rate(workbook, rating('Client 1', 'growth', 4))).toBe(
      'The sheet “Client ratings” is protected, so nothing was written. Unprotect it (Review, Unprotect Sheet), then try again.',
    );
    expect((await rows(workbook))[0]?.[3]).toBe(3);
  });

  it('where no sheet can be added', async () => {
    const workbook = await openRated();
    await workbook.excel('protectWorkbook');
    expect(await rate(workbook, rating('Client 1', 'growth', 4))).toContain(
      'The structure of the workbook is protected',
    );
  });

  it('where the table was made plain cells, or lost a column', async () => {
    const workbook = await openRated();
    await rate(workbook, rating('Client 1', 'growth', 3));
    await workbook.excel('setCells', 'Client ratings', 'C5', [['What']]);
    expect(await rate(workbook, rating('Client 1', 'growth', 4))).toContain(
      'has no table with the column “Rating of”',
    );
    await workbook.excel('convertTable', 'ClientRatings');
    expect(await rate(workbook, rating('Client 1', 'growth', 4))).toContain(
      'has no table with the columns “Client”, “Rating of” and “Value”',
    );
    expect((await rows(workbook))[0]?.[3]).toBe(3);
  });

  it('where Excel fails in any request, and then nothing of theirs is changed', async () => {
    const workbook = await openRated();
    const before = await cellsOf(workbook, 'Data');
    for (let request = 1; request <= 3; request++) {
      await workbook.excel('failAtRequest', request, { code: 'GeneralException' });
      expect(await rate(workbook, rating('Client 1', 'growth', 3))).toContain('GeneralException');
    }
    await workbook.excel('clearFaults');
    expect(await rate(workbook, rating('Client 1', 'growth', 3))).toBe('');
    expect(await cellsOf(workbook, 'Data')).toEqual(before);
  });
});
