import type { ClientColumns } from '../../src/core/clientColumns';
import { clientMatrix, type ClientMatrix } from '../../src/core/matrix/clientMatrix';
import { PLACEMENTS, type Placement } from '../../src/core/matrix/quadrant';
import { whaleCurve, type WhaleCurve } from '../../src/core/portfolio/whaleCurve';
import { CLIENTS } from './exampleSheets';

/** The five clients that the help reckons with, their matrix and their whale curve, as the core tells them. */
export interface SampleFigures {
  readonly clients: ClientColumns;
  readonly matrix: ClientMatrix;
  readonly curve: WhaleCurve;
  readonly placements: readonly Placement[];
}

/** The clients of the functions' examples: figures of Spring Distribution (Horngren, Cost Accounting), other names. */
export function sampleFigures(): SampleFigures {
  const [headers = [], ...rows] = CLIENTS;
  const cells = (header: string) => rows.map((row) => row[headers.indexOf(header)] ?? NaN);
  const money = (header: string) => Float64Array.from(cells(header), Number);
  const clients: ClientColumns = {
    names: cells('Client').map(String),
    revenue: money('Revenue'),
    directCost: money('Direct cost'),
    activities: [],
    charges: [{ charge: 'Cost to serve', money: money('Cost to serve') }],
    latePayment: null,
    facts: {},
  };
  const matrix = clientMatrix(clients, { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } });
  const placements = Array.from(matrix.placements, (index) => PLACEMENTS[index] ?? 'unplaced');
  return { clients, matrix, curve: whaleCurve(matrix.profit), placements };
}
