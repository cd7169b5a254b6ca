import type { ColumnMapping, ColumnUse } from '../../intake/columnMapping';
import type { DecimalQuestion } from '../../intake/intake';
import type { OpenPoints, PanelState, ShownTable } from './panelState';

/** What there is to choose and to answer about the rows. */
export interface RowPoints {
  readonly mapping: ColumnMapping;
  readonly canBeOrders: boolean;
  readonly canBeGroups: boolean;
  readonly hasSameNames: boolean;
  readonly questions: readonly DecimalQuestion[];
}

/** The uses that only a table of orders has. */
const ORDER_USES: readonly ColumnUse[] = ['order', 'orderDate', 'product'];

/** What the columns and the rows read last leave to choose. */
export function rowPoints({ choices }: ShownTable, { questions, sameNames }: OpenPoints): RowPoints {
  const { mapping } = choices;
  return {
    mapping,
    canBeOrders: mapping.rows === 'orders' || mapping.columns.some(({ use }) => ORDER_USES.includes(use)),
    canBeGroups: mapping.columns.some(({ use }) => use === 'group'),
    hasSameNames: mapping.rows === 'clients' && (sameNames > 0 || mapping.sameNames !== 'keep'),
    questions: questions.map((question) => ({ ...question, answer: answerTo(question, mapping) })),
  };
}

/** What was answered, though the rows may not be read again yet. */
function answerTo({ column }: DecimalQuestion, { columns }: ColumnMapping): DecimalQuestion['answer'] {
  return columns.find(({ index }) => index === column)?.decimal ?? null;
}

/** How many questions wait for an answer. */
export function unanswered(questions: readonly DecimalQuestion[]): number {
  return questions.filter(({ answer }) => answer === null).length;
}

/** How many points of the data want a look: questions that wait for an answer, and rows that are set aside. */
export function pointsToLookAt({ open, figures }: Pick<PanelState, 'open' | 'figures'>): number {
  const setAside = figures.kind === 'counted' ? figures.analysis.intake.setAside.length : 0;
  return unanswered(open.questions) + setAside;
}
