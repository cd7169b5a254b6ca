import type { HostError, HostValue } from '../cells';
import type { FunctionMetadata, ParameterMetadata } from './functionMetadata';

export type Argument = HostValue | HostValue[][] | undefined;

/** A blank cell given as a single argument: Excel on the desktop sends 0, Excel on the web null. */
export type BlankArguments = 'desktop' | 'web';

/** What travels to the add-in, or the error that Excel shows without running the function. */
export type Prepared = { readonly arguments: readonly unknown[] } | { readonly error: HostError };

/**
 * Prepares arguments as Excel does: an omitted one is null, a blank within a matrix 0, a type that does not fit gives
 * #VALUE!. An error in a cell reaches only a function that allows for it, in parameters of type any; else the
 * function is not run and the cell shows that same error.
 */
export function prepareArguments(
  one: FunctionMetadata,
  given: readonly Argument[],
  allowsErrors: boolean,
  blank: BlankArguments,
): Prepared {
  if (given.length > one.parameters.length) return { error: { error: '#VALUE!' } };
  const prepared: unknown[] = [];
  for (const [i, parameter] of one.parameters.entries()) {
    const value = given[i];
    const result = value === undefined ? omitted(parameter) : prepare(parameter, value, allowsErrors, blank);
    if ('error' in result) return { error: result.error };
    prepared.push(result.value);
  }
  return { arguments: prepared };
}

type PreparedOne = { readonly value: unknown } | { readonly error: HostError };

function omitted(parameter: ParameterMetadata): PreparedOne {
  return parameter.optional ? { value: null } : { error: { error: '#VALUE!' } };
}

function prepare(
  parameter: ParameterMetadata,
  value: HostValue | HostValue[][],
  allowsErrors: boolean,
  blank: BlankArguments,
): PreparedOne {
  const keepsErrors = allowsErrors && (parameter.type ?? 'any') === 'any';
  const isMatrix = parameter.dimensionality === 'matrix';
  if (isMatrix) return prepareMatrix(parameter, Array.isArray(value) ? value : [[value]], keepsErrors);
  if (!Array.isArray(value)) return prepareCell(parameter, value, keepsErrors, blank === 'web' ? null : 0);
  const [[only] = [], ...more] = value;
  if (only === undefined || more.length > 0 || value[0]?.length !== 1) return { error: { error: '#VALUE!' } };
  return prepareCell(parameter, only, keepsErrors, blank === 'web' ? null : 0);
}

function prepareMatrix(
  parameter: ParameterMetadata,
  cells: readonly HostValue[][],
  keepsErrors: boolean,
): PreparedOne {
  const matrix: unknown[][] = [];
  for (const row of cells) {
    const line: unknown[] = [];
    for (const cell of row) {
      const prepared = prepareCell(parameter, cell, keepsErrors, 0);
      if ('error' in prepared) return prepared;
      line.push(prepared.value);
    }
    matrix.push(line);
  }
  return { value: matrix };
}

function prepareCell(
  parameter: ParameterMetadata,
  cell: HostValue,
  keepsErrors: boolean,
  blank: 0 | null,
): PreparedOne {
  const type = parameter.type ?? 'any';
  if (cell === null) return { value: type === 'any' ? blank : emptyOf(type) };
  if (typeof cell === 'object') {
    return keepsErrors ? { value: { type: 'CustomFunctionError', code: cell.error } } : { error: cell };
  }
  switch (type) {
    case 'number':
      return typeof cell === 'string' ? readNumber(cell) : { value: Number(cell) };
    case 'string':
      return { value: typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell) };
    case 'boolean':
      return typeof cell === 'string' ? { error: { error: '#VALUE!' } } : { value: Boolean(cell) };
    default:
      return { value: cell };
  }
}

function emptyOf(type: string): unknown {
  return type === 'string' ? '' : type === 'boolean' ? false : 0;
}

function readNumber(text: string): PreparedOne {
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isNaN(number) ? { error: { error: '#VALUE!' } } : { value: number };
}
