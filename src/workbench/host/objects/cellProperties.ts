import { invalidArgument, notModelled } from '../batch/errors';
import { fullAddress } from '../book/address';
import type { Book } from '../book/book';
import type { Area, CellStyle } from '../cells';
import { givenBoolean, givenColor, givenNumber, givenOneOf } from './given';

type Options = Readonly<Record<string, unknown>>;

/** What a property of a cell's looks is where it was never set, and how it is read. A cell without fill is white. */
const readers: Readonly<Record<string, (style: CellStyle) => unknown>> = {
  'fill.color': (style) => style.fill ?? '#FFFFFF',
  'font.bold': (style) => style.bold ?? false,
  'font.italic': (style) => style.italic ?? false,
  'font.color': (style) => style.fontColor ?? '#000000',
  'font.size': (style) => style.fontSize ?? 11,
  wrapText: (style) => style.wrap ?? false,
  horizontalAlignment: (style) => (style.align ? capital(style.align) : 'General'),
};

const alignments = { Left: 'left', Center: 'center', Right: 'right' } as const;

const writers: Readonly<Record<string, (value: unknown) => CellStyle>> = {
  'fill.color': (value) => ({ fill: value === '' ? null : givenColor(value) }),
  'font.bold': (value) => ({ bold: givenBoolean(value, 'bold') }),
  'font.italic': (value) => ({ italic: givenBoolean(value, 'italic') }),
  'font.color': (value) => ({ fontColor: givenColor(value) }),
  'font.size': (value) => ({ fontSize: givenNumber(value, 'size') }),
  wrapText: (value) => ({ wrap: givenBoolean(value, 'wrapText') }),
  horizontalAlignment: (value) => ({
    align: alignments[givenOneOf(value, ['Left', 'Center', 'Right'], 'horizontalAlignment')],
  }),
};

/** The looks of each cell, as far as `options` asks: `{ format: { font: { bold: true } } }`. */
export function cellProperties(book: Book, sheetId: string, area: Area, options: unknown): unknown[][] {
  const { format, address, ...others } = (options ?? {}) as Options;
  for (const name of Object.keys(others)) throw notModelled('CellPropertiesLoadOptions', name);
  const wanted = paths(format ?? {}).filter(([, isWanted]) => isWanted === true);
  for (const [path] of wanted) if (!readers[path]) throw notModelled('CellPropertiesLoadOptions', path);
  const { name } = book.sheet(sheetId);
  return book.home.styles(sheetId, area).map((line, row) =>
    line.map((style, column) => ({
      ...(format !== undefined && { format: tree(wanted.map(([path]) => [path, readers[path]?.(style)])) }),
      ...(address === true && {
        address: fullAddress(name, {
          row: area.row + row,
          column: area.column + column,
          rows: 1,
          columns: 1,
        }),
      }),
    })),
  );
}

/** Gives each cell looks of its own; those below each other with the same looks go together. */
export function setCellProperties(book: Book, sheetId: string, area: Area, given: unknown): void {
  const rows = given as readonly (readonly unknown[])[];
  if (!Array.isArray(given) || rows.length !== area.rows || rows.some((row) => row.length !== area.columns))
    throw invalidArgument('The number of rows or columns in the input array does not match the range.');
  for (let column = 0; column < area.columns; column++)
    for (const run of runs(rows.map((row) => styleOf(row[column])))) {
      const cells = { row: area.row + run.from, column: area.column + column, rows: run.count, columns: 1 };
      if (Object.keys(run.style).length > 0) book.home.setStyle(sheetId, cells, run.style);
    }
}

function styleOf(properties: unknown): CellStyle {
  const { format, ...others } = (properties ?? {}) as Options;
  for (const name of Object.keys(others)) throw notModelled('SettableCellProperties', name);
  let style: CellStyle = {};
  for (const [path, value] of paths(format ?? {})) {
    const write = writers[path];
    if (!write) throw notModelled('SettableCellProperties', path);
    if (value !== null && value !== undefined) style = { ...style, ...write(value) };
  }
  return style;
}

interface Run {
  readonly from: number;
  readonly count: number;
  readonly style: CellStyle;
}

function runs(styles: readonly CellStyle[]): Run[] {
  const found: Run[] = [];
  for (const [from, style] of styles.entries()) {
    const last = found.at(-1);
    if (last && JSON.stringify(last.style) === JSON.stringify(style))
      found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ from, count: 1, style });
  }
  return found;
}

/** `{ font: { bold: true } }` as [["font.bold", true]]. */
function paths(given: unknown): [string, unknown][] {
  return Object.entries(given as Options).flatMap(([name, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? paths(value).map(([path, inner]) => [`${name}.${path}`, inner])
      : [[name, value]],
  );
}

function tree(values: readonly (readonly [string, unknown])[]): Options {
  const result: Record<string, unknown> = {};
  for (const [path, value] of values) {
    const [name = '', inner] = path.split('.');
    if (inner === undefined) result[name] = value;
    else result[name] = { ...(result[name] as Options | undefined), [inner]: value };
  }
  return result;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
