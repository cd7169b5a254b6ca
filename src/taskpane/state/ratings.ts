/** The ratings kept in the workbook, as far as the panel has read them. */
export type RatingsState = { readonly kind: 'unread' };

export const NO_RATINGS: RatingsState = { kind: 'unread' };
