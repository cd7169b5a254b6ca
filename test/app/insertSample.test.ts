import { expect, it } from 'vitest';
import { analyse } from '../../src/app/analyse';
import { insertSample } from '../../src/app/insertSample';
import type { SampleOrder } from '../../src/app/insertSample';
import { seenTable } from '../../src/app/lookAtClients';
import type { Cell } from '../../src/intake/rawTable';
import { columnsOf } from '../intake/tables';
import { watched } from './support';

/** The table of the sample as a workbook would answer it, with what was remembered for it. */
async function sampleTable() {
  const orders: SampleOrder[] = [];
  await insertSample({
    addSample: (order) => {
      orders.push(order);
      return Promise.resolve('Spring Distribution');
    },
  });
  const [order] = orders;
  if (!order) throw new Error('Nothing was inserted.');
  const [header = [], ...body] = (order.plan.blocks[1]?.cells ?? []) as Cell[][];
  const remembered: unknown = JSON.parse(JSON.stringify(order.choices));
  return { order, header: header.map(String), body, remembered };
}

// Horngren, Cost Accounting: Spring Distribution.
it('the sample comes to its printed profits and quadrants with the rates remembered for it', async () => {
  const { header, body, remembered } = await sampleTable();
  const { source, choices, isRemembered } = seenTable({
    key: 'table:1',
    kind: 'table',
    name: 'SpringDistribution',
    sheet: 'Spring Distribution',
    address: 'A4:I9',
    headers: header,
    firstRow: 5,
    firstColumn: 0,
    rowCount: body.length,
    firstRows: body,
    remembered,
  });
  const readColumns = () =>
    Promise.resolve({
      firstRow: 5,
      firstColumn: 0,
      columns: columnsOf(header, body),
    });
  const { matrix, summary } = await analyse(
    { readColumns, readRatings: () => Promise.resolve([]) },
    source,
    choices,
    watched(),
  );
  expect(isRemembered).toBe(true);
  expect(Array.from(matrix.profit)).toEqual([2_012, 11_545, 38_720, 41_856, -3_346]);
  expect(summary.total.profit).toBe(90_787);
  expect(matrix.cuts.worth).toBeCloseTo(0.111514, 6);
  expect(matrix.cuts.effort).toBeCloseTo(0.048885, 6);
});

it('the sample says where it is from, and what one count of each activity costs', async () => {
  const { order } = await sampleTable();
  const texts = order.plan.blocks
    .flatMap(({ cells }) => cells.flat())
    .filter((cell) => typeof cell === 'string');
  expect(texts.some((text) => text.includes('Horngren'))).toBe(true);
  expect(texts.at(-1)).toBe(
    'What one of each costs, remembered for this table: cases 0.5, orders 100, visits 80, delivery miles 2, expedites 300.',
  );
});
