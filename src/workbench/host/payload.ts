import type { BatchReply } from './batch/batch';

/** Excel on the web's limit for a request and for its reply. */
const mostBytes = 5 * 1024 * 1024;

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The reply instead of one that would be too large, or to a request that is. */
export function payloadError(direction: 'Request' | 'Response', bytes: number): BatchReply | null {
  if (bytes <= mostBytes) return null;
  const message = `The ${direction.toLowerCase()} payload size has exceeded the limit.`;
  return errorReply(`${direction}PayloadSizeLimitExceeded`, message, 413);
}

/** The reply to a request that failed as a whole. */
export function errorReply(code: string, message: string, status: number): BatchReply {
  const error = { Code: code, Message: message, Location: '', HttpStatusCode: status, ActionIndex: 0 };
  return { Results: [], TraceIds: [], Error: error };
}

/** Puts null where values of cells were asked for, as Excel does where they are too many. */
export function forgetValues({ Results }: BatchReply): void {
  for (const { Value } of Results)
    if (typeof Value === 'object' && Value !== null && 'Values' in Value) Value.Values = null;
}
