import { expect, it } from 'vitest';
import type { ClientColumns } from '../../src/core/clientColumns';
import type { SetAside } from '../../src/intake/intake';
import { makeBook, NO_EARLIER_BUILD } from '../../src/report/book/makeBook';
import { workbookPlan } from '../../src/report/book/workbookPlan';
import { USUAL_SETTINGS } from '../../src/core/settings';
import { SPRING } from '../core/examples';
import { inputOf, manyClients, WEIGHTED } from '../report/inputs';
import type { MatrixInput } from '../../src/report/matrixInput';
import { recalculated } from '../support/libreOffice';

const SHEETS = ['worklist', 'movement', 'method'];

/** Sixty clients with figures of the period before, activities and receivables. */
const MANY = manyClients(60);
const WITH_PRIOR: ClientColumns = {
  ...MANY,
  activities: [{ activity: 'Orders', counts: MANY.revenue.map((_, i) => (i * 7) % 40), rate: 45 }],
  latePayment: {
    kind: 'receivable',
    receivable: MANY.revenue.map((money) => money / 12),
    annualRate: 0.08,
    years: 1,
  },
  facts: {
    priorRevenue: MANY.revenue.map((money, i) => (i % 11 === 0 ? 0 : money * (0.7 + (i % 7) / 10))),
    priorDirectCost: MANY.directCost.map((money, i) => (i % 11 === 0 ? 0 : money * (0.6 + (i % 5) / 10))),
    priorCostToServe: MANY.revenue.map((money, i) => (money * (i % 9)) / 50),
  },
};

const ASIDE: readonly SetAside[] = [
  {
    name: 'Dent',
    row: 71,
    revenue: 1200,
    problem: { kind: 'notANumber', place: { row: 71, column: 2, header: 'Direct cost' }, text: 'n/a?' },
  },
];

it.each<[string, MatrixInput]>([
  ['the worked example', inputOf(SPRING)],
  ['clients with a period before and late payment', inputOf(WITH_PRIOR)],
  [
    'rows set aside and a ledger',
    inputOf(MANY, WEIGHTED, ASIDE, { ...USUAL_SETTINGS, ledgerTotal: 150_000, servingLedger: 900_000 }),
  ],
])('the worklist, movement and method of %s come to what was planned', async (_, input) => {
  const plan = workbookPlan(makeBook(input, NO_EARLIER_BUILD, 2000));
  const reckoned = await recalculated(plan);
  let formulas = 0;
  for (const { key, name, blocks } of plan.sheets.filter((sheet) => SHEETS.includes(sheet.key)))
    for (const { at, cells } of blocks)
      cells.forEach((row, down) => {
        row.forEach((cell, right) => {
          if (typeof cell !== 'object' || cell === null || !('formula' in cell)) return;
          formulas++;
          const found = reckoned.get(name)?.[at.row + down]?.[at.column + right] ?? '';
          const where = `${key} row ${at.row + down + 1}, column ${at.column + right + 1}: ${cell.formula}`;
          if (typeof cell.value === 'number' && typeof found === 'number')
            expect(Math.abs(found - cell.value), where).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(cell.value)),
            );
          else expect(found, where).toEqual(cell.value);
        });
      });
  expect(formulas).toBeGreaterThan(50);
});
