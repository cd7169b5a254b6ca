import { link, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { SPRING } from '../support/workedExamples';
import { build, filed, run } from './command';

const HEADERS = ['Client', 'Revenue', 'Direct cost', 'Freight'];
const ACME = ['Acme', 1000, 600, 100];
const BOLT = ['Bolt', 500, 400, 50];

/** A workbook as somebody else's program writes it, with a note on the first sheet and the clients on others. */
async function theirs(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      { name: 'Empty', rows: [] },
      { name: 'Secret', rows: [HEADERS, ['Ghost', 1, 1, 1]], hidden: true },
      { name: 'Plain', rows: [[], [null, 'Clients of 2026'], [null, ...HEADERS], [null, ...ACME]] },
      {
        name: 'With a table',
        rows: [['Note'], [], HEADERS, ACME, BOLT, ['Total', 1500, 1000, 150]],
        rowDefs: new Map([[4, { hidden: true }]]),
        tables: [
          { name: 'Ours', range: 'A3:D6', columns: HEADERS.map((name) => ({ name })), showTotalRow: true },
        ],
      },
    ],
  });
}

describe('a workbook as the source', () => {
  it('is read from the first sheet that is shown and holds anything, titles passed over', async () => {
    const { figures, error } = await build(await theirs());
    expect(error).toBe('');
    expect(figures?.clients.map(({ client, row }) => [client, row])).toEqual([['Acme', 4]]);
  });

  it.each([
    [
      'the sheet that is named, its table first, rows that are hidden too',
      ['--sheet', 'with a TABLE'],
      ['Acme', 'Bolt'],
    ],
    ['the table that is named', ['--table', 'ours'], ['Acme', 'Bolt']],
    ['a hidden sheet that is named', ['--sheet', 'Secret'], ['Ghost']],
  ])('is read from %s', async (_, options, clients) => {
    const { figures } = await build(await theirs(), ...options);
    expect(figures?.clients.map(({ client }) => client)).toEqual(clients);
  });

  it('has errors and dates of its cells read as Excel has them', async () => {
    const book = await writeXlsx({
      sheets: [
        {
          name: 'Clients',
          rows: [HEADERS, ACME, ['Bolt', '#N/A', 1, 1]],
        },
      ],
    });
    const { figures } = await build(book);
    expect(figures?.setAside).toEqual([
      { row: 3, client: 'Bolt', reason: 'B3 (Revenue) shows #N/A: correct its formula, or enter a number.' },
    ]);
  });

  it.each([
    [
      ['--sheet', 'None'],
      'clients.csv has no sheet “None”: choose one of “Empty”, “Secret”, “Plain”, “With a table”.',
    ],
    [['--table', 'None'], 'clients.csv has no table “None”: choose one of “Ours”.'],
    [['--sheet', 'Plain', '--table', 'Ours'], 'clients.csv has no table “Ours”: leave --table out.'],
  ])('is refused with %j', async (options, sentence) => {
    const { code, error, figures } = await build(await theirs(), ...options);
    expect({ code, error, figures }).toEqual({ code: 2, error: `${sentence}\n`, figures: undefined });
  });

  it('is refused in one sentence when it is locked, broken or empty', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: 'Clients', rows: [HEADERS, ACME] }],
      encryption: { password: 'secret', spinCount: 10 },
    });
    const empty = await writeXlsx({ sheets: [{ name: 'Empty', rows: [] }] });
    const whole = await theirs();
    const said = await Promise.all(
      [locked, empty, whole.slice(0, 500)].map(async (bytes) => {
        const { code, error } = await build(bytes);
        return [code, error];
      }),
    );
    expect(said).toEqual([
      [2, 'clients.csv is locked with a password: save it without one, then try again.\n'],
      [2, 'There are no clients in clients.csv: name the sheet that holds them (--sheet).\n'],
      [2, 'clients.csv is no workbook that can be read: save it in Excel as .xlsx, then try again.\n'],
    ]);
  });

  it('is no text file', async () => {
    const { code, error } = await build(SPRING.csv, '--sheet', 'Clients');
    expect({ code, error }).toEqual({
      code: 2,
      error: 'clients.csv is no workbook: leave --sheet and --table out.\n',
    });
  });
});

describe('a workbook as the result', () => {
  it('holds the table as it was read and the sheets of the matrix, and gives the same figures when read again', async () => {
    const { table, json } = await filed(SPRING.csv);
    const out = join(dirname(table), 'matrix.xlsx');
    const first = await run('build', table, '--out', out, '--json', json, ...SPRING.options);
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toContain(`Written to ${out} and ${json}.`);
    const { sheets, properties } = await readXlsx(await readFile(out));
    expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual([
      'clients',
      'Client matrix',
      'Matrix clients',
    ]);
    expect(sheets[0]?.rows[1]).toEqual(['P', 29_952, 24_960, 15, 2, 140, 2080, 0]);
    expect(properties?.title).toBe('Client matrix: clients.csv');
    const before = await readFile(json, 'utf8');
    const again = await run('build', out, '--json', json, '--sheet', 'clients', ...SPRING.options);
    expect(again.code).toBe(0);
    expect((await readFile(json, 'utf8')).replaceAll('matrix.xlsx', 'clients.csv')).toBe(before);
  });

  it('is never written over the clients, whatever the file is called', async () => {
    const { table } = await filed(SPRING.csv);
    const alias = join(dirname(table), 'alias.xlsx');
    await link(table, alias);
    const { code, error } = await run('build', table, '--out', alias, ...SPRING.options);
    expect({ code, error }).toEqual({
      code: 2,
      error: `${alias} holds the clients: name another file for what is made of them.\n`,
    });
    expect(await readFile(table, 'utf8')).toBe(SPRING.csv);
  });

  it('has a file of its own, called as a workbook is', async () => {
    const { table, json } = await filed(SPRING.csv);
    await writeFile(json, '');
    const same = json.replace(/json$/, 'xlsx');
    expect((await run('build', table, '--out', same, '--json', same)).error).toBe(
      `--out and --json both name ${same}: give each a file of its own.\n`,
    );
    expect((await run('build', table, '--out', 'matrix.csv')).error).toBe(
      '--out matrix.csv is no name of a workbook: write it with .xlsx at its end.\n',
    );
  });
});
