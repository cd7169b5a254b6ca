import { actionType, type Batch } from './batch/batch';

/** One request of the add-in to the workbook: what Excel on the web would send over the network. */
export interface RequestEntry {
  /** Such as `GetRange`, `Values=` or `?values,address`, in order. */
  readonly actions: readonly string[];
  readonly bytesUp: number;
  readonly bytesDown: number;
  /** Office.js's code of the error, null where all went well. */
  readonly error: string | null;
  /** After Excel.run the library lets go of the ranges it kept, in a request that nobody waits for. */
  readonly isRelease: boolean;
}

/** Whether a request does nothing but let go of ranges. */
export function releasesOnly(batch: Batch): boolean {
  const methods = batch.Actions.filter((action) => action.ActionType !== actionType.instantiate);
  return methods.length > 0 && methods.every((action) => action.Name === '_RemoveReference');
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
