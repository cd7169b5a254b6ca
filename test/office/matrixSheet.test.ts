import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../src/core/clientColumns';
import type { CutRules } from '../../src/core/matrix/clientMatrix';
import { USUAL_SETTINGS } from '../../src/core/settings';
import { matrixSheet } from '../../src/report/matrixSheet/matrixSheet';
import { MATRIX_ANCHORS } from '../../src/report/matrixSheet/matrixAnchors';
import { MALTLOAF, SPRING, TWENTY_PROFITS } from '../core/examples';
import { portfolio } from '../report/charts/portfolios';
import { clientsOf, inputOf, manyClients } from '../report/inputs';
import type { Money } from '../report/inputs';
import { recalculated } from '../support/libreOffice';
import { differences, numberedBooks, sideBySide } from '../support/sideBySide';

const MEDIAN: CutRules = { worth: { kind: 'median' }, effort: { kind: 'median' } };
const UPPER: CutRules = {
  worth: { kind: 'percentile', percent: 75 },
  effort: { kind: 'percentile', percent: 60 },
};
const MEAN: CutRules = { worth: { kind: 'mean' }, effort: { kind: 'mean' } };
const BY_HAND: CutRules = { worth: { kind: 'value', value: 0.12 }, effort: { kind: 'value', value: 0.05 } };

/** Clients of revenue 100 with these profits, all from serving them differently. */
function earning(...profits: readonly number[]): ClientColumns {
  return clientsOf(profits.map((profit): Money => [100, 40, 60 - profit]));
}

const PRIME: Money = [1000, 500, 50];
const LOSING: Money = [100, 80, 30];
const EARNING: Money = [100, 80, 15];

const PORTFOLIOS = [
  inputOf(SPRING),
  inputOf(MALTLOAF),
  inputOf(SPRING, MEDIAN),
  inputOf(earning(...TWENTY_PROFITS)),
  inputOf(earning(40, 30, 20, 10, 0)),
  inputOf(earning(10, -1510)),
  inputOf(earning(10, -10)),
  inputOf(earning(0.1, -0.4)),
  inputOf(earning(-5, -7, -9, -1)),
  inputOf(earning(50, 40, 30, 20, 0, 0, 0, -10, -10, -20)),
  inputOf(clientsOf([PRIME])),
  inputOf(clientsOf([PRIME, LOSING])),
  inputOf(clientsOf([PRIME, LOSING, LOSING])),
  inputOf(clientsOf([PRIME, EARNING, LOSING, LOSING]), BY_HAND),
  inputOf(clientsOf([PRIME, EARNING, EARNING, LOSING]), MEAN),
  inputOf(clientsOf([EARNING, EARNING, EARNING, EARNING, EARNING])),
  inputOf(
    clientsOf([PRIME, LOSING, [0, 10, 5], [0, 0, 7], [-50, 10, 5], [NaN, 1, 2], [80, NaN, 3], [90, 30, NaN]]),
    UPPER,
    [],
    { ...USUAL_SETTINGS, ledgerTotal: 1234.5 },
  ),
  inputOf(clientsOf([[0, 10, 5]])),
  inputOf(manyClients(30), UPPER),
  inputOf(clientsOf(Array.from({ length: 40 }, (_, i): Money => [i === 0 ? 1e6 : 100, 50, 20]))),
  ...Array.from({ length: 6 }, (_, seed) => inputOf(portfolio(seed + 1), [MEDIAN, UPPER, MEAN][seed % 3])),
];

describe('the page Client matrix in a spreadsheet without the add-in', () => {
  it('says and shows what the core has worked out, whatever the portfolio', async () => {
    const books = numberedBooks(PORTFOLIOS);
    const sheets = await recalculated(sideBySide(books));
    expect(books.flatMap((book) => differences(matrixSheet(book), sheets))).toEqual([]);
  });

  it('follows another cut and another name as if it had been built with them', async () => {
    const [built] = numberedBooks([inputOf(SPRING)]);
    const [wished] = numberedBooks(
      [inputOf(SPRING, BY_HAND)],
      new Map([['matrix!SegmentBottomRight', 'Drain "x"']]),
    );
    if (!built || !wished) throw new Error('no books');
    const { worthCut, firstLabel } = MATRIX_ANCHORS;
    const sheet = built.names.matrix;
    const edits = [
      { sheet, ...worthCut, value: 0.12 },
      { sheet, row: worthCut.row + 1, column: worthCut.column, value: 0.05 },
      { sheet, row: firstLabel.row + 3, column: firstLabel.column, value: 'Drain "x"' },
    ];
    const sheets = await recalculated(sideBySide([built]), { edits });
    expect(differences(matrixSheet(wished), sheets)).toEqual([]);
  });

  it('shows no error where somebody types words over a cut and a rate', async () => {
    const [built] = numberedBooks([inputOf(SPRING)]);
    if (!built) throw new Error('no book');
    const { matrix, method } = built.names;
    const rate = built.places.rate(0);
    const edits = [
      { sheet: matrix, ...MATRIX_ANCHORS.worthCut, value: 'high' },
      { sheet: method, row: rate.row, column: rate.column, value: 'dear' },
    ];
    const sheets = await recalculated(sideBySide([built]), { edits });
    const shown = [matrix, method].flatMap((sheet) => (sheets.get(sheet) ?? []).flat());
    expect(shown.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
    expect(shown).toContainEqual(expect.stringContaining('divided at worth ? (no number)'));
  });
});
