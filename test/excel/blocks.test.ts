import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/intake/rawTable';
import { clientRows } from './support/clients';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook, Rows } from './support/workbook';

let workbook: OpenWorkbook;

async function open(rows: Rows): Promise<void> {
  workbook = await openWorkbook();
  await workbook.put('Data', rows);
  await workbook.excel('addTable', 'Data', `A1:D${rows.length}`, 'Clients');
  await workbook.excel('select', 'Data', 'B3');
}

interface Read {
  /** The cells of each wanted column, or what stopped the read. */
  readonly columns: readonly (readonly Cell[])[] | string;
  readonly progress: readonly number[];
  readonly requests: number;
}

/** Reads columns of the table (the first holds texts) and cancels after so many reports. */
async function read(indexes: readonly number[] = [0, 1, 2, 3], cancelAfter = Infinity): Promise<Read> {
  await workbook.excel('forgetRequests');
  const read = await workbook.pane.evaluate(
    async ([wanted, reports]) => {
      const port = window.adapter?.workbook;
      if (!port) throw new Error('The pane has no adapter.');
      const found = await port.findTable();
      const source = { ...found, headers: found.headers ?? [] };
      const told: number[] = [];
      const signal = { aborted: false };
      const report = (_: string, done: number) => {
        signal.aborted = told.push(done) === reports;
      };
      const columns = wanted.map((index) => ({
        index,
        holds: index === 0 ? ('texts' as const) : ('numbers' as const),
      }));
      try {
        const table = await port.readColumns(source, columns, { report, signal });
        const cells = table.columns.map(({ cells: { length, numbers, codes, others } }) =>
          Array.from({ length }, (_, row) => others[codes?.[row] ?? -1] ?? numbers?.[row] ?? ''),
        );
        return { columns: cells, progress: told };
      } catch (error) {
        return { columns: error instanceof Error ? error.message : 'unknown', progress: told };
      }
    },
    [indexes, cancelAfter] as const,
  );
  return { ...read, requests: (await workbook.requests()).length };
}

const column = (rows: Rows, index: number) => rows.slice(1).map((row) => row[index]);

describe('a table that is read through Excel', () => {
  it('is asked for once where it is small, whichever columns are wanted and in whichever order', async () => {
    const rows = clientRows(12);
    await open(rows);
    expect(await read([3, 0, 1])).toEqual({
      columns: [3, 0, 1].map((index) => column(rows, index)),
      progress: [12],
      requests: 2,
    });
  });

  it('comes whole where it ends with the sheet, and its last block is smaller than the others', async () => {
    const rows = clientRows(21);
    const header = 1_048_576 - (rows.length - 1);
    workbook = await openWorkbook();
    await workbook.put('Data', []);
    await workbook.excel('setCells', 'Data', `A${header}`, rows);
    await workbook.excel('addTable', 'Data', `A${header}:D1048576`, 'Clients');
    await workbook.excel('select', 'Data', `B${header + 2}`);
    // The first request finds the table.
    await workbook.excel('failAtRequest', 2, { code: 'ResponsePayloadSizeLimitExceeded' });
    const { columns, progress } = await read();
    expect(columns).toEqual([0, 1, 2, 3].map((index) => column(rows, index)));
    expect(progress).toEqual([11, 21]);
  });

  it('comes whole where Excel answers null, or finds blocks too large one after another', async () => {
    const rows = clientRows(100);
    await open(rows);
    const whole = [0, 1, 2, 3].map((index) => column(rows, index));
    await workbook.excel('failAtRequest', 2, { answers: 'null values' });
    expect(await read()).toEqual({ columns: whole, progress: [50, 100], requests: 4 });
    for (const request of [2, 3, 5])
      await workbook.excel('failAtRequest', request, { code: 'ResponsePayloadSizeLimitExceeded' });
    expect(await read()).toMatchObject({ columns: whole, progress: [25, 38, 51, 64, 77, 90, 100] });
  });

  it.each([1, 2, 3])('ends after block %d where the user cancels there', async (block) => {
    await open(clientRows(100));
    for (const request of [2, 3])
      await workbook.excel('failAtRequest', request, { code: 'ResponsePayloadSizeLimitExceeded' });
    const { columns, progress } = await read([0, 1], block);
    expect(columns).toBe('cancelled');
    expect(progress).toEqual([25, 50, 75].slice(0, block));
  });
});

describe('a text that looks like an error', () => {
  it('is told from an error by asking Excel once more, and only where there is one', async () => {
    const [header = [], ...clients] = clientRows(12);
    const names = new Map<number, Rows[number][number]>([
      [3, '#N/A'],
      [5, '#1 Plumbing'],
      [7, { error: '#N/A' }],
    ]);
    await open([header, ...clients.map((row, at) => [names.get(at) ?? row[0] ?? '', ...row.slice(1)])]);
    const { columns, requests } = await read();
    for (const [row, name] of names) expect((columns[0] as readonly Cell[])[row]).toEqual(name);
    expect(requests).toBe(3);
  });
});
