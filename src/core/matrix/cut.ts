/** How the value that divides an axis is found. A percentile is inclusive, 0 to 100. */
export type CutRule =
  | { readonly kind: 'weighted' }
  | { readonly kind: 'mean' }
  | { readonly kind: 'median' }
  | { readonly kind: 'percentile'; readonly percent: number }
  | { readonly kind: 'value'; readonly value: number };
