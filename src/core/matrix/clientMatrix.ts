import type { ClientColumns } from '../clientColumns';
import type { CutRule } from './cut';

/** How each axis of the profit matrix is divided. */
export interface CutRules {
  readonly worth: CutRule;
  readonly effort: CutRule;
}

/**
 * Every client's figures and place in the profit matrix. All columns are n×1 in the order of the clients given.
 * `worth` and `effort` are fractions of own revenue, NaN where revenue is not above 0. `placements` holds
 * indexes into `PLACEMENTS`.
 */
export interface ClientMatrix {
  readonly contribution: Float64Array;
  readonly costToServe: Float64Array;
  readonly profit: Float64Array;
  readonly worth: Float64Array;
  readonly effort: Float64Array;
  readonly cuts: { readonly worth: number; readonly effort: number };
  readonly placements: Uint8Array;
}

export declare function clientMatrix(clients: ClientColumns, rules: CutRules): ClientMatrix;
