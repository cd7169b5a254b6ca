import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { makeBook, NO_EARLIER_BUILD } from '../../src/report/book/makeBook';
import { workbookPlan } from '../../src/report/book/workbookPlan';
import type { CellRef } from '../../src/report/formula/reference';
import type { SheetPlan, WorkbookPlan } from '../../src/report/plan';
import { inputOf, manyClients } from '../report/inputs';
import { pages } from '../support/libreOffice';

const run = promisify(execFile);

/** The workbook as somebody leaves it who types a number over one cell. */
function typedOver(plan: WorkbookPlan, cell: CellRef, value: number): WorkbookPlan {
  const typed = (sheet: SheetPlan): SheetPlan => ({
    ...sheet,
    blocks: sheet.blocks.map(({ at, cells }) => ({
      at,
      cells: cells.map((line, row) =>
        line.map((each, column) =>
          at.row + row === cell.row && at.column + column === cell.column ? value : each,
        ),
      ),
    })),
  });
  return { sheets: plan.sheets.map((sheet) => (sheet.name === cell.sheet ? typed(sheet) : sheet)) };
}

async function printed(plan: WorkbookPlan): Promise<string[]> {
  const { pdf } = await pages(plan);
  const { stdout } = await run('pdftotext', ['-f', '1', '-l', '1', pdf, '-']);
  return stdout.split('\n').filter((line) => /^cut |^\S \S+ · \d+$/.test(line));
}

describe('the words in the chart', () => {
  it('follow a cut that is typed over, in an office that knows nothing of the add-in', async () => {
    const clients = manyClients(30);
    const book = makeBook(inputOf(clients), NO_EARLIER_BUILD, 2000);
    const plan = workbookPlan(book);
    const rules = { worth: { kind: 'weighted' }, effort: { kind: 'value', value: 0.3 } } as const;
    const anew = workbookPlan(makeBook(inputOf(clients, rules), NO_EARLIER_BUILD, 2000));
    const followed = await printed(typedOver(plan, book.places.cut.effort, 0.3));
    expect(followed).toContain('cut 30.0%');
    expect([...followed].sort()).toEqual([...(await printed(anew))].sort());
    expect(followed).not.toEqual(await printed(plan));
  });
});
