import type { MethodTable } from './methodTable';
import { SOURCES } from './sources';

/** What the letters beside definitions stand for. */
export function sourcesTable(): MethodTable {
  return {
    heading: 'Sources',
    sentence: 'Where a definition says “ours”, no source was found to fix it.',
    headers: ['', '', 'Letter', 'Source'],
    rows: Object.entries(SOURCES).map(([code, text]) => ({ name: null, code, text })),
  };
}
