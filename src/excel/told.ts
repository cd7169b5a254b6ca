import { Stopped } from '../app/stopped';
import { excelProblem, isExcelError } from './excelProblem';
import type { Circumstances } from './excelProblem';

/** Asks Excel; what it refuses reaches the use cases as a `Stopped`. */
export async function told<T>(circumstances: Circumstances, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw isExcelError(error) ? new Stopped(excelProblem(error, circumstances)) : error;
  }
}
