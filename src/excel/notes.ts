import type { ListedClient, ListedNotes, NoteCell, NoteChange, NotesWanted } from '../app/clientSheets';
import type { SourceTable } from '../app/ports';
import { Stopped } from '../app/stopped';
import { listRows } from './listRows';
import { lookAround } from './lookAround';
import type { EarlierSheet, EarlierTable } from './lookAround';
import { read, write } from './request';
import { safeText } from './safeText';

/** Our list as it stands in the workbook. */
interface FoundList {
  readonly sheet: EarlierSheet;
  readonly table: EarlierTable;
  /** All sheets of ours of the source. */
  readonly ours: readonly (EarlierSheet & { readonly key: string })[];
}

/** What people wrote beside a client; null where nothing of the source was built. */
export async function readNotes(
  source: SourceTable,
  client: ListedClient,
  { headers, besides }: NotesWanted,
): Promise<ListedNotes | null> {
  const list = await findList(source, client);
  if (!list) return null;
  return read(async (context) => {
    const row = await rowOf(context, list, client);
    const columns = headers.map((header) => list.table.headers.indexOf(header));
    const cells = columns.map((column) =>
      column < 0 ? null : row.getCell(0, column).load('text,values,formulas'),
    );
    const besideTexts = askTexts(
      context,
      list.ours.find(({ key }) => key === besides.key),
      besides.names,
    );
    await context.sync();
    return {
      sheet: list.sheet.name,
      notes: cells.map((cell) => cell && noteIn(cell)),
      besides: besideTexts(),
    };
  });
}

/** Writes one note as a text. Refuses where the cell is not as it was shown, or holds a formula of people's. */
export async function writeNote(
  source: SourceTable,
  client: ListedClient,
  { header, was, text }: NoteChange,
): Promise<void> {
  const list = await findList(source, client);
  if (!list) throw new Stopped({ kind: 'listGone', sheet: client.sheet });
  const { sheet, table } = list;
  if (sheet.isProtected) throw new Stopped({ kind: 'protectedSheet', sheet: sheet.name });
  const column = table.headers.indexOf(header);
  if (column < 0) throw new Stopped({ kind: 'columnGone', sheet: sheet.name, header });
  await write(async (context) => {
    const cell = (await rowOf(context, list, client)).getCell(0, column).load('text,values,formulas');
    await context.sync();
    const now = noteIn(cell);
    if (now.isFormula || now.text !== was)
      throw new Stopped({ kind: 'noteChanged', sheet: sheet.name, header, client: client.client });
    cell.values = [[safeText(text)]];
    await context.sync();
  });
}

/** Our list of the source; null where nothing was built of it, for then nobody can have written anything. */
async function findList({ key, sheetIds }: SourceTable, client: ListedClient): Promise<FoundList | null> {
  const { marked } = await read((context) => lookAround(context, sheetIds ?? []));
  const ours = marked.filter(({ source, isCopy }) => source === key && !isCopy);
  if (ours.length === 0) return null;
  const sheet = ours.find((each) => each.key === client.key);
  if (!sheet) throw new Stopped({ kind: 'listGone', sheet: client.sheet });
  if (sheet.isIncomplete) throw new Stopped({ kind: 'listIncomplete', sheet: sheet.name });
  const recorded = sheet.record?.tables[0];
  const table =
    sheet.tables.find(({ id }) => id === recorded?.id) ??
    sheet.tables.find(({ headers }) => headers.includes(client.headers.client));
  if (!table) throw new Stopped({ kind: 'listNoTable', sheet: sheet.name });
  if (!table.headers.includes(client.headers.client))
    throw new Stopped({ kind: 'clientsUnknown', sheet: sheet.name, header: client.headers.client });
  return { sheet, table, ours };
}

/** The row of the table that is the client's. */
async function rowOf(
  context: Excel.RequestContext,
  { sheet, table }: FoundList,
  { headers, client, before }: ListedClient,
): Promise<Excel.Range> {
  const body = context.workbook.tables.getItem(table.id).getDataBodyRange();
  const names = body.getColumn(table.headers.indexOf(headers.client)).load('values');
  const numbered = table.headers.indexOf(headers.number);
  const numbers = numbered < 0 ? null : body.getColumn(numbered).load('values');
  await context.sync();
  const row = listRows(firstOf(names), numbers ? firstOf(numbers) : [], client)[before];
  if (row === undefined) throw new Stopped({ kind: 'clientNotListed', sheet: sheet.name, client });
  return body.getRow(row);
}

/** Asks for the texts under names of a sheet; to be called after the sync. */
function askTexts(
  context: Excel.RequestContext,
  sheet: EarlierSheet | undefined,
  names: readonly string[],
): () => string[] {
  if (!sheet) return () => names.map(() => '');
  const target = context.workbook.worksheets.getItem(sheet.id);
  const cells = names.map((name) =>
    target.names.getItemOrNullObject(name).getRangeOrNullObject().load('values'),
  );
  return () => cells.map((cell) => (cell.isNullObject ? '' : String(cell.values[0]?.[0] ?? '')));
}

function firstOf({ values }: Excel.Range): unknown[] {
  return (values as unknown[][]).map(([cell]) => cell);
}

/** A text that begins with "=" is told from a formula by being its own value. What a cell shows, such as a date, is its text. */
function noteIn({ values, formulas, text }: Excel.Range): NoteCell {
  const value = (values as unknown[][])[0]?.[0];
  const formula = (formulas as unknown[][])[0]?.[0];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { text: typeof value === 'string' ? value : (text[0]?.[0] ?? ''), isFormula };
}
