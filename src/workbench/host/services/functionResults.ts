import type { HostError, HostValue } from '../cells';

/** How the library numbers the errors of functions; any other number, such as that of a plain throw, is #VALUE!. */
const errorNames: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** One finished call as the library tells it: [id, ok, value, error code, …]. */
export function readResult(entry: readonly unknown[]): { id: number; value: HostValue | HostValue[][] } {
  const [id, isFine, value, code] = entry;
  if (isFine === true) return { id: Number(id), value: cellsOf(value) };
  const error = errorNames[Number(code)] ?? '#VALUE!';
  const message = typeof value === 'string' && value !== '' ? { message: value } : {};
  return { id: Number(id), value: { error, ...message } };
}

/** Excel shows a null that comes back as 0. */
function cellsOf(value: unknown): HostValue | HostValue[][] {
  if (!Array.isArray(value)) return cellOf(value);
  const rows = value as readonly unknown[];
  return rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

function cellOf(value: unknown): HostValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'object') return errorOf(value);
  return value as HostValue;
}

function errorOf({ code, message }: { code?: unknown; message?: unknown }): HostError {
  const error = typeof code === 'string' ? code : '#VALUE!';
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}
