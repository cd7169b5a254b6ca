import Papa from 'papaparse';
import { describe, expect } from 'vitest';
import { it, type GridPage } from '../support/gridPage';

/** What one count costs in the workbook that the workbench opens with. */
const RATES = { Orders: 12, 'Order lines': 4, 'Expedited shipments': 9, Units: 0.4 };

interface Figures {
  readonly profit: number;
  readonly worth: number;
  readonly effort: number;
  readonly revenue: number;
  readonly contribution: number;
  readonly cost: number;
}

/** The figures again from the CSV file, by plain arithmetic that shares nothing with the product. */
function figures(line: Record<string, string>): Figures {
  const revenue = Number(line.Revenue);
  const contribution = revenue - Number(line['Direct cost']);
  const cost = Object.entries(RATES).reduce(
    (money, [header, rate]) => money + Number(line[header]) * rate,
    0,
  );
  return {
    revenue,
    contribution,
    cost,
    profit: contribution - cost,
    worth: contribution / revenue,
    effort: cost / revenue,
  };
}

function total(clients: readonly Figures[], measure: keyof Figures): number {
  return clients.reduce((money, client) => money + client[measure], 0);
}

function segments(clients: readonly Figures[]): string[] {
  const revenue = total(clients, 'revenue');
  const worthCut = total(clients, 'contribution') / revenue;
  const effortCut = total(clients, 'cost') / revenue;
  return clients.map(({ worth, effort }) => {
    if (worth >= worthCut) return effort >= effortCut ? 'Partner' : 'Prime';
    return effort >= effortCut ? 'Underperformer' : 'Commodity';
  });
}

async function sampleClients(grid: GridPage): Promise<Figures[]> {
  const csv = await (await grid.page.request.get('/sample.csv')).text();
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.map(figures);
}

/** Finds the first cell of the page that holds a name or label; gives the cells to its right. */
async function matrixSheet(grid: GridPage): Promise<(label: string) => unknown[]> {
  const cells = (await grid.values('Client matrix', 'A1:M60')) ?? [];
  return (label) => {
    const row = cells.find((line) => line.includes(label));
    if (!row) throw new Error(`The sheet has no "${label}".`);
    return row.slice(row.indexOf(label) + 1);
  };
}

/** What the clients' table says of a client under some headers. */
async function clientsSheet(grid: GridPage): Promise<(client: string, headers: string[]) => unknown[]> {
  const cells = (await grid.values('Matrix clients', 'A1:Z20')) ?? [];
  const header = cells.find((line) => line.includes('Cost to serve')) ?? [];
  const at = (name: string): number => header.indexOf(name);
  return (client, headers) => {
    const row = cells.find((line) => line[at('Client')] === client);
    if (!row) throw new Error(`The table of clients has no "${client}".`);
    return headers.map((name) => row[at(name)]);
  };
}

async function buildAndWait(grid: GridPage, press: () => Promise<void>): Promise<void> {
  await press();
  await grid.page.waitForFunction(() =>
    window.workbench?.sheets().some(({ isActive, name }) => isActive && name === 'Client matrix'),
  );
}

const chart = { name: /Client matrix: worth against effort/ };

describe('from a client table to a client matrix', () => {
  it('a click in the table and one on the ribbon make the sheet and its chart', async ({ grid }) => {
    const canvas = grid.page.locator('[id^=univer-sheet-main-canvas]');
    await canvas.click({ position: { x: 130, y: 110 } });
    expect(await grid.page.evaluate(() => window.workbench?.selectedAddress())).toBe('Clients!A5');
    await buildAndWait(grid, () => grid.page.getByRole('button', { name: 'Build client matrix' }).click());
    await grid.page.evaluate(() => window.workbench?.host.book.home.settled());

    const clients = await sampleClients(grid);
    const counted = (segment: string) => segments(clients).filter((one) => one === segment).length;
    const row = await matrixSheet(grid);
    for (const segment of ['Prime', 'Partner', 'Commodity', 'Underperformer']) {
      expect(row(segment)[0]).toBe(counted(segment));
    }
    const [all, , revenue, profit, , losing] = row('All clients');
    expect(all).toBe(120);
    expect(revenue).toBeCloseTo(total(clients, 'revenue'), 6);
    expect(profit).toBeCloseTo(total(clients, 'profit'), 6);
    expect(losing).toBe(clients.filter((client) => client.profit < 0).length);
    await grid.page.getByRole('img', chart).waitFor();
    expect((await grid.page.getByRole('img', chart).boundingBox())?.width).toBeGreaterThan(600);
  });

  it('formulas typed beside the table run the shipped functions and spill', async ({ grid }) => {
    for (const [i, rate] of Object.values(RATES).entries())
      await grid.type(`${'LMNO'[i] ?? ''}1`, String(rate));
    await grid.type('I2', '=CLIENTS.COSTTOSERVE(D2:G92, L1:O1)');
    await grid.type('J2', '=CLIENTS.SEGMENT(B2:B92, C2:C92, I2:I92)');
    const clients = (await sampleClients(grid)).slice(0, 91);
    const spilled = () => grid.values('Clients', 'I2:J92');
    await expect
      .poll(async () => (await spilled())?.map(([, segment]) => segment))
      .toEqual(segments(clients));
    (await spilled())?.forEach(([cost], i) => {
      expect(cost).toBeCloseTo(clients[i]?.cost ?? NaN, 9);
    });
  });

  // Horngren, Cost Accounting: Spring Distribution.
  it('Spring Distribution, typed in, gives its printed profits, cuts and quadrants', async ({ grid }) => {
    const table = [
      ['Client', 'Revenue', 'Direct cost', 'Orders', 'Visits', 'Delivery miles', 'Cases', 'Expedites'],
      ['P', '29952', '24960', '15', '2', '140', '2080', '0'],
      ['Q', '123900', '105000', '25', '3', '120', '8750', '0'],
      ['R', '802560', '729600', '30', '6', '180', '60800', '0'],
      ['S', '442656', '381600', '25', '2', '320', '31800', '0'],
      ['T', '50544', '46800', '30', '3', '800', '3900', '1'],
    ];
    for (const [r, line] of table.entries()) {
      for (const [c, text] of line.entries()) await grid.type(`${'JKLMNOPQ'[c] ?? ''}${r + 3}`, text);
    }
    await grid.goTo('K4');
    const pane = grid.page.frameLocator('iframe');
    await pane.getByRole('tab', { name: 'Data' }).click();
    await pane.getByRole('button', { name: 'Use the table at the selected cell' }).click();
    await pane.getByText('5 rows').first().waitFor();
    const rates = { Orders: '100', Visits: '80', 'Delivery miles': '2', Cases: '0.5', Expedites: '300' };
    for (const [header, rate] of Object.entries(rates)) {
      await pane.getByRole('spinbutton', { name: `Cost of one count of ${header}` }).fill(rate);
    }
    await buildAndWait(grid, () =>
      pane.getByRole('button', { name: 'Build client matrix', disabled: false }).click(),
    );

    const row = await matrixSheet(grid);
    const told = await clientsSheet(grid);
    const printed = {
      S: [41_856, 0.13793, 0.04337, 'Prime', 'No'],
      R: [38_720, 0.09091, 0.04266, 'Commodity', 'No'],
      Q: [11_545, 0.15254, 0.05936, 'Partner', 'No'],
      P: [2_012, 0.16667, 0.09949, 'Partner', 'No'],
      T: [-3_346, 0.07407, 0.14027, 'Underperformer', 'Yes'],
    } as const;
    const headers = ['Profit', 'Worth', 'Effort', 'Segment', 'Loses money'];
    for (const [client, [profit, worth, effort, segment, losesMoney]] of Object.entries(printed)) {
      const cells = told(client, headers);
      expect(cells[0]).toBe(profit);
      expect(cells[1]).toBeCloseTo(worth, 5);
      expect(cells[2]).toBeCloseTo(effort, 5);
      expect(cells.slice(3)).toEqual([segment, losesMoney]);
    }
    expect(row('All clients')[3]).toBe(90_787);
    expect(row('Worth cut')[0]).toBeCloseTo(0.111514, 6);
    expect(row('Effort cut')[0]).toBeCloseTo(0.048885, 6);
  });
});
