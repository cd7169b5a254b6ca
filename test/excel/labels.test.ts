import { expect, it } from 'vitest';
import { cellsOf, clientTable } from './support/matrix';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook, Rows } from './support/workbook';

const HEADERS = [
  'Client',
  'Revenue',
  'Direct cost',
  'Freight',
  'Standardised',
  'Negotiation',
  'Joint solutions',
  'Breadth of scope',
  'Abusive behaviour',
];

/** Acme is a client by 3.75 of 5; Bolt is a customer, and abusive; of Cord a rating is missing. */
const RATED: Rows = [
  HEADERS,
  ['Acme', 1000, 600, 100, 1, 4, 4, 3, 0],
  ['Bolt', 500, 300, 50, 5, 0, 1, 1, 4.5],
  ['Cord', 200, 180, 50, 2, 3, null, 3, 0],
];

async function built(rows: Rows): Promise<OpenWorkbook> {
  const workbook = await openWorkbook();
  await workbook.put('Data', rows);
  await workbook.excel('select', 'Data', 'B3');
  expect((await workbook.build()).kind).toBe('done');
  return workbook;
}

/** What stands below a header of the table of clients, client by client. */
async function below(workbook: OpenWorkbook, header: string): Promise<unknown[]> {
  const { rows } = await clientTable(workbook);
  return rows.map((row) => `${String(row['Client'])}: ${String(row[header])}`);
}

it('a build with rating columns labels its clients and says why', async () => {
  const workbook = await built(RATED);
  expect(await below(workbook, 'Client or customer')).toEqual([
    'Acme: Client',
    'Bolt: Customer',
    'Cord: Unrated',
  ]);
  expect(await below(workbook, 'Red line')).toEqual(['Acme: ', 'Bolt: Part company', 'Cord: ']);
  expect((await below(workbook, 'Why these labels'))[0]).toContain('3.75 of 5 is at or above 3');
  const texts = (await cellsOf(workbook, 'Matrix clients')).flat().map(String).join('\n');
  expect(texts).not.toMatch(/(?<![\d.])4\.5(?!\d)|abus/i);
});

it('a build without them has the reason of each segment and no label', async () => {
  const workbook = await built(RATED.map((row) => row.slice(0, 4)));
  const { headers } = await clientTable(workbook);
  expect(headers).toContain('Why this segment');
  expect(headers).not.toContain('Why these labels');
});
