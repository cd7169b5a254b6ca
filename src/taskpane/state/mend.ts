import type { Hindrance } from './hindrance';
import type { MendPlace, PanelState, View } from './panelState';

const PLACES: Readonly<Record<MendPlace, View>> = {
  columns: 'data',
  costs: 'data',
  settings: 'workbook',
  figures: 'matrix',
  problems: 'data',
};

/** Where what keeps the matrix from being built can be put right; null where there is nothing but to wait. */
function mendPlace(hindrance: Hindrance): MendPlace | null {
  switch (hindrance.kind) {
    case 'noTable':
    case 'busy':
      return null;
    case 'useMissing':
      return 'columns';
    case 'rateUnreadable':
    case 'orderRateUnreadable':
    case 'annualRateUnreadable':
    case 'teamMissing':
    case 'nothingCosts':
      return 'costs';
    case 'settingUnreadable':
      return hindrance.setting === 'servingLedger' ? 'costs' : 'settings';
    case 'levelsCrossed':
    case 'schemeWordMissing':
    case 'schemeCutUnreadable':
      return 'settings';
    case 'cutUnreadable':
    case 'reading':
    case 'readingStopped':
      return 'figures';
    case 'noClients':
      return 'problems';
  }
}

/** Leads the person to where it can be put right. */
export function ledTo(state: PanelState, hindrance: Hindrance): PanelState {
  const place = mendPlace(hindrance);
  if (!place) return state;
  return { ...state, view: PLACES[place], mend: { place, asked: (state.mend?.asked ?? 0) + 1 } };
}
