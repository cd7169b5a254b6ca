import { describe, expect, it } from 'vitest';
import { build, SPRING_CSV, SPRING_RATES } from './command';

const NAMES = [
  '=HYPERLINK("http://x.example","pay")',
  '__proto__',
  'A,B;C\nD "E"',
  '<b>Bold</b>',
  'Ünïté 株',
];
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('building from a CSV file', () => {
  it('gives Spring Distribution the figures and labels of its worked example', async () => {
    const { code, figures } = await build(SPRING_CSV, ...SPRING_RATES);
    expect(code).toBe(0);
    expect(figures?.totals).toEqual({
      revenue: 1_449_612,
      directCost: 1_287_960,
      contribution: 161_652,
      costToServe: 70_865,
      clientProfit: 90_787,
    });
    expect(
      figures?.clients.map(({ client, segment, clientProfit }) => [client, segment, clientProfit]),
    ).toEqual([
      ['P', 'Partner', 2012],
      ['Q', 'Partner', 11_545],
      ['R', 'Commodity', 38_720],
      ['S', 'Prime', 41_856],
      ['T', 'Underperformer', -3346],
    ]);
    expect(figures?.clients.map(({ isLossMaking }) => isLossMaking)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(figures?.cuts['worth']).toBeCloseTo(0.111514, 6);
    expect(figures?.cuts['effort']).toBeCloseTo(0.048885, 6);
    expect(figures?.portfolio).toMatchObject({ clients: 5, lossMakers: 1, peakAt: 4 });
    expect(figures?.portfolio['peak']).toBeCloseTo(1.0369, 4);
    expect(figures?.portfolio['hhi']).toBeCloseTo(0.4087, 4);
  });

  it('tells each label with its reason', async () => {
    const { figures } = await build(SPRING_CSV, ...SPRING_RATES);
    const labels = figures?.clients[2]?.['labels'] as Record<string, { label: unknown; reason: string }>;
    expect(labels['Concentration']?.label).toBe('Monopoly');
    expect(labels['Concentration']?.reason).toMatch(/^Monopoly: 42\.6% of income/);
    expect(labels['Ranks gained by profit']?.label).toBe(-1);
  });

  it('reads a German file: semicolons, a comma before decimals, points between thousands', async () => {
    const csv =
      '\uFEFFKunde;Umsatz;Wareneinsatz;Fracht\r\nMüller;1.234,56;1.000,00;34,56\r\nStraße;500;300;1.050\r\n';
    const { code, figures } = await build(csv);
    expect(code).toBe(0);
    expect(
      figures?.clients.map(({ client, revenue, costToServe }) => [client, revenue, costToServe]),
    ).toEqual([
      ['Müller', 1234.56, 34.56],
      ['Straße', 500, 1050],
    ]);
  });

  it('hands names on as they are, whatever they hold', async () => {
    const rows = NAMES.map((name, i) => `${quoted(name)},${100 + i},50,10`);
    const { figures } = await build(['Client,Revenue,Direct cost,Freight', ...rows].join('\r\n'));
    expect(figures?.clients.map(({ client }) => client)).toEqual(NAMES);
  });

  it('keeps missing numbers missing, and ties its rows', async () => {
    const csv = `Client,Revenue,Direct cost,Freight
Acme,1000,600,100
Bolt,,300,50
Cord,0,0,20

Dune,-50,0,5
Echo,#N/A,1,1
Total,950,900,176
`;
    const { figures } = await build(csv);
    expect(figures?.rows).toEqual({ read: 7, placed: 1, unplaced: 2, setAside: 4 });
    expect(figures?.unplaced).toEqual([
      { row: 4, client: 'Cord', label: 'No revenue' },
      { row: 6, client: 'Dune', label: 'Net credit' },
    ]);
    expect(figures?.clients[1]).toMatchObject({
      client: 'Cord',
      worth: null,
      effort: null,
      clientProfit: -20,
    });
    expect(figures?.setAside).toEqual([
      { row: 3, client: 'Bolt', reason: 'B3 (Revenue) is blank: enter a number, 0 if there was none.' },
      { row: 5, client: '', reason: 'Row 5 is blank and is left out: remove it, or enter the client.' },
      {
        row: 7,
        client: 'Echo',
        reason: 'B7 (Revenue) shows #N/A: correct its formula, or enter a number.',
      },
      expect.objectContaining({ row: 8, client: 'Total' }),
    ]);
  });

  it('sets aside what can be two numbers, until it is told the sign before decimals', async () => {
    const csv = 'Client,Revenue,Direct cost,Freight\nAcme,1.234,1,1\nBolt,500,1,1\n';
    expect((await build(csv)).figures?.setAside).toEqual([
      {
        row: 2,
        client: 'Acme',
        reason:
          'B2 (Revenue) holds “1.234”, which can be read as two different numbers: add --decimal . or --decimal ,',
      },
    ]);
    expect((await build(csv, '--decimal', ',')).figures?.clients[0]?.['revenue']).toBe(1234);
    expect((await build(csv, '--decimal', '.')).figures?.clients[0]?.['revenue']).toBe(1.234);
  });

  it('sets aside what does not fit the sign before decimals that it was told', async () => {
    const csv = 'Client,Revenue,Direct cost,Freight\nAcme,"1.234,56",1,1\nBolt,500,1,1\n';
    expect((await build(csv, '--decimal', '.')).figures?.setAside).toEqual([
      {
        row: 2,
        client: 'Acme',
        reason:
          'B2 (Revenue) holds “1.234,56”, which does not fit --decimal .: leave that out, or enter a number that fits.',
      },
    ]);
  });

  it('notes what set no row aside, and not that its numbers are texts', async () => {
    const { figures } = await build('Client,Revenue,Direct cost,Freight\nAcme,9,1,1\nacme,5,1,1\n');
    expect(figures?.notes).toEqual([
      'Row 3 names “acme”, as row 2 does, and counts as a client of its own: join the rows if they are one client.',
    ]);
  });

  it('cuts where it is told to', async () => {
    const median = await build(SPRING_CSV, ...SPRING_RATES, '--cut', 'median');
    expect(median.figures?.cuts['worth']).toBeCloseTo(0.13793, 5);
    const own = await build(SPRING_CSV, ...SPRING_RATES, '--worth-cut', '0.16', '--effort-cut', 'p75');
    expect(own.figures?.cuts['worth']).toBe(0.16);
    expect(own.figures?.cuts['effort']).toBeCloseTo(0.09949, 5);
    expect(own.figures?.clients.map(({ segment }) => segment).slice(0, 2)).toEqual(['Partner', 'Commodity']);
  });

  it('prices late payment by the year', async () => {
    const csv = 'Client,Revenue,Direct cost,Average receivable\nAcme,1000,500,200\n';
    const { figures } = await build(csv, '--annual-rate', '8%', '--map', 'receivable=Average receivable');
    expect(figures?.totals['costToServe']).toBe(16);
  });
});
