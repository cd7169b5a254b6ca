import type { Scheme } from '../../core/matrix/scheme';

/** How the preview shows the clients. */
export interface Preview {
  readonly scheme: Scheme['id'];
  /** The axes of the profit matrix: rates of revenue, or money. */
  readonly axes: 'rates' | 'money';
  /** In rows and columns instead of drawn. */
  readonly asTable: boolean;
}

export const FIRST_PREVIEW: Preview = { scheme: 'profit', axes: 'rates', asTable: false };
