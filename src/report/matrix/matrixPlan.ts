import { headlines } from '../headlines';
import type { WorkbookPlan } from '../plan';
import { matrixSummary } from '../summary';
import { chartPoints } from './chartPoints';
import { chartSection } from './chartSection';
import { clientSection } from './clientSection';
import type { MatrixInput } from './matrixInput';
import { notesSection, setAsideSection } from './setAsideSection';
import { COLUMN, COLUMN_WIDTHS, moneyFormat } from './sheetLayout';
import type { Section } from './sheetLayout';
import { cutsSection, summarySection } from './summarySection';
import { STATUS_ROW, titleSection } from './titleSection';

/**
 * The workbook's client matrix: one sheet with the summary in sentences, the chart, the table of segments, the
 * cuts, every client by profit, and the rows set aside. All cells are values, formatted by number formats only.
 */
export function matrixPlan(input: MatrixInput): WorkbookPlan {
  const { intake, matrix, rules, scheme } = input;
  const summary = matrixSummary(intake, matrix, scheme);
  const { order } = summary.curve;
  const money = moneyFormat(intake.clients.revenue);
  const title = titleSection(input, summary, headlines(summary, matrix, rules, scheme));
  const chart = chartSection(title.rows, input, chartPoints(input, order));
  const below = stacked(title.rows + chart.rows, [
    (row) => summarySection(row, summary, money),
    (row) => cutsSection(row, input),
    (row) => clientSection(row, input, order),
    (row) => setAsideSection(row, intake, money),
    (row) => notesSection(row, intake.notes),
  ]);
  const sections: readonly Section[] = [title, chart, ...below];
  return {
    sheets: [
      {
        key: 'matrix',
        name: 'Client matrix',
        blocks: sections.flatMap(({ blocks }) => blocks),
        formats: sections.flatMap(({ formats }) => formats),
        columnWidths: COLUMN_WIDTHS,
        charts: chart.charts,
        statusCell: { row: STATUS_ROW, column: COLUMN.rank },
        gridlines: false,
      },
    ],
  };
}

/** Sections one below the other, the first at `row`. */
function stacked(row: number, makers: readonly ((row: number) => Section)[]): Section[] {
  const sections: Section[] = [];
  for (const make of makers) {
    const section = make(row);
    sections.push(section);
    row += section.rows;
  }
  return sections;
}
