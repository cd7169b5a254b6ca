import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import { INCOME_KINDS } from '../../core/portfolio/income';
import { MARKER_KINDS, MOST_LIVE, USUAL_SETTINGS } from '../../core/settings';
import type { OwnScheme, Settings } from '../../core/settings';
import { savedChoice, savedField, savedNumber } from './savedField';

/** Names that a person gives to axes and segments fit in so many characters. */
const LONGEST_NAME = 100;

/**
 * The settings in choices saved earlier. Anyone can write into a workbook, so what was saved is believed field by
 * field: finite numbers within reach, texts of a decent length. What is not believed is as usual; an own scheme is
 * believed whole or not at all.
 */
export function rememberedSettings(saved: unknown): Settings {
  const settings = savedField(saved, 'settings');
  const number = (name: keyof Settings, least?: number): number | null =>
    savedNumber(savedField(settings, name), least);
  const capacity = number('keyAccountCapacity', 0);
  const liveUpTo = number('liveUpTo', 0);
  return {
    income: savedChoice(savedField(settings, 'income'), INCOME_KINDS),
    levels: rememberedLevels(savedField(settings, 'levels')),
    importanceCut: number('importanceCut', 0) ?? USUAL_SETTINGS.importanceCut,
    marketSpaceFrom: number('marketSpaceFrom', 0) ?? USUAL_SETTINGS.marketSpaceFrom,
    keyAccountCapacity: Number.isInteger(capacity) ? capacity : USUAL_SETTINGS.keyAccountCapacity,
    ledgerTotal: number('ledgerTotal'),
    servingLedger: number('servingLedger', 0),
    ownScheme: rememberedScheme(savedField(settings, 'ownScheme')),
    liveUpTo: isLiveUpTo(liveUpTo) ? liveUpTo : USUAL_SETTINGS.liveUpTo,
    markers: savedChoice(savedField(settings, 'markers'), MARKER_KINDS),
    ratingsStaleAfter: number('ratingsStaleAfter', 0) ?? USUAL_SETTINGS.ratingsStaleAfter,
  };
}

function isLiveUpTo(count: number | null): count is number {
  return Number.isInteger(count) && (count ?? 0) <= MOST_LIVE;
}

/** Both levels together, as one alone could stand on the wrong side of the usual other. */
function rememberedLevels(saved: unknown): Settings['levels'] {
  const largeFrom = savedNumber(savedField(saved, 'largeFrom'), 0);
  const monopolyAbove = savedNumber(savedField(saved, 'monopolyAbove'), 0);
  return largeFrom !== null && monopolyAbove !== null && largeFrom <= monopolyAbove
    ? { largeFrom, monopolyAbove }
    : USUAL_SETTINGS.levels;
}

function rememberedScheme(saved: unknown): OwnScheme | null {
  const [name, up, right] = ['name', 'up', 'right'].map((field) => savedName(savedField(saved, field)));
  const labels = savedField(saved, 'labels');
  const names = QUADRANTS.map((quadrant) => [quadrant, savedName(savedField(labels, quadrant))] as const);
  const isWhole = names.every(([, label]) => label !== null);
  if (name == null || up == null || right == null || !isWhole) return null;
  return {
    name,
    up,
    right,
    labels: Object.fromEntries(names) as Record<Quadrant, string>,
    upCut: savedNumber(savedField(saved, 'upCut')),
    rightCut: savedNumber(savedField(saved, 'rightCut')),
  };
}

function savedName(saved: unknown): string | null {
  return typeof saved === 'string' && saved.length <= LONGEST_NAME ? saved : null;
}
