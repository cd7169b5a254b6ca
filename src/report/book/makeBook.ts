import { clientLabels } from '../../core/labels/clientLabels';
import type { ClientLabel } from '../../core/labels/clientLabel';
import { matrixDrawing } from '../charts/matrixDrawing';
import { MATRIX_ANCHORS } from '../matrixSheet/matrixAnchors';
import type { MatrixInput } from '../matrixInput';
import { moneyFormat } from '../sheetLook';
import { METHOD_ANCHORS } from '../methodSheet/methodAnchors';
import type { EarlierBuild } from '../earlierBuild';
import { WORKLIST_ANCHORS } from '../worklistSheet/worklistAnchors';
import type { Book } from './book';
import { buildOrder } from './buildOrder';
import { goneRows } from './goneRows';
import { listColumns } from './listColumns';
import { places } from './places';
import { SHEETS } from './sheets';
import type { SheetKey, SheetNames } from './sheets';

/** A first build: the names are as wished, and nobody has written anything. */
export const NO_EARLIER_BUILD: EarlierBuild = { sheetNames: new Map(), people: null, texts: new Map() };

/** Everything that the sheets are made from, with the columns laid out and the places settled. */
export function makeBook(input: MatrixInput, earlier: EarlierBuild, liveUpTo: number): Book {
  const { clients } = input.intake;
  const { people, texts } = earlier;
  const count = clients.names.length;
  const names = sheetNames(earlier);
  const gone = goneRows(clients.names, people);
  const isLive = count <= liveUpTo;
  const list = listColumns(clients, labelsShown(input), people, isLive || count <= MOST_TOLD);
  const order = buildOrder(input.summary.curve, count);
  const drawing = matrixDrawing({ input, texts, order, isLive });
  const charted = drawing && drawing.drawn.every > 1 ? drawing.drawn.clients : order;
  const counts = {
    clients: count,
    charted: charted.length,
    gone: gone.length,
    activities: clients.activities.length,
  };
  return {
    input,
    isLive,
    names,
    people,
    gone,
    texts,
    money: moneyFormat(clients.revenue),
    order,
    drawing,
    charted,
    list,
    places: places(names, list, counts, { ...MATRIX_ANCHORS, ...WORKLIST_ANCHORS, ...METHOD_ANCHORS }),
  };
}

/**
 * Up to so many clients sentences stand beside each: of more they would be most of what is written, in a table that is
 * sorted and filtered rather than read.
 */
const MOST_TOLD = 50_000;

function sheetNames({ sheetNames: known }: EarlierBuild): SheetNames {
  const name = (key: SheetKey): string => known.get(key) ?? SHEETS[key];
  return {
    matrix: name('matrix'),
    clients: name('clients'),
    worklist: name('worklist'),
    movement: name('movement'),
    method: name('method'),
    data: name('data'),
  };
}

/**
 * Labels come with what the table tells of its clients beside their money; where it tells nothing, what money alone says
 * stands in the sentences of the matrix sheet.
 */
function labelsShown({ systems }: MatrixInput): readonly ClientLabel[] {
  const labels = clientLabels(systems);
  return labels.some(({ basis }) => basis === 'facts') ? labels : [];
}
