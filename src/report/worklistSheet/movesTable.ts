import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import type { Book } from '../book/book';
import { move, moveName, OUTCOMES, usualMove } from '../book/moves';
import type { ClientOutcome } from '../book/moves';
import { segmentLabels } from '../book/segmentLabels';
import { liveCell } from '../formula/cells';
import { cellText } from '../formula/reference';
import { QUADRANT_STYLES } from '../quadrantStyle';
import { area, blockAt } from '../sheetCells';
import { COUNT, headerFormat, headingFormat, INK, numbersHeaderFormat } from '../sheetLook';
import type { CellBlock, FormatPlan, NamePlan, PlanCell } from '../plan';
import { heightFormats } from '../rowHeight';
import { CONCERN_WIDTHS } from './concernColumns';
import { WORKLIST_ANCHORS } from './worklistAnchors';

/** The table of moves from its glyphs to its texts. */
const FIRST_ROW = WORKLIST_ANCHORS.firstMove.row;
const MOVES = WORKLIST_ANCHORS.firstMove.column;
const SEGMENT = MOVES - 3;
const COLUMNS = MOVES + OUTCOMES.length;

const HEADERS: readonly PlanCell[] = [
  null,
  'Segment',
  'Clients',
  'Lose money',
  'Clients that earn money',
  'Clients that lose money',
];

/** What the table of moves puts on the sheet. */
interface MovesTable {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormatPlan[];
  readonly names: readonly NamePlan[];
}

/** What to do in each segment: texts of people's choosing, which the clients' next moves repeat. */
export function movesTable(book: Book): MovesTable {
  const rows = QUADRANTS.length;
  const moves = QUADRANTS.map((quadrant) => moveRow(book, quadrant));
  return {
    blocks: [
      blockAt(FIRST_ROW - 3, [['What to do'], ['Word it as you like: every next move follows.']], 0),
      blockAt(FIRST_ROW - 1, [HEADERS, ...moves], 0),
    ],
    formats: [
      headingFormat(FIRST_ROW - 3, 0),
      { area: area(FIRST_ROW - 2, 0, 1, 1), italic: true, fontColor: INK.quiet },
      headerFormat(FIRST_ROW - 1, 0, COLUMNS),
      numbersHeaderFormat(FIRST_ROW - 1, SEGMENT + 1, 1),
      { area: area(FIRST_ROW - 1, SEGMENT + 2, 1 + rows, 1), align: 'center' },
      { area: area(FIRST_ROW, 0, rows, COLUMNS), wrap: true },
      { area: area(FIRST_ROW, SEGMENT, rows, 1), bold: true },
      { area: area(FIRST_ROW, SEGMENT + 1, rows, 2), numberFormat: COUNT },
      { area: area(FIRST_ROW, MOVES, rows, OUTCOMES.length), fill: INK.editable },
      ...heightFormats(FIRST_ROW, moves, CONCERN_WIDTHS),
      ...QUADRANTS.map((quadrant, at) => ({
        area: area(FIRST_ROW + at, 0, 1, 1),
        fontColor: QUADRANT_STYLES[quadrant].color,
        align: 'center' as const,
      })),
    ],
    names: QUADRANTS.flatMap((quadrant, down) =>
      OUTCOMES.map((outcome, right) => moveNamed(book, quadrant, outcome, { down, right })),
    ),
  };
}

function moveRow(book: Book, quadrant: Quadrant): PlanCell[] {
  const { isLive, places, input } = book;
  const { facts, placements } = input.summary;
  const losers = placements.find(({ placement }) => placement === quadrant)?.lossMakers ?? 0;
  return [
    QUADRANT_STYLES[quadrant].glyph,
    liveCell(isLive, () => cellText(places.label(quadrant)), segmentLabels(book)[quadrant]),
    liveCell(isLive, () => cellText(places.figure(`${quadrant}Clients`)), facts.counts[quadrant]),
    liveCell(isLive, () => cellText(places.figure(`${quadrant}Losses`)), losers),
    ...OUTCOMES.map((outcome) => move(book, quadrant, outcome)),
  ];
}

function moveNamed(
  { input }: Book,
  quadrant: Quadrant,
  outcome: ClientOutcome,
  at: { readonly down: number; readonly right: number },
): NamePlan {
  return {
    name: moveName(quadrant, outcome),
    area: area(FIRST_ROW + at.down, MOVES + at.right, 1, 1),
    usual: usualMove(input.scheme, quadrant, outcome),
  };
}
