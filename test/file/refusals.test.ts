import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/file/runCommand';
import { build, figuresIn, filed, run, SPRING_CSV, SPRING_RATES } from './command';

const BARE = 'Client,Revenue,Direct cost,Freight\nAcme,1000,600,100\n';

/** What a process of its own ends with. */
async function inProcess(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'src/file/cli.ts', ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command);
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

describe('the command line as a process', () => {
  it('writes the figures and tells the findings', async () => {
    const { table, json } = await filed(SPRING_CSV);
    const { code, stdout, stderr } = await inProcess('build', table, '--json', json, ...SPRING_RATES);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('The one Underperformer costs more than it is worth.');
    expect((await figuresIn(json))?.totals['clientProfit']).toBe(90_787);
  });

  it('ends with 2 and one sentence that names row and column where no client can be read', async () => {
    const { table, json } = await filed('Client,Revenue,Direct cost,Freight\nAcme,lots,600,100\n');
    const { code, stdout, stderr } = await inProcess(
      'build',
      table,
      '--json',
      json,
      '--map',
      'revenue=Revenue',
    );
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'B2 (Revenue) holds “lots”, which is not a number: enter a number.\n',
    });
    expect(await figuresIn(json)).toBeUndefined();
  });
});

describe('a command that cannot be done', () => {
  it.each([
    ['no table', ['build'], 'Say what to build from, such as: build clients.xlsx --out matrix.xlsx.'],
    [
      'no place for the matrix',
      ['build', 'a.csv'],
      'Say where the matrix goes, such as: --out matrix.xlsx, or --json result.json.',
    ],
    ['an unknown option', ['build', 'a.csv', '--jason', 'b'], "Unknown option '--jason': see --help."],
    [
      'a file that is not there',
      ['build', 'none.csv', '--json', 'b.json'],
      'none.csv is not there: check its name and folder.',
    ],
    ['a folder', ['build', 'src', '--json', 'b.json'], 'src is a folder: name a file.'],
    [
      'its own table to write to',
      ['build', 'a.csv', '--json', './a.csv'],
      './a.csv holds the clients: name another file for what is made of them.',
    ],
  ])('says what is missing: %s', async (_, args, sentence) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', error: `${sentence}\n` });
  });

  it.each([
    [
      ['--cut', '0.1'],
      '--cut 0.1 is no way to cut both axes: choose weighted, mean, median or p75, or give numbers to --worth-cut and --effort-cut.',
    ],
    [
      ['--worth-cut', 'high'],
      '--worth-cut high is no cut: enter a number such as 0.11, or weighted, mean, median or p75.',
    ],
    [['--annual-rate', '8'], '--annual-rate 8 is no rate a year: enter one such as 0.08 or 8%.'],
    [['--decimal', 'x'], '--decimal x is no sign before decimals: enter . or ,'],
    [['--map', 'revenue'], '--map revenue has no name and value: write --map name=value.'],
    [
      ['--map', 'revenue=Sales'],
      '--map revenue: no column is called “Sales”, choose one of “Client”, “Revenue”, “Direct cost”, “Freight”.',
    ],
    [
      ['--map', 'charge=Freight', 'activity=Freight'],
      '--map names “Freight” twice: a column is one thing, keep one of them.',
    ],
    [
      ['--map', 'charge=Freight', 'revenue=Freight'],
      '--map names “Freight” twice: a column is one thing, keep one of them.',
    ],
    [
      ['--map', 'unused=Revenue'],
      'No column of clients.csv is known as revenue: name it, such as --map revenue="Its header".',
    ],
    [
      ['--map', 'unused=Freight'],
      'Nothing in clients.csv costs anything to serve yet: say what one count of an activity costs (--rates orders=45), or name a charge (--map charge=Freight).',
    ],
    [
      ['--map', 'revenue=Freight', 'revenue=Revenue'],
      '“Revenue” and “Freight” are each chosen as revenue: keep one of them.',
    ],
    [
      ['--rates', 'freight=5'],
      '--rates freight names the column of charge, which is no activity: map another.',
    ],
    [
      ['--map', 'activity=Freight', '--rates', 'freight=-5'],
      '--rates freight=-5 is no price of one count: enter a number such as 45.',
    ],
  ])('refuses %j in one sentence', async (options, sentence) => {
    const { code, error, figures } = await build(BARE, ...options);
    expect({ code, error, figures }).toEqual({ code: 2, error: `${sentence}\n`, figures: undefined });
  });

  it.each([
    [
      'no rows',
      'Client,Revenue,Direct cost,Freight\n',
      'There are no clients below the headers in clients.csv: add a row for each client.',
    ],
    [
      'two currencies',
      'Client,Revenue,Direct cost,Freight\nA,€ 5,1,1\nB,£ 5,1,1\n',
      '“Revenue” is in EUR and GBP (row 3 is not in EUR): convert the column to one currency, then try again.',
    ],
    [
      'a packed file',
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
      'clients.csv is no workbook that can be read: save it in Excel as .xlsx, then try again.',
    ],
    [
      'open quotes',
      'Client,Revenue\n"Acme,5\nBolt,6\n',
      'The quotes in row 2 are not closed where a cell ends: close them, and write quotes within a cell twice.',
    ],
  ])('refuses a file with %s', async (_, csv, sentence) => {
    const { code, error } = await build(csv);
    expect({ code, error }).toEqual({ code: 2, error: `${sentence}\n` });
  });

  it('writes nothing of a file that no sheet can hold', async () => {
    const { table, json } = await filed(`${BARE}${','.repeat(16_384)}x\n`);
    const out = json.replace('.json', '.xlsx');
    const { code, error } = await run('build', table, '--json', json, '--out', out);
    expect(code).toBe(2);
    expect(error).toMatch(/^clients\.csv has 16,385 columns, and a sheet takes 16,384, /);
    for (const file of [json, out]) expect(existsSync(file)).toBe(false);
  });

  it('lists what a column can be where a use is unknown', async () => {
    const { code, error } = await build(BARE, '--map', 'sales=Revenue');
    expect(code).toBe(2);
    expect(error).toMatch(/^--map sales is nothing a column can be: choose one of client, revenue, /);
  });

  it('ends with 1 where the mistake is ours', async () => {
    let error = '';
    const out = () => {
      throw new Error('out of ink');
    };
    expect(await runCommand(['--help'], { out, error: (text) => (error += text) })).toBe(1);
    expect(error).toBe('Client Matrix made a mistake of its own (“out of ink”): report this message.\n');
  });

  it('tells its usage when asked', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toContain('npx client-matrix build clients.xlsx --out matrix.xlsx');
  });
});
