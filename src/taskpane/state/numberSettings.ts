import type { Choices } from '../../app/ports';
import { USUAL_SETTINGS } from '../../core/settings';
import type { Settings } from '../../core/settings';

/** The settings that are one number, in the order in which they are offered. */
export const NUMBER_SETTINGS = [
  'ledgerTotal',
  'servingLedger',
  'keyAccountCapacity',
  'marketSpaceFrom',
  'importanceCut',
  'largeFrom',
  'monopolyAbove',
  'liveUpTo',
  'ratingsStaleAfter',
] as const;
export type NumberSetting = (typeof NUMBER_SETTINGS)[number];

/** The settings that are a share of income (fraction). */
const SHARES: readonly NumberSetting[] = ['importanceCut', 'largeFrom', 'monopolyAbove'];

export function isShare(setting: NumberSetting): boolean {
  return SHARES.includes(setting);
}

/** A setting's number; null where it is not stated, NaN while what was typed is no number. */
export function settingOf(settings: Settings, setting: NumberSetting): number | null {
  return setting === 'largeFrom' || setting === 'monopolyAbove'
    ? settings.levels[setting]
    : settings[setting];
}

/** Sets one number; null states it no longer, where it need not be stated. */
export function withSetting(choices: Choices, setting: NumberSetting, value: number | null): Choices {
  const { settings } = choices;
  return { ...choices, settings: { ...settings, ...changed(settings, setting, value) } };
}

function changed({ levels }: Settings, setting: NumberSetting, value: number | null): Partial<Settings> {
  switch (setting) {
    case 'ledgerTotal':
    case 'servingLedger':
    case 'keyAccountCapacity':
      return { [setting]: value };
    case 'marketSpaceFrom':
    case 'importanceCut':
    case 'liveUpTo':
    case 'ratingsStaleAfter':
      return { [setting]: value ?? NaN };
    case 'largeFrom':
    case 'monopolyAbove':
      return { levels: { ...levels, [setting]: value ?? NaN } };
  }
}

/** How many of the settings are not as they are at first, an own scheme among them. */
export function settingsChanged(settings: Settings): number {
  const differs = (setting: NumberSetting): boolean =>
    settingOf(settings, setting) !== settingOf(USUAL_SETTINGS, setting);
  const picked = [
    settings.income !== USUAL_SETTINGS.income,
    settings.markers !== USUAL_SETTINGS.markers,
    settings.ownScheme !== null,
  ];
  return NUMBER_SETTINGS.filter(differs).length + picked.filter(Boolean).length;
}
