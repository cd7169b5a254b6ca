import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { makeBook, NO_EARLIER_BUILD } from '../../src/report/book/makeBook';
import { sheetPlan } from '../../src/report/book/sheetPlan';
import { matrixChart } from '../../src/report/charts/matrixChart';
import { dataSheet } from '../../src/report/dataSheet/dataSheet';
import type { CellBlock, PlanCell, SheetPlan, WorkbookPlan } from '../../src/report/plan';
import type { MatrixInput } from '../../src/report/matrixInput';
import { inputOf } from '../report/inputs';
import { portfolio } from '../report/charts/portfolios';
import { pages } from '../support/libreOffice';

const run = promisify(execFile);

/** A word as the PDF tells where it stands, in points of the page from its top left corner. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;

async function wordsOf(pdf: string): Promise<Word[]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-']);
  return [...stdout.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** Names without blanks, each another: a label is then one word of the PDF. */
function inputWithWords(seed: number, clients: number): MatrixInput {
  const columns = portfolio(seed, clients);
  const names = columns.names.map((name, at) => `${name.replaceAll(' ', '').slice(0, 22)}${at}`);
  return inputOf({ ...columns, names });
}

/** The chart alone on a page as wide as its cells, the cells behind it hidden; formulas are left to another test. */
function pageOf(input: MatrixInput): WorkbookPlan {
  const book = makeBook(input, NO_EARLIER_BUILD, 0);
  const place = { row: 0, column: 0, rows: 29, columns: 11 };
  const { chart } = matrixChart(book, place);
  if (!chart) throw new Error('No client has a place');
  const page: SheetPlan = sheetPlan(book, 'matrix', {
    blocks: [{ at: { row: 29, column: 0 }, cells: [['']] }],
    columnWidths: [{ column: 0, columns: 11, points: 60 }],
    charts: [chart],
    print: { orientation: 'landscape', area: { ...place, rows: 30 }, pagesTall: 1, repeated: null },
  });
  const data = dataSheet(book);
  return { sheets: [page, { ...data, blocks: data.blocks.map(asValues) }] };
}

function asValues({ at, cells }: CellBlock): CellBlock {
  return { at, cells: cells.map((row) => row.map(asValue)) };
}

function asValue(cell: PlanCell): PlanCell {
  if (typeof cell !== 'object' || cell === null || !('formula' in cell)) return cell;
  return typeof cell.value === 'object' ? null : cell.value;
}

/** Where a value of an axis stands on the page, told by the middle of the numbers at the axis. */
function scale(ticks: readonly Word[], middle: (word: Word) => number): (value: number) => number {
  const at = ticks.map((word) => [Number(word.text.replace('%', '')) / 100, middle(word)] as const);
  const sorted = at.sort(([one], [other]) => one - other);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) throw new Error('The axis has no numbers');
  return (value) => first[1] + ((value - first[0]) / (last[0] - first[0])) * (last[1] - first[1]);
}

function toPage(words: readonly Word[], input: MatrixInput): (client: number) => { x: number; y: number } {
  const ticks = words.filter(({ text }) => /^-?\d+(\.\d)?%$/.test(text));
  const lowest = Math.max(...ticks.map(({ top }) => top));
  const leftmost = Math.min(...ticks.map(({ right }) => right));
  const across = scale(
    ticks.filter(({ top }) => lowest - top < 2),
    ({ left, right }) => (left + right) / 2,
  );
  const up = scale(
    ticks.filter(({ right, top }) => right - leftmost < 8 && lowest - top > 2),
    ({ top, bottom }) => (top + bottom) / 2,
  );
  return (client) => ({
    x: across(input.matrix.effort[client] ?? NaN),
    y: up(input.matrix.worth[client] ?? NaN),
  });
}

function isApart(one: Word, other: Word): boolean {
  return (
    one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
  );
}

describe('the chart of quadrants on the page that LibreOffice prints', () => {
  it.each([
    ['spread', 2, 20],
    ['clustered', 28, 30],
    ['crowded', 30, 40],
  ])('shows names that overlap neither each other nor a marker: %s', async (_, seed, count) => {
    const input = inputWithWords(seed, count);
    const words = await wordsOf((await pages(pageOf(input))).pdf);
    const names: ReadonlySet<string> = new Set(input.intake.clients.names);
    const labels = words.filter(({ text }) => names.has(text));
    expect(labels.length).toBeGreaterThan(0.7 * count);
    const overlapping = labels.filter((label, at) =>
      labels.slice(at + 1).some((other) => !isApart(label, other)),
    );
    expect(overlapping).toEqual([]);
    const place = toPage(words, input);
    const covered = input.intake.clients.names.filter((_name, client) => {
      const { x, y } = place(client);
      return labels.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
    });
    expect(covered).toEqual([]);
  });
});
