import type { ClientLabel } from '../../core/labels/clientLabel';
import type { Book } from '../book/book';
import type { CostInput, ListedColumn } from '../book/listColumns';
import { LIST_HEADER_ROW } from '../book/places';
import { area } from '../sheetCells';
import { COUNT, headerFormat, INK, RATE } from '../sheetLook';
import type { FormatPlan } from '../plan';
import { heightFormat, linesOfRow } from '../rowHeight';
import { BUTTON, listWidths } from './listWidths';
import { peopleFormats } from './peopleColumns';

/** How a column looks: its header too where it is aligned. */
type Look = Omit<FormatPlan, 'area'>;

const LABEL_FORMATS = { rating: '0.00', ranks: '+0;-0;0', place: '0', share: RATE } as const;
const COUNT_WITH_PARTS = '#,##0.00';

/** The same in every country. */
const DATE = 'yyyy-mm-dd';

const IN_MIDDLE: Look = { align: 'center' };
const ON_RIGHT: Look = { align: 'right' };

/** How the table looks; what people made of their cells comes last. */
export function listFormats(book: Book): FormatPlan[] {
  const { columns } = book.list;
  const rows = book.places.clientRows;
  const lookOf = columnLooks(book);
  return [
    headerFormat(LIST_HEADER_ROW, 0, columns.length),
    heightFormat(LIST_HEADER_ROW, 1, headerLines(book)),
    ...columns.flatMap((column): FormatPlan[] => {
      const { align, ...look } = lookOf(column);
      const isPlain = rows === 0 || Object.keys(look).length === 0;
      return [
        ...(align ? [{ area: area(LIST_HEADER_ROW, column.at, 1 + rows, 1), align }] : []),
        ...(isPlain ? [] : [{ area: area(LIST_HEADER_ROW + 1, column.at, rows, 1), ...look }]),
      ];
    }),
    ...peopleFormats(book),
  ];
}

/** Headers have room for two lines and more where a word of one needs them: bold letters beside the button of the table. */
function headerLines(book: Book): number {
  const headers = book.list.columns.map(({ header }) => header);
  const points = listWidths(book).map((width) => (width.points - BUTTON) / 1.1);
  return Math.max(2, linesOfRow(headers, points));
}

function columnLooks(book: Book): (column: Pick<ListedColumn, 'id'>) => Look {
  const { list, isLive } = book;
  const money: Look = { ...ON_RIGHT, numberFormat: book.money };
  const rate: Look = { ...ON_RIGHT, numberFormat: RATE };
  /** Figures that may be changed to try something: everything else follows them. */
  const given: Look = isLive ? { fill: INK.editable } : {};
  const looks: Partial<Record<ListedColumn['id'], Look>> = {
    number: { ...IN_MIDDLE, fontColor: INK.quiet },
    revenue: { ...money, ...given },
    directCost: { ...money, ...given },
    contribution: money,
    costToServe: money,
    profit: { ...money, bold: true },
    rank: IN_MIDDLE,
    profitShare: rate,
    worth: rate,
    effort: rate,
    segment: IN_MIDDLE,
    losesMoney: IN_MIDDLE,
    override: IN_MIDDLE,
    due: { ...IN_MIDDLE, numberFormat: DATE },
  };
  return ({ id }) => {
    const input = list.inputs.find((_, index) => id === `input ${index}`);
    if (input) return { ...inputLook(input, money), ...given };
    const label = list.labels.find((_, index) => id === `label ${index}`);
    return label ? labelLook(label) : (looks[id] ?? {});
  };
}

function inputLook({ kind, values }: CostInput, money: Look): Look {
  if (kind === 'money' || kind === 'receivable') return money;
  const isWhole = values.every((count) => Number.isNaN(count) || Number.isInteger(count));
  return { ...ON_RIGHT, numberFormat: isWhole ? COUNT : COUNT_WITH_PARTS };
}

function labelLook({ unit }: ClientLabel): Look {
  return unit === null ? IN_MIDDLE : { ...IN_MIDDLE, numberFormat: LABEL_FORMATS[unit] };
}
