import type { FunctionCell, LeftBecause } from '../app/functionCells';
import { columnLetters } from '../core/problem';
import type { CellsDone, CellTask } from '../taskpane/state/panelState';
import { countText, figureText } from './numbers';
import { plural } from './phrases';

/** How much of a formula or a text a line of the list shows. */
const SHORT = 60;

const because: Readonly<Record<LeftBecause, string>> = {
  protected: 'The sheet is protected: unprotect it (Review, Unprotect Sheet), then list again.',
  error: 'It shows an error, and a frozen error stays: mend it first. Repair cures #NAME?.',
  waiting: 'Excel is still working it out: wait a little, then list again.',
  changed: 'It changed after it was listed.',
};

const formulas = (count: number): string => plural(count, 'formula', 'formulas');

function short(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text;
}

function address({ row, column, rows, columns }: FunctionCell): string {
  const cell = (down: number, right: number): string => `${columnLetters(column + right)}${row + down + 1}`;
  const first = cell(0, 0);
  return rows * columns === 1 ? first : `${first}:${cell(rows - 1, columns - 1)}`;
}

function shown({ shows }: FunctionCell): string {
  if (shows.kind === 'error') return shows.error;
  if (typeof shows.value === 'number') return figureText(shows.value);
  if (typeof shows.value === 'boolean') return shows.value ? 'TRUE' : 'FALSE';
  return shows.value === '' ? 'empty' : `“${short(shows.value)}”`;
}

function onSheets(cells: readonly FunctionCell[]): string {
  return `on ${plural(new Set(cells.map(({ sheetId }) => sheetId)).size, 'sheet', 'sheets')}`;
}

/** What is told of each of the two tasks. */
interface TaskWords {
  readonly name: string;
  readonly means: string;
  readonly list: string;
  readonly none: string;
  readonly asks: (cells: readonly FunctionCell[]) => string;
  readonly agree: (count: number) => string;
  readonly done: (done: CellsDone) => string;
  readonly stopped: string;
}

const tasks: Readonly<Record<CellTask, TaskWords>> = {
  freeze: {
    name: 'Freeze functions',
    means:
      'Turns the CLIENTS functions that you typed into the values they show, so that the workbook can go to people without this add-in. Nothing changes before you have seen the list.',
    list: 'List what would be frozen',
    none: 'No cell of this workbook has a CLIENTS function that can be frozen.',
    asks: (cells) =>
      `${formulas(cells.length)} ${onSheets(cells)} would become ${cells.length === 1 ? 'a value' : 'values'}:`,
    agree: (count) => `Freeze ${formulas(count)}`,
    done: ({ written }) => `${formulas(written)} became values.`,
    stopped: 'Not everything was frozen',
  },
  repair: {
    name: 'Repair #NAME?',
    means:
      'Where a CLIENTS function shows #NAME? though this add-in is open, entering its formula again cures it. Nothing changes before you have seen the list.',
    list: 'List what would be repaired',
    none: 'No CLIENTS function of this workbook shows #NAME?.',
    asks: (cells) => `${formulas(cells.length)} ${onSheets(cells)} would be entered again:`,
    agree: (count) => `Repair ${formulas(count)}`,
    done: ({ written, stillUnknown }) =>
      `${formulas(written)} ${written === 1 ? 'was' : 'were'} entered again.${
        stillUnknown.length === 0
          ? ''
          : ` ${countText(stillUnknown.length)} of them still ${stillUnknown.length === 1 ? 'shows' : 'show'} #NAME?: see that the name is one of this add-in’s functions, then close and open the workbook.`
      }`,
    stopped: 'Not everything was repaired',
  },
};

/** What the panel says of freezing and repairing functions. */
export const cellWords = {
  tasks,
  because,
  leaves: (count: number): string =>
    `${formulas(count)} ${count === 1 ? 'stays as it is' : 'stay as they are'}:`,
  onSheet: (sheet: string): string => `Sheet “${sheet}”`,
  cell: (cell: FunctionCell): string => `${address(cell)} · ${shown(cell)}`,
  formula: ({ formula }: FunctionCell): string => short(formula),
  more: (count: number): string => `Show ${countText(count)} more`,
  notNow: 'Not now',
  looking: 'Looking through the workbook',
  writing: 'Writing to the listed cells',
};
