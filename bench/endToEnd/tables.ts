/** A table of so many rows and eight columns: orders of fifty thousand clients, or a client a row. */
export interface Wanted {
  readonly rows: number;
  readonly kind: 'orders' | 'clients';
}

export const COLUMNS = 8;

export const HEADERS: Readonly<Record<Wanted['kind'], readonly string[]>> = {
  orders: ['Client', 'Order no.', 'Revenue', 'Direct cost', 'Freight', 'Deliveries', 'Visits', 'Returns'],
  clients: ['Client', 'Revenue', 'Direct cost', 'Freight', 'Orders', 'Deliveries', 'Visits', 'Returns'],
};

/** Excel's last row, and one for the header. */
export const MOST_ROWS = 1_048_575;
