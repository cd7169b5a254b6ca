import { actionType, pathType, type Batch, type BatchReply } from './batch/batch';
import { ExcelError } from './batch/errors';
import { runBatch } from './batch/interpreter';
import type { Roots } from './batch/paths';
import { Faults, type RefusedRequest } from './faults';
import { byteLength, errorReply, forgetValues, payloadError } from './payload';
import { actionNames, releasesOnly, type RequestEntry } from './requestLog';

export interface RequestsOptions {
  readonly roots: Roots;
  /** Resolves when every formula shows its result. */
  readonly settled: () => Promise<void>;
  /** Custom functions are at work: one of them may be asking. */
  readonly isCalling: () => boolean;
  readonly onDefect: (error: unknown) => void;
  readonly afterRequest: () => void;
}

const waitsForCellEdit = 64;

/** Takes the add-in's requests one after the other, with Excel's limits and refusals. */
export class Requests {
  readonly faults = new Faults();
  /** Every request to the workbook, oldest first. */
  readonly log: RequestEntry[] = [];
  private readonly options: RequestsOptions;
  private queue: Promise<unknown> = Promise.resolve();
  private isEditing = false;
  private readonly whenEditingEnds: (() => void)[] = [];

  constructor(options: RequestsOptions) {
    this.options = options;
  }

  /** While a person edits a cell, Excel refuses requests, or lets them wait where they ask for that. */
  set editing(isEditing: boolean) {
    this.isEditing = isEditing;
    if (isEditing) return;
    for (const goOn of this.whenEditingEnds.splice(0)) goOn();
  }

  /** Answers one request with the JSON of its reply. */
  async take(batch: Batch, flags: number, body: string): Promise<string> {
    if (isForService(batch)) return JSON.stringify(await this.run(batch, () => undefined));
    if (this.options.isCalling() && !isWriting(batch))
      return this.takeNow(batch, body, () => Promise.resolve());
    const turn = this.queue.then(() => this.takeInTurn(batch, flags, body));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async takeInTurn(batch: Batch, flags: number, body: string): Promise<string> {
    if (this.isEditing && (flags & waitsForCellEdit) !== 0) {
      await new Promise<void>((resolve) => this.whenEditingEnds.push(resolve));
    }
    return this.takeNow(batch, body, this.options.settled);
  }

  private async takeNow(batch: Batch, body: string, settled: () => Promise<void>): Promise<string> {
    const bytesUp = byteLength(body);
    const isRelease = releasesOnly(batch);
    const planned = isRelease ? undefined : this.faults.nextRequest();
    const fault = planned && 'code' in planned ? planned : undefined;
    const refusal = payloadError('Request', bytesUp);
    const done = refusal ?? (await this.run(batch, this.refusing(fault), settled));
    this.options.afterRequest();
    if (planned && !fault) forgetValues(done);
    const text = JSON.stringify(done);
    const instead =
      fault?.atAction === 'after all' ? lostReply(fault) : payloadError('Response', byteLength(text));
    const answer = instead ? JSON.stringify(instead) : text;
    const error = (instead ?? done).Error?.Code ?? null;
    this.log.push({ actions: actionNames(batch), bytesUp, bytesDown: byteLength(answer), error, isRelease });
    return answer;
  }

  private refusing(fault: RefusedRequest | undefined): (action: number) => void {
    return (action) => {
      if (fault && action === (fault.atAction ?? 0)) throw new ExcelError(fault.code, ordered(fault));
      if (this.isEditing) {
        throw new ExcelError(
          'InvalidOperationInCellEditMode',
          'Excel is in cell-editing mode. Please exit the edit mode.',
        );
      }
    };
  }

  private run(
    batch: Batch,
    beforeAction: (index: number) => void,
    settled: () => Promise<void> = () => Promise.resolve(),
  ): Promise<BatchReply> {
    const { roots, onDefect } = this.options;
    return runBatch(batch, { roots, settled, beforeAction, onDefect });
  }
}

function lostReply(fault: RefusedRequest): BatchReply {
  return errorReply(fault.code, ordered(fault), 500);
}

function ordered(fault: RefusedRequest): string {
  return fault.message ?? `A failure ordered by a test: ${fault.code}.`;
}

/** The library speaks for itself to its services; those requests are not the add-in's. */
function isForService(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === pathType.newObject);
}

function isWriting(batch: Batch): boolean {
  return batch.Actions.some(
    (action) =>
      action.ActionType === actionType.setProperty ||
      (action.ActionType === actionType.method && !action.Name.startsWith('_')),
  );
}
