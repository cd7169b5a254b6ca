import type { Batch } from '../batch/batch';

/** The calls of office.js that the host answers, by the library's number. */
const dispatchId = { refreshSettings: 75, saveSettings: 76, runBatch: 93, commandCompleted: 94 };

export interface MethodCalls {
  readonly documentSettings: Map<string, string>;
  /** `flags` say among others whether to wait while a cell is edited; `body` is the request as sent. Answers JSON. */
  runBatch(batch: Batch, flags: number, body: string): Promise<string>;
  commandCompleted(): void;
}

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** Answers one `executeMethod`. */
export async function executeMethod(data: unknown, calls: MethodCalls): Promise<Record<string, unknown>> {
  const method = data as MethodData;
  switch (method.DdaMethod?.DispatchId) {
    case dispatchId.runBatch:
      return { Version: 1, Error: 0, Data: await richApi(method.ArrayData ?? [], calls) };
    case dispatchId.saveSettings:
      calls.documentSettings.clear();
      for (const [name, json] of method.DdaSettingsMethod?.Properties ?? [])
        calls.documentSettings.set(name, json);
      return { Version: 1, Error: 0 };
    case dispatchId.refreshSettings: {
      const settings = [...calls.documentSettings].map(([Name, Value]) => ({ Name, Value }));
      return { Version: 1, Error: 0, Properties: { Settings: settings } };
    }
    case dispatchId.commandCompleted:
      calls.commandCompleted();
      return { Version: 1, Error: 0 };
    default:
      throw new Error(`The workbench does not play Office.js's method ${JSON.stringify(method.DdaMethod)}.`);
  }
}

const bodyIndex = 4;
const flagsIndex = 6;

async function richApi(request: readonly unknown[], calls: MethodCalls): Promise<unknown[]> {
  const body = String(request[bodyIndex]);
  const reply = await calls.runBatch(JSON.parse(body) as Batch, Number(request[flagsIndex] ?? 0), body);
  return [200, [], reply];
}
