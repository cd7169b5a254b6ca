import { describe, expect, it } from 'vitest';
import { build } from './command';
import type { Figures } from './command';

const CSV = `Client,Revenue,Net sales,Direct cost,Calls made,Freight,Opinion
Acme,1000,900,600,2,10,4
Bolt,500,400,300,1,20,1
`;

const figuresOf = async (...options: readonly string[]) => (await build(CSV, ...options)).figures;

describe('what the command says of columns', () => {
  it('wins over the guess, and what was guessed instead is not read', async () => {
    expect((await figuresOf())?.totals['revenue']).toBe(1300);
    expect((await figuresOf('--map', 'revenue=REVENUE'))?.totals['revenue']).toBe(1500);
  });

  it('may be several things after one option', async () => {
    const figures = await figuresOf('--map', 'revenue=Revenue', 'unused=Freight', '--rates', 'Calls made=15');
    expect(figures?.totals).toMatchObject({ revenue: 1500, costToServe: 45 });
  });

  it('prices an activity that no header told', async () => {
    const figures = await figuresOf('--rates', 'calls made=15');
    expect(figures?.clients.map(({ costToServe }) => costToServe)).toEqual([40, 35]);
  });

  it('can make a column a fact, which brings the labels that rest on it, and no rating of abuse', async () => {
    const redLine = (figures: Figures | undefined) =>
      figures?.clients.map(({ labels }) => (labels as Record<string, object>)['Red line']);
    const figures = await figuresOf('--map', 'abuse=Opinion');
    expect(redLine(figures)).toEqual([
      { label: 'Part company', reason: 'Part company: a red line is crossed.' },
      { label: '', reason: '' },
    ]);
    expect(JSON.stringify(figures)).not.toMatch(/abus/i);
    expect(redLine(await figuresOf())).toEqual([undefined, undefined]);
  });

  it('leaves a table of orders to be added up to clients', async () => {
    const orders = `Order number,Order date,Client,Revenue,Direct cost,Freight
1001,2024-01-05,Acme,100,60,5
1002,2024-01-09,Bolt,50,30,5
1003,2024-02-05,Acme,200,120,5
`;
    const { figures } = await build(orders);
    expect(figures?.clients.map(({ client, row, revenue }) => [client, row, revenue])).toEqual([
      ['Acme', 2, 300],
      ['Bolt', 3, 50],
    ]);
    expect(figures?.rows).toEqual({ read: 3, placed: 3, unplaced: 0, setAside: 0 });
  });
});
