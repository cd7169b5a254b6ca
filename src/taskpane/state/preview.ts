/** How the preview shows the clients. */
export interface Preview {
  /** The axes of the profit matrix: rates of revenue, or money. */
  readonly axes: 'rates' | 'money';
}

export const FIRST_PREVIEW: Preview = { axes: 'rates' };
