import type { EarlierBuild } from '../report/earlierBuild';
import { isTooLarge } from './excelProblem';
import { askTable } from './earlierTable';
import type { FoundEarlierTable } from './earlierTable';
import type { EarlierSheet } from './lookAround';
import { read } from './request';
import { askTyped } from './typedNumbers';
import type { TypedNumber } from './typedNumbers';

/** What people left on the sheets of an earlier build. */
export interface Left {
  /** Texts worded anew, as `EarlierBuild` has them. */
  readonly texts: EarlierBuild['texts'];
  /** Tables of ours that are still there, by their sheet's key. */
  readonly tables: ReadonlyMap<string, FoundEarlierTable>;
  readonly typed: readonly TypedNumber[];
}

const NOTHING: Left = { texts: new Map(), tables: new Map(), typed: [] };

/** Cells of people's asked for at once: with formats and a formula each takes up to 300 bytes of an answer of 5 MB. */
const MOST_CELLS = 15_000;

/** One request where anything of people's may be left; more for many thousands of clients. */
export async function readEarlier(sheets: ReadonlyMap<string, EarlierSheet>): Promise<Left> {
  const recorded = [...sheets].filter(([, { record }]) => record !== null);
  if (recorded.length === 0) return NOTHING;
  for (let most = MOST_CELLS; ; most /= 2) {
    try {
      return await read((context) => readOnce(context, recorded, most));
    } catch (error) {
      if (most < 100 || !isTooLarge(error)) throw error;
    }
  }
}

async function readOnce(
  context: Excel.RequestContext,
  sheets: readonly (readonly [string, EarlierSheet])[],
  mostCells: number,
): Promise<Left> {
  const asked = sheets.map(([key, sheet]) => {
    const target = context.workbook.worksheets.getItem(sheet.id);
    return {
      key,
      texts: askTexts(target, sheet),
      typed: askTyped(target, key, sheet),
      table: askTable(target, sheet, mostCells),
    };
  });
  await context.sync();
  const texts = asked.flatMap((sheet) =>
    sheet.texts().map(([name, text]) => [`${sheet.key}!${name}`, text] as const),
  );
  const typed = asked.flatMap((sheet) => sheet.typed());
  const tables = new Map<string, FoundEarlierTable>();
  for (const { key, table } of asked) {
    const found = await table(context);
    if (found) tables.set(key, found);
  }
  return { texts: new Map(texts), tables, typed };
}

/** Asks for the texts that stand under names and as titles of charts; the answer has those that people worded anew. */
function askTexts(target: Excel.Worksheet, { record }: EarlierSheet): () => [string, string][] {
  const worded = Object.entries(record?.names ?? {}).flatMap(([name, usual]) =>
    usual === null ? [] : [[name, usual] as const],
  );
  const names = worded.map(([name, usual]) => {
    const cells = target.names.getItemOrNullObject(name).getRangeOrNullObject().load('values');
    return { name, usual, text: () => (cells.isNullObject ? '' : String(cells.values[0]?.[0] ?? '')) };
  });
  const charts = Object.entries(record?.charts ?? {}).map(([name, usual]) => {
    const chart = target.charts.getItemOrNullObject(name);
    const title = chart.title.load('text');
    return { name, usual, text: () => (title.isNullObject ? '' : title.text) };
  });
  return () =>
    [...names, ...charts].flatMap(({ name, usual, text }) => {
      const now = text().trim();
      return now === '' || now === usual.trim() ? [] : [[name, now] as [string, string]];
    });
}
