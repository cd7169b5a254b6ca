import type { Analysis } from '../../app/analyse';
import type { Choices } from '../../app/ports';
import type { Fact } from '../../core/clientFacts';
import { inMoney } from '../../core/matrix/moneyAxes';
import type { Cuts } from '../../core/matrix/movingCuts';
import { PROFIT_MATRIX } from '../../core/matrix/scheme';
import type { Scheme } from '../../core/matrix/scheme';
import { missingFacts, placedInScheme } from '../../core/matrix/schemeMatrix';
import type { SchemeMatrix } from '../../core/matrix/schemeMatrix';
import { schemesOf } from '../../core/matrix/schemesOf';
import type { Settings } from '../../core/settings';
import type { Slices } from '../../core/slices';
import { plottedProfit } from '../../report/charts/plottedProfit';
import type { Preview } from './preview';

/** Which choice says where an axis is cut; `usual` where nothing can be chosen: it is as the scheme says. */
export type CutChoice = 'worth' | 'effort' | 'importanceCut' | 'upCut' | 'rightCut' | 'usual';

/** A matrix as the preview shows it, and which choices its cuts follow. */
export interface ShownMatrix {
  readonly matrix: SchemeMatrix;
  readonly cutBy: Readonly<Record<keyof Cuts, CutChoice>>;
  /** The matrix that is built; the others are to look at. */
  readonly isBuilt: boolean;
}

/** A scheme to look at, and the facts whose columns it lacks: none where it can be shown. */
export interface OfferedScheme {
  readonly scheme: Scheme;
  readonly lacks: readonly Fact[];
}

/** Every scheme there is, the profit matrix first; one's own only where its columns are chosen. */
export function offeredSchemes({ intake, choices }: Analysis): OfferedScheme[] {
  const { facts } = intake.clients;
  return schemesOf(choices.settings)
    .map((scheme) => ({ scheme, lacks: missingFacts(scheme, facts) }))
    .filter(({ scheme, lacks }) => scheme.id !== 'own' || lacks.length === 0);
}

const FIXED = { up: 'usual', right: 'usual' } as const;

/** The matrix that the preview asks for; null where columns for it are missing. */
export function* shownMatrix(analysis: Analysis, { scheme, axes }: Preview): Slices<ShownMatrix | null> {
  if (scheme === 'profit' && axes === 'rates')
    return { matrix: profitMatrix(analysis), cutBy: { up: 'worth', right: 'effort' }, isBuilt: true };
  const { clients } = analysis.intake;
  const { settings } = analysis.choices;
  if (scheme === 'profit') return shown(yield* placedInScheme(clients, inMoney(PROFIT_MATRIX)), FIXED);
  const wanted = schemesOf(settings).find(({ id }) => id === scheme);
  if (!wanted) return null;
  return shown(yield* placedInScheme(clients, wanted, { income: settings.income }), CUT_BY[scheme]);
}

const CUT_BY: Readonly<Record<Exclude<Scheme['id'], 'profit'>, ShownMatrix['cutBy']>> = {
  procurement: { up: 'importanceCut', right: 'usual' },
  mutualValue: FIXED,
  price: FIXED,
  preferencing: FIXED,
  own: { up: 'upCut', right: 'rightCut' },
};

function shown(matrix: SchemeMatrix | null, cutBy: ShownMatrix['cutBy']): ShownMatrix | null {
  return matrix ? { matrix, cutBy, isBuilt: false } : null;
}

/** The matrix of the analysis in the form of any other scheme's. */
function profitMatrix({ matrix, intake }: Analysis): SchemeMatrix {
  const { up, right, ...columns } = plottedProfit(matrix, intake.clients.revenue);
  return {
    ...columns,
    scheme: PROFIT_MATRIX,
    up: { ...up, title: PROFIT_MATRIX.up, unit: 'rate' },
    right: { ...right, title: PROFIT_MATRIX.right, unit: 'rate' },
  };
}

/** Where the cuts are under the choices as they are now, which the clients may not be placed by yet. */
export function cutsNow({ matrix, cutBy }: ShownMatrix, choices: Choices): Cuts {
  return {
    up: chosenCut(cutBy.up, choices) ?? matrix.up.cut,
    right: chosenCut(cutBy.right, choices) ?? matrix.right.cut,
  };
}

/** The number that a choice cuts at; null where the clients' own values say it, or what was typed is no number. */
function chosenCut(choice: CutChoice, { cuts, settings }: Choices): number | null {
  const number = (): number | null => {
    switch (choice) {
      case 'worth':
      case 'effort': {
        const rule = cuts[choice];
        return rule.kind === 'value' ? rule.value : null;
      }
      case 'importanceCut':
        return settings.importanceCut;
      case 'upCut':
      case 'rightCut':
        return ownCut(settings, choice);
      case 'usual':
        return null;
    }
  };
  const cut = number();
  return Number.isNaN(cut) ? null : cut;
}

function ownCut({ ownScheme }: Settings, choice: 'upCut' | 'rightCut'): number | null {
  return ownScheme?.[choice] ?? null;
}
