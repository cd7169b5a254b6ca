import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../src/core/clientColumns';
import type { CutRules } from '../../src/core/matrix/clientMatrix';
import type { Book } from '../../src/report/book/book';
import { makeBook, NO_EARLIER_BUILD } from '../../src/report/book/makeBook';
import type { SheetKey } from '../../src/report/book/sheets';
import { workbookPlan } from '../../src/report/book/workbookPlan';
import type { CellRef } from '../../src/report/formula/reference';
import { CONCERN_COLUMNS } from '../../src/report/worklistSheet/concernColumns';
import { HEADER_ROW, HEADING_ROW } from '../../src/report/worklistSheet/worklistAnchors';
import { inputOf, WEIGHTED } from '../report/inputs';
import { isSame } from '../support/agreement';
import { recalculated } from '../support/libreOffice';
import type { Edit, Reckoned, ReckonedSheets } from '../support/libreOffice';
import { servedClients } from './support/randomClients';

/** Profits differ, so that no tie is to be settled. */
function someClients(): ClientColumns {
  const clients = servedClients(60, 5, 'receivable');
  return { ...clients, names: clients.names.map((_, client) => `Client ${client}`) };
}

function bookOf(
  clients: ClientColumns,
  rules: CutRules = WEIGHTED,
  texts: ReadonlyMap<string, string> = new Map(),
): Book {
  return makeBook(inputOf(clients, rules), { ...NO_EARLIER_BUILD, texts }, 2000);
}

function typed({ sheet, row, column }: CellRef, value: number | string): Edit {
  return { sheet, row, column, value };
}

/** The cells of a sheet as planned, by row. */
function planned(book: Book, key: SheetKey): Reckoned[][] {
  const rows: Reckoned[][] = [];
  const sheet = workbookPlan(book).sheets.find((one) => one.key === key);
  for (const { at, cells } of sheet?.blocks ?? [])
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        const value = typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : cell;
        (rows[at.row + down] ??= [])[at.column + right] = value;
      });
    });
  return rows;
}

/** The list of those who need attention without its last column, the number, which an edit leaves as it was. */
function listOf(rows: readonly (readonly Reckoned[] | undefined)[]): Reckoned[][] {
  const list: Reckoned[][] = [];
  for (let row = HEADER_ROW + 1; (rows[row]?.[0] ?? '') !== ''; row++)
    list.push(Array.from({ length: 1 + CONCERN_COLUMNS.length }, (_, at) => rows[row]?.[at] ?? ''));
  return list;
}

/** The worklist and the tie-out of the method come, after the edit, to what the core makes of the changed clients. */
async function expectToFollow(edits: (book: Book) => Edit[], changed: Book): Promise<ReckonedSheets> {
  const book = bookOf(someClients());
  const sheets = await recalculated(workbookPlan(book), { edits: edits(book) });
  const worklist = sheets.get(book.names.worklist) ?? [];
  const wanted = listOf(planned(changed, 'worklist'));
  const found = listOf(worklist);
  expect(wanted).not.toEqual(listOf(planned(book, 'worklist')));
  expect(found.map(([, client]) => client)).toEqual(wanted.map(([, client]) => client));
  wanted.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const is = found[row]?.[column] ?? '';
      expect(isSame(cell ?? '', is), `row ${row}: ${JSON.stringify(cell)} is ${JSON.stringify(is)}`).toBe(
        true,
      );
    });
  });
  expect(worklist[HEADING_ROW + 1]?.[0]).toBe(planned(changed, 'worklist')[HEADING_ROW + 1]?.[0]);
  const method = sheets.get(book.names.method) ?? [];
  planned(changed, 'method').forEach((cells, row) => {
    if (typeof cells[1] !== 'number') return;
    const is = method[row]?.[1] ?? '';
    const where = `method row ${row + 1}, ${JSON.stringify(cells[0])}: ${cells[1]} is ${JSON.stringify(is)}`;
    expect(isSame(cells[1], is), where).toBe(true);
  });
  return sheets;
}

describe('the worklist and the method after somebody changed a cell in LibreOffice', () => {
  it('have who needs attention at another cut, and the cut itself', async () => {
    await expectToFollow(
      ({ places }) => [typed(places.cut.worth, 0.3), typed(places.cut.effort, 0.25)],
      bookOf(someClients(), { worth: { kind: 'value', value: 0.3 }, effort: { kind: 'value', value: 0.25 } }),
    );
  });

  it('have who loses money at another rate, and what each activity costs', async () => {
    const clients = someClients();
    const activities = clients.activities.map((activity, at) =>
      at === 0 ? { ...activity, rate: 1000 } : activity,
    );
    await expectToFollow(({ places }) => [typed(places.rate(0), 1000)], bookOf({ ...clients, activities }));
  });

  it('have who loses money at another rate a year', async () => {
    const clients = someClients();
    if (!clients.latePayment) throw new Error('They pay late');
    const latePayment = { ...clients.latePayment, annualRate: 0.9 };
    await expectToFollow(
      ({ places }) => [typed(places.annualRate, 0.9)],
      bookOf({ ...clients, latePayment }),
    );
  });

  it('say the next move and the segment in the words that somebody typed', async () => {
    const texts = new Map([
      ['matrix!SegmentBottomRight', 'Costly "friends"'],
      ['worklist!MoveBottomRightLosing', '=Ring them\ntoday'],
    ]);
    const sheets = await expectToFollow(
      ({ places }) => [
        typed(places.label('bottomRight'), 'Costly "friends"'),
        typed(places.move('bottomRight', 'losing'), '=Ring them\ntoday'),
      ],
      bookOf(someClients(), WEIGHTED, texts),
    );
    const method = sheets.get('Method') ?? [];
    expect(method.map(([name]) => name)).toContain('Costly "friends"');
    expect(method.map(([name]) => name)).not.toContain('Underperformer');
  });

  it('say so where more need attention than the list has room for or prints', async () => {
    const book = bookOf(someClients());
    const told = async (worth: number): Promise<Reckoned> => {
      const edits = [typed(book.places.cut.worth, worth), typed(book.places.cut.effort, 0)];
      const sheets = await recalculated(workbookPlan(book), { edits });
      return sheets.get(book.names.worklist)?.[HEADING_ROW + 2]?.[0] ?? null;
    };
    expect(await told(5)).toMatch(/^Only the first \d+ fit here|^More need attention than at the build/);
    expect(await told(-5)).toMatch(/^The list follows cuts and costs/);
  });
});
