import { FURTHER_FUNCTIONS } from './furtherFunctions';
import { FIRST_FUNCTIONS } from './firstFunctions';
import type { SheetFunctions } from './sheetFunction';

/** Every function of the namespace CLIENTS by the id that Excel knows it by. */
export const SHEET_FUNCTIONS: SheetFunctions = { ...FIRST_FUNCTIONS, ...FURTHER_FUNCTIONS };
