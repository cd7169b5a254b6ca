import { JUDGING_FUNCTIONS } from './judgingFunctions';
import { MONEY_FUNCTIONS } from './moneyFunctions';
import type { SheetFunctions } from './sheetFunction';

/** Every function of the namespace CLIENTS by the id that Excel knows it by. */
export const SHEET_FUNCTIONS: SheetFunctions = { ...MONEY_FUNCTIONS, ...JUDGING_FUNCTIONS };
