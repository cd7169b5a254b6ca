import { words } from '../../language/words';
import type { MatrixSummary } from '../../report/summary';

/** Where all rows went, in one line. */
export function rowsTie({ total, facts, rows, setAside }: MatrixSummary): string {
  return words.counts.rowsTie({
    rows,
    clients: total.clients,
    inQuadrants: facts.inQuadrants,
    outside: total.clients - facts.inQuadrants,
    setAside: setAside.rows,
  });
}
