import type { OwnScheme, Settings } from '../settings';
import type { CutRule } from './cut';
import { PROCUREMENT_VIEW, SCHEMES, type Scheme } from './scheme';

/** Every scheme as the user has set it: the importance cut, and the user's own scheme last if there is one. */
export function schemesOf(settings: Pick<Settings, 'importanceCut' | 'ownScheme'>): readonly Scheme[] {
  const known = SCHEMES.map((scheme) =>
    scheme === PROCUREMENT_VIEW ? importantFrom(settings.importanceCut) : scheme,
  );
  return settings.ownScheme ? [...known, ownScheme(settings.ownScheme)] : known;
}

function importantFrom(share: number): Scheme {
  const { up, right } = PROCUREMENT_VIEW.axes;
  return { ...PROCUREMENT_VIEW, axes: { up: { ...up, cut: { kind: 'value', value: share } }, right } };
}

/** The user's own words over the numbers that the user gave. */
function ownScheme({ name, up, right, labels, upCut, rightCut }: OwnScheme): Scheme {
  return {
    id: 'own',
    name,
    up,
    right,
    axes: {
      up: { measures: ['ownUp'], cut: cutOf(upCut) },
      right: { measures: ['ownRight'], cut: cutOf(rightCut) },
    },
    lossExpected: null,
    labels,
  };
}

function cutOf(cut: number | null): CutRule {
  return cut === null ? { kind: 'weighted' } : { kind: 'value', value: cut };
}
