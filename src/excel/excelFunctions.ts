import type { FunctionsPort } from '../app/functionCells';
import { findFunctions } from './findFunctions';
import { putValues } from './freeze';
import { putFormulas } from './repair';
import { told } from './told';

/** The formulas of the open workbook that call functions of ours, behind Office.js. */
export function excelFunctions(): FunctionsPort {
  return {
    findCells: (progress) => told({}, () => findFunctions(progress)),
    putValues: (cells, progress) => told({}, () => putValues(cells, progress)),
    putFormulas: (cells, progress) => told({}, () => putFormulas(cells, progress)),
  };
}
