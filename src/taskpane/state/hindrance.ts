import type { Choices } from '../../app/ports';
import type { CutRule } from '../../core/matrix/cut';
import { roundedRate } from '../../core/statistics/rounding';
import { REQUIRED_USES } from '../../intake/columnMapping';
import type { ColumnUse } from '../../intake/columnMapping';
import { hasCostToServe } from '../../intake/mapping/mappingProblems';
import { hasLatePayment, hasRate } from './choices';
import { lacksTeam } from './costChoices';
import { NUMBER_SETTINGS, settingOf } from './numberSettings';
import type { NumberSetting } from './numberSettings';
import { lacksWord, ownAxes } from './ownScheme';
import type { PanelState } from './panelState';

/** Why the clients cannot be placed yet. */
export type ChoiceHindrance =
  | { readonly kind: 'useMissing'; readonly uses: readonly ColumnUse[] }
  | { readonly kind: 'rateUnreadable'; readonly header: string }
  | { readonly kind: 'orderRateUnreadable' }
  | { readonly kind: 'teamMissing' }
  | { readonly kind: 'annualRateUnreadable' }
  | { readonly kind: 'nothingCosts' }
  | { readonly kind: 'cutUnreadable'; readonly axis: 'worth' | 'effort' }
  | { readonly kind: 'settingUnreadable'; readonly setting: NumberSetting }
  | { readonly kind: 'levelsCrossed' }
  | { readonly kind: 'schemeWordMissing' }
  | { readonly kind: 'schemeCutUnreadable' };

/** Why the matrix cannot be built yet. */
export type Hindrance =
  | ChoiceHindrance
  | { readonly kind: 'noTable' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'readingStopped' }
  | { readonly kind: 'noClients' }
  | { readonly kind: 'busy' };

function isUnreadable(rule: CutRule): boolean {
  return (
    (rule.kind === 'percentile' && Number.isNaN(rule.percent)) ||
    (rule.kind === 'value' && Number.isNaN(rule.value))
  );
}

/** The first thing the user must put right before clients can be placed; null when there is none. */
export function choiceHindrance(choices: Choices): ChoiceHindrance | null {
  const { columns, annualRate } = choices.mapping;
  const missing = REQUIRED_USES.filter((use) => !columns.some((column) => column.use === use));
  if (missing.length > 0) return { kind: 'useMissing', uses: missing };
  if (lacksTeam(choices)) return { kind: 'teamMissing' };
  const unpriced = columns.find((column) => hasRate(column) && Number.isNaN(column.rate));
  if (unpriced?.use === 'order') return { kind: 'orderRateUnreadable' };
  if (unpriced) return { kind: 'rateUnreadable', header: unpriced.header };
  if (hasLatePayment(choices) && Number.isNaN(annualRate)) return { kind: 'annualRateUnreadable' };
  if (!hasCostToServe(choices.mapping)) return { kind: 'nothingCosts' };
  if (isUnreadable(choices.cuts.worth)) return { kind: 'cutUnreadable', axis: 'worth' };
  if (isUnreadable(choices.cuts.effort)) return { kind: 'cutUnreadable', axis: 'effort' };
  return settingHindrance(choices);
}

function settingHindrance(choices: Choices): ChoiceHindrance | null {
  const { settings } = choices;
  const unreadable = NUMBER_SETTINGS.find((setting) => Number.isNaN(settingOf(settings, setting)));
  if (unreadable) return { kind: 'settingUnreadable', setting: unreadable };
  const { largeFrom, monopolyAbove } = settings.levels;
  if (roundedRate(largeFrom) > roundedRate(monopolyAbove)) return { kind: 'levelsCrossed' };
  const scheme = ownAxes(choices) ? settings.ownScheme : null;
  if (scheme && lacksWord(scheme)) return { kind: 'schemeWordMissing' };
  const hasBadCut = Number.isNaN(scheme?.upCut) || Number.isNaN(scheme?.rightCut);
  return hasBadCut ? { kind: 'schemeCutUnreadable' } : null;
}

/** Why *Build client matrix* would do nothing now; null when it can be pressed. */
export function buildHindrance({ table, figures, build }: PanelState): Hindrance | null {
  if (table.kind !== 'found') return { kind: 'noTable' };
  if (build.kind === 'working' || build.kind === 'removing') return { kind: 'busy' };
  const hindrance = choiceHindrance(table.choices);
  if (hindrance) return hindrance;
  if (figures.kind === 'stopped') return { kind: 'readingStopped' };
  if (figures.kind !== 'counted') return { kind: 'reading' };
  return figures.analysis.intake.clients.names.length === 0 ? { kind: 'noClients' } : null;
}
