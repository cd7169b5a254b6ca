import { LIST_HEADER_ROW, MOST_LISTED } from '../report/book/listRows';
import { Stopped } from './stopped';

/** Refuses more clients than one of our sheets can list; clients who left since an earlier build are listed too. */
export function refuseTooMany(count: number): void {
  if (count > MOST_LISTED) throw new Stopped({ kind: 'tooManyClients', count, limit: MOST_LISTED });
}

/** Refuses a list that ends below the last row of a sheet. */
export function refuseTooLow(rows: number): void {
  refuseTooMany(rows - (LIST_HEADER_ROW + 1));
}
