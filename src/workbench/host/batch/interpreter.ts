import { actionType, type Action, type Batch, type BatchError, type BatchReply } from './batch';
import { ExcelError } from './errors';
import { Paths, type Roots } from './paths';
import { answerQuery } from './query';
import type { HostObject } from './hostObject';

export interface Interpreting {
  readonly roots: Roots;
  /** Resolves when every formula shows its result; asked for before anything is read. */
  readonly settled: () => Promise<void>;
  /** A fault set up by a test: throws where the action is to fail. */
  readonly beforeAction: (index: number) => void;
  /** Told of what is neither Excel's nor the add-in's fault but the workbench's. */
  readonly onDefect: (error: unknown) => void;
}

/**
 * Carries out one request action by action, as Excel does: it stops at the first that fails and leaves what the
 * earlier ones did.
 */
export async function runBatch(batch: Batch, interpreting: Interpreting): Promise<BatchReply> {
  const reply: BatchReply = { Results: [], TraceIds: [] };
  const paths = new Paths(batch, interpreting.roots);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      interpreting.beforeAction(index);
      if (asksForResults(action)) await interpreting.settled();
      runAction(action, paths, reply);
    } catch (error) {
      if (!(error instanceof ExcelError)) interpreting.onDefect(error);
      reply.Error = batchError(error, index);
      break;
    }
  }
  return reply;
}

/** What never follows from a calculation: reading it must not make a large build wait for all formulas each time. */
const settledAlways = ['id', 'name', 'visibility', 'left', 'top', 'width', 'height'];

function asksForResults({ ActionType, QueryInfo }: Action): boolean {
  if (ActionType !== actionType.query) return false;
  const asked = QueryInfo?.Select ?? [];
  const lastNames = asked.map((path) => path.slice(path.lastIndexOf('/') + 1));
  return asked.length === 0 || lastNames.some((name) => !settledAlways.includes(name));
}

function runAction(action: Action, paths: Paths, reply: BatchReply): void {
  const answer = (value: unknown) => reply.Results.push({ ActionId: action.Id, Value: value });
  switch (action.ActionType) {
    case actionType.trace:
      reply.TraceIds.push(action.Id);
      answer(null);
      return;
    case actionType.instantiate:
      answer(paths.object(action.ObjectPathId)?.identity() ?? null);
      return;
    case actionType.query: {
      const object = paths.object(action.ObjectPathId);
      answer(object && answerQuery(object, action.QueryInfo ?? {}));
      return;
    }
    case actionType.method:
      answer(callMethod(action, paths));
      return;
    case actionType.setProperty:
      setProperty(paths.object(action.ObjectPathId), action, paths);
      return;
    default:
      throw new ExcelError(
        'ApiNotFound',
        `The workbench does not play actions of type ${action.ActionType}.`,
      );
  }
}

function callMethod(action: Action, paths: Paths): unknown {
  const object = paths.object(action.ObjectPathId);
  const result = object?.call(action.Name, paths.arguments(action.ArgumentInfo));
  return result === undefined ? null : result;
}

/** Setting a property of a null object does nothing. */
function setProperty(object: HostObject | null, action: Action, paths: Paths): void {
  object?.write(action.Name, paths.arguments(action.ArgumentInfo)[0]);
}

function batchError(error: unknown, index: number): BatchError {
  const code = error instanceof ExcelError ? error.code : 'GeneralException';
  const message = error instanceof Error ? error.message : String(error);
  return { Code: code, Message: message, Location: '', HttpStatusCode: 400, ActionIndex: index };
}
