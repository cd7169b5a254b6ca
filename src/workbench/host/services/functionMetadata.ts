import type { FunctionRecord } from '../cells';

/** The add-in's functions.json, as far as Excel acts on it. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export function allowsErrors(metadata: FunctionsMetadata, one: FunctionMetadata): boolean {
  return one.allowErrorForDataTypeAny ?? metadata.allowErrorForDataTypeAny ?? false;
}

export function functionRecords(metadata: FunctionsMetadata, namespace: string): FunctionRecord[] {
  return metadata.functions.map((one) => ({
    id: one.id,
    name: `${namespace}.${one.name}`,
    description: one.description ?? '',
    parameters: one.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      matrix: parameter.dimensionality === 'matrix',
      optional: parameter.optional ?? false,
    })),
  }));
}
