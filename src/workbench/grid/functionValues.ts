import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { FunctionRecord, HostError, HostValue } from '../host/cells';

export type Argument = HostValue | HostValue[][] | undefined;

/**
 * An argument as the host takes it. A parameter that is a matrix gets rows of cells, even for one cell; any other gets
 * the first cell. An argument left out is undefined, an empty cell null.
 */
export function toArgument(
  value: BaseValueObject | undefined,
  parameter: FunctionParameter | undefined,
): Argument {
  if (!value || (value.isNull() && !value.isArray())) return undefined;
  if (!value.isArray()) {
    const scalar = toHostValue(value);
    return parameter?.matrix ? [[scalar]] : scalar;
  }
  const rows = value.getArrayValue().map((row) => row.map(toHostValue));
  return parameter?.matrix ? rows : (rows[0]?.[0] ?? null);
}

type FunctionParameter = FunctionRecord['parameters'][number];

/** Typed values, so that Univer parses nothing: a text "3/4" stays a text. */
export function toFormulaValue(value: HostValue | HostValue[][]): BaseValueObject {
  if (!Array.isArray(value)) return toScalar(value);
  return ArrayValueObject.create({
    calculateValueList: value.map((row) => row.map(toScalar)),
    rowCount: value.length,
    columnCount: value[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** What a cell shows while the add-in has not answered. */
export function gettingData(): BaseValueObject {
  return ErrorValueObject.create(ErrorType.CONNECT);
}

export function isGettingData(argument: Argument): boolean {
  const cells = Array.isArray(argument) ? argument.flat() : [argument];
  return cells.some((cell) => isHostError(cell) && cell.error === '#GETTING_DATA');
}

export function isHostError(value: Argument): value is HostError {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toHostValue(value: Nullable<BaseValueObject>): HostValue {
  if (!value || value.isNull()) return null;
  return value.isError() ? { error: String(value.getValue()) } : value.getValue();
}

function toScalar(value: HostValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  switch (typeof value) {
    case 'number':
      return NumberValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
    case 'string':
      return StringValueObject.create(value);
    default:
      return ErrorValueObject.create(errorType(value.error), value.message);
  }
}

function errorType(error: string): ErrorType {
  return errorTypes.get(error) ?? ErrorType.VALUE;
}

const errorTypes = new Map<string, ErrorType>(
  Object.values(ErrorType).map((type): [string, ErrorType] => [type, type]),
);
