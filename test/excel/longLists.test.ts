import { describe, expect, it } from 'vitest';
import { refuseTooMany } from '../../src/app/mostClients';
import { Stopped } from '../../src/app/stopped';
import { tellRemarks } from '../../src/app/tell';
import { rowsOfBlock, rowsOfColumns } from '../../src/excel/cellRows';
import type { CellRows } from '../../src/excel/cellRows';
import { planRemarks } from '../../src/excel/planRemarks';
import { refuseTooLong } from '../../src/excel/refuseTooLong';
import { sheetPlan } from '../../src/report/book/sheetPlan';
import { cellsInRow } from '../../src/report/columnBlock';
import type { CellColumn, ColumnBlock } from '../../src/report/columnBlock';
import { clientRows } from './support/clients';
import { clientTable } from './support/matrix';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

const NAMES = { matrix: 'M', clients: 'C', worklist: 'W', movement: 'V', method: 'D', data: 'X' };

function listOf(rows: number): ColumnBlock {
  const every = (of: (row: number) => number): Int32Array =>
    Int32Array.from({ length: rows }, (_, row) => of(row));
  const names = Array.from({ length: rows }, (_, row) => `=Client ${row}`);
  return {
    at: { row: 5, column: 2 },
    rows,
    columns: [
      {
        holds: 'numbers',
        numbers: Float64Array.from({ length: rows }, (_, row) => (row % 7 === 0 ? NaN : row / 3)),
      },
      { holds: 'texts', codes: every((row) => rows - 1 - row), texts: names },
      { holds: 'texts', codes: every((row) => (row % 3) - 1), texts: ['Yes', '1/2'] },
      { holds: 'few', cells: new Map([[rows - 1, { formula: '=1+1', value: 2 }]]) },
    ],
  };
}

/** Every row of pieces in their order, with the sheet row that it stands in. */
function written(pieces: readonly CellRows[]): unknown[][] {
  return pieces.flatMap(({ at, values }) =>
    values().map((cells, index) => [at.row + index, at.column, ...cells]),
  );
}

describe('a list that is told by columns', () => {
  const list = listOf(20_000);

  it('is written as the same list told by rows would be', () => {
    const cells = Array.from({ length: list.rows }, (_, row) => cellsInRow(list, row));
    expect(written(rowsOfColumns(list))).toEqual(written(rowsOfBlock({ at: list.at, cells })));
  });

  it('goes in pieces of which eight fit into one request, whatever its rows are like', () => {
    const pieces = rowsOfColumns(list);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) {
      expect(JSON.stringify(piece.values()).length).toBeLessThan(500_000);
      expect(piece.bytes).toBeLessThan(550_000);
    }
  });

  it('can be halved down to single rows, and no row gets lost', () => {
    const halved = (piece: CellRows): CellRows[] => {
      const halves = piece.halves();
      return halves.length === 0 ? [piece] : halves.flatMap(halved);
    };
    const short = listOf(37);
    const rows = rowsOfColumns(short).flatMap(halved);
    expect(rows.map((piece) => piece.rows)).toEqual(Array<number>(37).fill(1));
    expect(written(rows)).toEqual(written(rowsOfColumns(short)));
  });

  it('has its long texts told with their places, each row that has one', () => {
    const column: CellColumn = {
      holds: 'texts',
      codes: Int32Array.of(0, 1, 0, -1, 1),
      texts: ['short', 'x'.repeat(32_768)],
    };
    const columnBlocks = [{ at: { row: 4, column: 1 }, rows: 5, columns: [column] }];
    expect(
      tellRemarks(planRemarks({ sheets: [sheetPlan({ names: NAMES }, 'clients', { columnBlocks })] })),
    ).toEqual([
      'On the sheet “C” B6 and 1 more hold a text that is cut off after 32,767 characters, the most that a cell takes.',
    ]);
  });
});

describe('more clients than a sheet has rows', () => {
  const planned = (rows: number) => {
    const columnBlocks = [{ at: { row: 5, column: 0 }, rows, columns: [] }];
    return { sheets: [sheetPlan({ names: NAMES }, 'clients', { columnBlocks })] };
  };

  it('are refused, the last that fits is not', () => {
    expect(() => {
      refuseTooMany(1_048_571);
      refuseTooLong(planned(1_048_571));
    }).not.toThrow();
    expect(() => {
      refuseTooMany(1_048_572);
    }).toThrow(Stopped);
    expect(() => {
      refuseTooLong(planned(1_048_572));
    }).toThrow(Stopped);
  });
});

describe('a list that takes several requests', () => {
  let workbook: OpenWorkbook;
  const COUNT = 12_000;

  async function open(): Promise<unknown> {
    workbook = await openWorkbook();
    await workbook.put('Data', clientRows(COUNT));
    await workbook.excel('addTable', 'Data', `A1:D${COUNT + 1}`, 'Clients');
    await workbook.excel('select', 'Data', 'B3');
    return state();
  }

  async function state(): Promise<unknown> {
    const sheets = (await workbook.excel('sheets')).map((sheet) => ({ ...sheet, isActive: null }));
    return { sheets, settings: await workbook.excel('settings') };
  }

  /** Excel refuses the request after so many that carried a block of the list. */
  async function failAfter(blocks: number, code: string): Promise<void> {
    await workbook.page.evaluate(
      ([nth, fault]) => {
        const control = window.workbench;
        if (!control) return;
        const { log } = control.host.requests;
        const push = log.push.bind(log);
        let blocks = 0;
        log.push = (...entries) => {
          blocks += entries.filter(({ bytesUp, error }) => error === null && bytesUp > 300_000).length;
          if (blocks === nth) {
            blocks = Infinity;
            control.failAtRequest(1, { code: fault });
          }
          return push(...entries);
        };
      },
      [blocks, code] as const,
    );
  }

  it('goes on in smaller ones from the rows that Excel found too large, and none is written twice or never', async () => {
    await open();
    await failAfter(1, 'RequestPayloadSizeLimitExceeded');
    expect((await workbook.build()).kind).toBe('done');
    const { rows } = await clientTable(workbook);
    expect(rows.map((row) => row['No.'])).toEqual(Array.from({ length: COUNT }, (_, index) => index + 1));
    expect(new Set(rows.map((row) => row['Client'])).size).toBe(COUNT);
  });

  it('is taken back as a whole where one of them fails', async () => {
    const before = await open();
    await failAfter(1, 'GeneralException');
    const told = (await workbook.build()).text;
    expect(told).toContain('GeneralException');
    expect(told).toContain('The workbook is as it was before.');
    expect(await state()).toEqual(before);
  });

  it('leaves nothing behind where the user cancels between two', async () => {
    const before = await open();
    const told = await workbook.pane.evaluate(() => window.adapter?.buildCancelledAt('writing', 2));
    expect(told).toBe('Cancelled. Nothing was written.');
    expect(await state()).toEqual(before);
  });
});
