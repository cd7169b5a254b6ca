import { Stopped } from '../app/stopped';
import { isMemoryRefused } from '../app/memoryRefused';
import { excelProblem, isExcelError } from './excelProblem';
import type { Circumstances } from './excelProblem';

/** Asks Excel; what it refuses reaches the use cases as a `Stopped`. */
export async function told<T>(circumstances: Circumstances, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (isExcelError(error)) throw new Stopped(excelProblem(error, circumstances));
    if (circumstances.table !== undefined && isMemoryRefused(error))
      throw new Stopped({ kind: 'memoryRefused', table: circumstances.table });
    throw error;
  }
}
