import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/app/analyse';
import { inMoney } from '../../../src/core/matrix/moneyAxes';
import { PLACEMENTS } from '../../../src/core/matrix/quadrant';
import { PROFIT_MATRIX } from '../../../src/core/matrix/scheme';
import { schemeMatrix } from '../../../src/core/matrix/schemeMatrix';
import { FIRST_PREVIEW } from '../../../src/taskpane/state/preview';
import { atOnce } from '../../../src/core/slices';
import type { Preview } from '../../../src/taskpane/state/preview';
import { cutsNow, offeredSchemes, shownMatrix } from '../../../src/taskpane/state/shownMatrix';
import type { ShownMatrix } from '../../../src/taskpane/state/shownMatrix';
import { ANALYSIS, CHOICES } from './fixtures';

const CLIENTS = ANALYSIS.intake.clients;
const five = (...ratings: number[]): Float64Array => Float64Array.from(ratings);

/** The same clients with what both sides invest rated, and numbers for a scheme of one's own. */
const RATED: Analysis = {
  ...ANALYSIS,
  choices: {
    ...CHOICES,
    settings: {
      ...CHOICES.settings,
      importanceCut: 0.3,
      ownScheme: {
        name: 'Fit and fun',
        up: 'Fit',
        right: 'Fun',
        labels: { topLeft: 'A', topRight: 'B', bottomLeft: 'C', bottomRight: 'D' },
        upCut: 2.5,
        rightCut: null,
      },
    },
  },
  intake: {
    ...ANALYSIS.intake,
    clients: {
      ...CLIENTS,
      facts: {
        ourTime: five(5, 5, 1, 1, 3),
        ourPeople: five(5, 5, 1, 1, 3),
        ourResources: five(5, 5, 1, 1, 3),
        theirTime: five(1, 5, 1, 5, 3),
        theirPeople: five(1, 5, 1, 5, 3),
        theirResources: five(1, 5, 1, 5, 3),
        ownUp: five(1, 2, 3, 4, 5),
        ownRight: five(1, 2, 3, 4, 5),
      },
    },
  },
};

function shownOf(analysis: Analysis, preview: Preview): ShownMatrix | null {
  return atOnce(shownMatrix(analysis, preview));
}

function places(analysis: Analysis, preview: Partial<Preview>): string[] {
  const shown = shownOf(analysis, { ...FIRST_PREVIEW, ...preview });
  return Array.from(shown?.matrix.placements ?? [], (code) => PLACEMENTS[code] ?? '');
}

describe('the matrix that is looked at', () => {
  it('is at first the one that will be built, placed as the analysis placed it', () => {
    const shown = shownOf(ANALYSIS, FIRST_PREVIEW);
    expect(shown?.isBuilt).toBe(true);
    expect(shown?.matrix.placements).toBe(ANALYSIS.matrix.placements);
    expect(shown?.matrix).toEqual(schemeMatrix(CLIENTS, PROFIT_MATRIX));
  });

  it('has its axes in money if asked, cut at the mean', () => {
    const shown = shownOf(ANALYSIS, { ...FIRST_PREVIEW, axes: 'money' });
    expect(shown?.isBuilt).toBe(false);
    expect(shown?.matrix).toEqual(schemeMatrix(CLIENTS, inMoney(PROFIT_MATRIX)));
    expect(shown?.cutBy).toEqual({ up: 'usual', right: 'usual' });
  });

  it('is another scheme’s where its columns are there', () => {
    expect(places(RATED, { scheme: 'mutualValue' })).toEqual([
      'topLeft',
      'topRight',
      'bottomLeft',
      'bottomRight',
      'topRight',
    ]);
  });

  it('is none where columns are missing', () => {
    expect(shownOf(ANALYSIS, { ...FIRST_PREVIEW, scheme: 'mutualValue' })).toBeNull();
    expect(shownOf(ANALYSIS, { ...FIRST_PREVIEW, scheme: 'own' })).toBeNull();
  });
});

describe('the schemes on offer', () => {
  it('are all of them, each with the facts it lacks', () => {
    const offered = offeredSchemes(ANALYSIS);
    expect(offered.map(({ scheme }) => scheme.id)).toEqual([
      'profit',
      'procurement',
      'mutualValue',
      'price',
      'preferencing',
    ]);
    expect(offered.map(({ lacks }) => lacks)).toEqual([
      [],
      [],
      ['ourTime', 'ourPeople', 'ourResources', 'theirTime', 'theirPeople', 'theirResources'],
      ['netPrice'],
      ['attractiveness', 'accountValue'],
    ]);
  });

  it('have one’s own last, once its columns are chosen', () => {
    expect(offeredSchemes(RATED).at(-1)?.scheme.name).toBe('Fit and fun');
  });
});

describe('where the cuts are', () => {
  const profit = shownOf(ANALYSIS, FIRST_PREVIEW);
  const own = shownOf(RATED, { ...FIRST_PREVIEW, scheme: 'own' });
  if (!profit || !own) throw new Error('both can be shown');

  it('follows a number the moment it is chosen, before the clients are placed by it', () => {
    const choices = { ...CHOICES, cuts: { ...CHOICES.cuts, worth: { kind: 'value', value: 0.4 } as const } };
    expect(cutsNow(profit, choices)).toEqual({ up: 0.4, right: ANALYSIS.matrix.cuts.effort });
  });

  it('stays while what is typed is no number', () => {
    const choices = { ...CHOICES, cuts: { ...CHOICES.cuts, worth: { kind: 'value', value: NaN } as const } };
    expect(cutsNow(profit, choices).up).toBe(ANALYSIS.matrix.cuts.worth);
  });

  it('is for one’s own scheme as one has said, else at the average', () => {
    expect(cutsNow(own, RATED.choices)).toEqual({ up: 2.5, right: 3 });
  });

  it('is for the procurement view the importance that is set', () => {
    const shown = shownOf(RATED, { ...FIRST_PREVIEW, scheme: 'procurement' });
    expect(shown?.matrix.up.cut).toBe(0.3);
    expect(shown?.cutBy.up).toBe('importanceCut');
  });
});
