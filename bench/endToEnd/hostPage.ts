import type {} from '../../src/workbench/memory';
import type { Page } from 'playwright-core';
import { COLUMNS, HEADERS } from './tables';
import type { Wanted } from './tables';

/** Puts the table into the workbook in memory, as the Excel table Clients from A1 of Sheet1, and selects a cell in it. */
export async function putTable(page: Page, { rows, kind }: Wanted): Promise<void> {
  await page.evaluate(
    ({ count, isOrders, headers, columns }) => {
      const control = window.workbench;
      if (!control) throw new Error('The page has no workbench.');
      // Park and Miller's generator: the same table in every run.
      let state = 42;
      const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
      const money = (most: number): number => Math.round(random() * most * 100) / 100;
      const name = (at: number): string => `Client ${String(at).padStart(7, '0')}`;
      // Two lines an order; by names that repeat in the first rows the add-in knows that these are orders.
      const row = (at: number): (string | number)[] => {
        const revenue = 20 + money(5_000);
        const few = () => Math.floor(random() * 6);
        const costs = [revenue, Math.round(revenue * (30 + random() * 50)) / 100, money(90)];
        return isOrders
          ? [
              name((Math.floor(at / 2) * 7_919) % 50_000),
              `O${Math.floor(at / 2)}`,
              ...costs,
              few(),
              few(),
              few(),
            ]
          : [name(at), ...costs, 1 + few(), few(), few(), few()];
      };
      control.setCells('Sheet1', 'A1', [headers]);
      const step = 20_000;
      for (let from = 0; from < count; from += step) {
        const length = Math.min(step, count - from);
        control.setCells(
          'Sheet1',
          `A${from + 2}`,
          Array.from({ length }, (_, i) => row(from + i)),
        );
      }
      const last = String.fromCharCode(64 + columns);
      control.addTable('Sheet1', `A1:${last}${count + 1}`, 'Clients');
      control.select('Sheet1', 'B3');
    },
    { count: rows, isOrders: kind === 'orders', headers: HEADERS[kind], columns: COLUMNS },
  );
}
