import { CellFailure } from './cellFailure';
import type { FURTHER_FUNCTIONS } from './furtherFunctions';
import type { SheetFunctions } from './sheetFunction';

/** The ids of what is loaded later: Excel must know all functions as soon as the script has run. */
const IDS: Readonly<Record<keyof typeof FURTHER_FUNCTIONS, null>> = {
  WHY: null,
  NEXTMOVE: null,
  IMPORTANCE: null,
  PRIORITY: null,
  MARKETSPACE: null,
  SHAREOFWALLET: null,
  HEADROOM: null,
  CLIENTVALUE: null,
  STREAMVALUE: null,
  WHALECURVE: null,
  PROFITSHARE: null,
  CONCENTRATION: null,
  TOPSHARE: null,
  HHI: null,
  SMALLORDERS: null,
  RANKGAP: null,
  CLIENTTYPE: null,
  TRUSTSTEP: null,
  ADVISOR: null,
  LOYALTY: null,
  BENEFITINDEX: null,
  STRESSINDEX: null,
  SCORECARD: null,
  MUTUALVALUE: null,
  ROLES: null,
  PERSONA: null,
};

const NOT_LOADED = new CellFailure(
  '#N/A',
  'This function could not be loaded: check the connection, then enter the formula again.',
);

/** Answers at once where the functions are loaded, else as soon as they are; what fails to load is loaded anew when asked again. */
export function laterFunctions(
  load: () => Promise<SheetFunctions>,
): Readonly<Record<string, (...args: unknown[][][]) => unknown[][] | Promise<unknown[][]>>> {
  let loaded: SheetFunctions = {};
  const asSoonAsLoaded = async (id: string, given: unknown[][][]): Promise<unknown[][]> => {
    try {
      loaded = await load();
    } catch {
      return [[NOT_LOADED]];
    }
    return loaded[id]?.(...given) ?? [[NOT_LOADED]];
  };
  return Object.fromEntries(
    Object.keys(IDS).map((id) => [id, (...given) => loaded[id]?.(...given) ?? asSoonAsLoaded(id, given)]),
  );
}
