import { Stopped } from './stopped';

/** A sheet has 1,048,576 rows; what stands above the clients on ours takes fewer than a thousand of them. */
const MOST_CLIENTS = 1_047_000;

/** Refuses more clients than one of our sheets can list. */
export function refuseTooMany(count: number): void {
  if (count > MOST_CLIENTS) throw new Stopped({ kind: 'tooManyClients', count, limit: MOST_CLIENTS });
}
