import { expect, it } from 'vitest';
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

async function built(rows: Rows): Promise<unknown[][]> {
  const workbook: OpenWorkbook = await openWorkbook();
  await workbook.put('Data', rows);
  await workbook.excel('select', 'Data', 'B3');
  expect((await workbook.build()).kind).toBe('done');
  const used = (await workbook.excel('usedAddress', 'Client matrix')) ?? 'A1';
  return workbook.excel('values', 'Client matrix', used);
}

/** What stands below a header of the client list, client by client. */
function below(cells: unknown[][], header: string): unknown[] {
  const top = cells.findIndex((row) => row.includes('Rank'));
  const column = cells[top]?.indexOf(header) ?? -1;
  const client = cells[top]?.indexOf('Client') ?? -1;
  return cells.slice(top + 1, top + 4).map((row) => `${String(row[client])}: ${String(row[column])}`);
}

it('a build with rating columns labels its clients and says why', async () => {
  const cells = await built(RATED);
  expect(below(cells, 'Client or customer')).toEqual(['Acme: Client', 'Bolt: Customer', 'Cord: Unrated']);
  expect(below(cells, 'Red line')).toEqual(['Acme: ', 'Bolt: Part company', 'Cord: ']);
  expect(below(cells, 'Why these labels')[0]).toContain('3.75 of 5 is at or above 3');
  const texts = cells.flat().map(String).join('\n');
  expect(texts).not.toMatch(/(?<![\d.])4\.5(?!\d)|abus/i);
});

it('a build without them has the reason of each segment and no label', async () => {
  const cells = await built(RATED.map((row) => row.slice(0, 4)));
  const headers = cells.find((row) => row.includes('Rank')) ?? [];
  expect(headers.slice(headers.indexOf('Loses money')).filter((cell) => cell !== '')).toEqual([
    'Loses money',
    'Next move',
    'Why',
  ]);
  expect(below(cells, 'Why')[2]).toMatch(/^Cord: .*; loses 30\.$/);
});
