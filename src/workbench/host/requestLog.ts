import type { Batch } from './batch/batch';

/** One request of the add-in to the workbook: what Excel on the web would send over the network. */
export interface RequestEntry {
  /** Such as `GetRange`, `Values=` or `?values,address`, in order. */
  readonly actions: readonly string[];
  readonly bytesUp: number;
  readonly bytesDown: number;
  /** Office.js's code of the error, null where all went well. */
  readonly error: string | null;
}

const kinds: Readonly<Record<number, (name: string, select: readonly string[]) => string>> = {
  1: () => '',
  2: (_, select) => `?${select.join(',')}`,
  3: (name) => `${name}()`,
  4: (name) => `${name}=`,
};

/** Names the actions of a request and the methods on the way to its objects. */
export function actionNames(batch: Batch): string[] {
  return batch.Actions.map((action) => {
    const path = batch.ObjectPaths[String(action.ObjectPathId)];
    const named = kinds[action.ActionType]?.(action.Name, action.QueryInfo?.Select ?? []);
    return named === '' ? (path?.Name ?? '') : (named ?? '');
  }).filter((name) => name !== '');
}
