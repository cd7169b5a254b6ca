import { QUADRANTS } from '../../core/matrix/quadrant';
import { placementLabel } from '../../core/matrix/scheme';
import type { Book } from '../book/book';
import type { ListColumn } from '../book/listColumns';
import { OUTCOMES, OUTSIDE_MOVES } from '../book/moves';
import { quoted } from '../formula/cells';
import { placementFormula } from '../formula/placementFormula';
import { cellText, columnText, inRow } from '../formula/reference';
import { costFormula } from './costFormula';
import { legendCell } from './legend';

/** The formula of a cell in one row of the clients' table, without "="; the row is a sheet row from 0. */
type ListFormula = (row: number) => string;

/** The columns of the clients' table that follow from others. */
export type ReckonedColumn = Extract<
  ListColumn,
  | 'contribution'
  | 'costToServe'
  | 'profit'
  | 'rank'
  | 'profitShare'
  | 'worth'
  | 'effort'
  | 'segment'
  | 'losesMoney'
  | 'nextMove'
  | 'reason'
>;

/** Cells of its own row are all that a formula reads of the table, so that it stays right when the table is sorted. */
export function listFormulas(book: Book): Readonly<Record<ReckonedColumn, ListFormula>> {
  const { places } = book;
  const cell = (id: ListColumn, row: number): string => inRow(places.list(id), row);
  const total = cellText(places.figure('profit'));
  /** Only for clients of the source: those who were added or have left have no number. */
  const numbered = (row: number, formula: string): string => `IF(${cell('number', row)}="","",${formula})`;
  const data = (id: 'rank' | 'placement' | 'reason', row: number): string =>
    `INDEX(${columnText(places.data(id))},${cell('number', row)})`;
  const less =
    (from: ListColumn, what: ListColumn): ListFormula =>
    (row) =>
      `IF(COUNT(${cell(from, row)},${cell(what, row)})=2,${cell(from, row)}-${cell(what, row)},"")`;
  const rate =
    (part: ListColumn): ListFormula =>
    (row) => {
      const [revenue, money] = [cell('revenue', row), cell(part, row)];
      return `IF(COUNT(${revenue},${money})<2,"",IF(ROUND(${revenue},4)>0,${money}/${revenue},""))`;
    };
  return {
    contribution: less('revenue', 'directCost'),
    costToServe: costFormula(book),
    profit: less('contribution', 'costToServe'),
    rank: (row) => numbered(row, data('rank', row)),
    profitShare: (row) => {
      const profit = cell('profit', row);
      return `IF(COUNT(${profit})=0,"",IF(ROUND(${total},4)>0,${profit}/${total},""))`;
    },
    worth: rate('contribution'),
    effort: rate('costToServe'),
    segment: segmentFormula(book),
    losesMoney: (row) => `IF(ROUND(N(${cell('profit', row)}),4)<0,"Yes","No")`,
    nextMove: (row) => numbered(row, moveFormula(book, row, data('placement', row))),
    reason: (row) => numbered(row, `${cell('segment', row)}&": "&${data('reason', row)}`),
  };
}

function segmentFormula({ places, input: { scheme } }: Book): ListFormula {
  const outcomes = {
    topLeft: legendCell('topLeft'),
    topRight: legendCell('topRight'),
    bottomLeft: legendCell('bottomLeft'),
    bottomRight: legendCell('bottomRight'),
    noRevenue: quoted(placementLabel('noRevenue', scheme)),
    netCredit: quoted(placementLabel('netCredit', scheme)),
    unplaced: quoted(placementLabel('unplaced', scheme)),
  };
  return (row) =>
    placementFormula(
      {
        revenue: inRow(places.list('revenue'), row),
        worth: inRow(places.list('worth'), row),
        effort: inRow(places.list('effort'), row),
        worthCut: cellText(places.cut.worth),
        effortCut: cellText(places.cut.effort),
      },
      outcomes,
    );
}

/** What to do in the segment that people say, else in that of the figures (`placement`). */
function moveFormula({ places }: Book, row: number, placement: string): string {
  const override = inRow(places.list('override'), row);
  const isLosing = `${inRow(places.list('losesMoney'), row)}="Yes"`;
  const said = QUADRANTS.reduceRight(
    (otherwise, quadrant, index) => `IF(${override}=${legendCell(quadrant)},${index + 1},${otherwise})`,
    placement,
  );
  const moves = QUADRANTS.map((quadrant) => {
    const [earning = '', losing = ''] = OUTCOMES.map((outcome) => cellText(places.move(quadrant, outcome)));
    return `IF(${isLosing},${losing},${earning})&""`;
  });
  const { noRevenue, netCredit, unplaced } = OUTSIDE_MOVES;
  const outside = [noRevenue, netCredit, unplaced].map(quoted);
  return `CHOOSE(IF(${override}="",${placement},${said}),${[...moves, ...outside].join(',')})`;
}
