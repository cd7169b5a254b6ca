import type { ClientLabel } from '../../core/labels/clientLabel';
import { clientLabels } from '../../core/labels/clientLabels';
import { columnsTold } from '../telling/columnsTold';
import type { WorkbookPlan } from '../plan';
import { accountSection } from './accountSection';
import { MATRIX_CHART } from './chartSection';
import { chartsSection } from './chartsSection';
import { clientSection } from './clientSection';
import { listLayout } from './listLayout';
import type { MatrixInput } from '../matrixInput';
import { movementSection } from './movementSection';
import { notesSection, setAsideSection } from './setAsideSection';
import { moneyFormat } from '../sheetLook';
import { COLUMN } from './sheetLayout';
import type { Section } from '../sheetCells';
import { cutsSection, summarySection } from './summarySection';
import { tellingSection } from './tellingSection';
import { STATUS_ROW, titleSection } from './titleSection';
import { WHALE_CHART } from './whaleSection';

/**
 * The workbook's client matrix: one sheet with the summary in sentences, the charts, the table of segments, the
 * cuts, every client by profit, and the rows set aside. All cells are values, formatted by number formats only.
 */
export function matrixPlan(input: MatrixInput): WorkbookPlan {
  const { intake } = input;
  const money = moneyFormat(intake.clients.revenue);
  const labels = labelsShown(input);
  const layout = listLayout(labels, intake.clients.names.length);
  const title = titleSection(input);
  const charts = chartsSection(title.rows, input, layout);
  const below = stacked(title.rows + charts.rows, [
    (row) => summarySection(row, input, money),
    (row) => tellingSection(row, columnsTold(input.systems)),
    (row) => movementSection(row, input.systems.movement, input.scheme),
    (row) => accountSection(row, input.systems),
    (row) => cutsSection(row, input),
    (row) => clientSection(row, input, { labels, layout }),
    (row) => setAsideSection(row, intake, money),
    (row) => notesSection(row, intake.notes),
  ]);
  const sections: readonly Section[] = [title, charts, ...below];
  return {
    sheets: [
      {
        key: 'matrix',
        name: 'Client matrix',
        blocks: sections.flatMap(({ blocks }) => blocks),
        formats: sections.flatMap(({ formats }) => formats),
        columnWidths: layout.widths,
        charts: charts.charts,
        chartNames: [MATRIX_CHART, WHALE_CHART],
        statusCell: { row: STATUS_ROW, column: COLUMN.rank },
        gridlines: false,
        names: [],
        tables: [],
        conditionalFormats: [],
        dropDowns: [],
        frozen: { rows: 0, columns: 0 },
        print: null,
        isHidden: false,
      },
    ],
  };
}

/**
 * Labels come with what the table tells of its clients beside their money; where it tells nothing, what money alone says
 * stands in the sentences above the list.
 */
function labelsShown({ systems }: MatrixInput): readonly ClientLabel[] {
  const labels = clientLabels(systems);
  return labels.some(({ basis }) => basis === 'facts') ? labels : [];
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
