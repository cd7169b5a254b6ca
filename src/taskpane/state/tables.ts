/** The tables of the workbook that could be the clients'. */
export type TablesState = { readonly kind: 'unread' };

export const NO_TABLES: TablesState = { kind: 'unread' };
