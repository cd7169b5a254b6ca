import type { Table } from './bench';
import type { Standing } from './contest';
import { shownMs, shownRatio } from './table';

/** How everyone did, beside the first of them, which is ours. */
export function standingsTable(title: string, standings: readonly Standing[]): Table {
  const [ours] = standings;
  return {
    title,
    columns: ['', 'median ms', 'best ms', 'CPU ms', 'it ÷ ours', 'ours ÷ it', 'by CPU', 'peak MB'],
    rows: standings.map(({ name, ms, bestMs, cpuMs, peakMB }) => [
      name,
      shownMs(ms),
      shownMs(bestMs),
      shownMs(cpuMs),
      shownRatio(ms / (ours?.ms ?? NaN)),
      shownRatio((ours?.ms ?? NaN) / ms),
      shownRatio((ours?.cpuMs ?? NaN) / cpuMs),
      peakMB.toFixed(0),
    ]),
  };
}
