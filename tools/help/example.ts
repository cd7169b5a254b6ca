import type { ExampleSheet } from './exampleSheet';

/** An error that a function gives, why, and a formula that gives it. */
export interface ErrorExample {
  readonly error: string;
  readonly cause: string;
  readonly formula: string;
}

/** What a help page shows: a sheet, a formula on it (its answer is computed), and the errors. */
export interface FunctionExample {
  readonly gives: string;
  readonly sheet: ExampleSheet;
  readonly formula: string;
  readonly errors: readonly ErrorExample[];
}

/** The errors that every function gives; `rest` is what follows its first argument. */
export function common(id: string, rest: string): ErrorExample[] {
  return [
    {
      error: '#VALUE!',
      cause: 'A number is needed and a text was given.',
      formula: `=CLIENTS.${id}("ten"${rest})`,
    },
    { error: '#N/A', cause: 'A value is missing: "" or "n/a".', formula: `=CLIENTS.${id}("n/a"${rest})` },
    {
      error: '#REF!',
      cause: 'A cell given shows an error; the same error comes out.',
      formula: `=CLIENTS.${id}(#REF!${rest})`,
    },
  ];
}

/** Why columns of different length are refused. */
export const LENGTHS = 'Columns that belong together have different numbers of cells.';
