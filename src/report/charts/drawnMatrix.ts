import type { DrawnLine } from '../../chart/layout/drawnLines';
import type { MarkerSizes } from '../../chart/layout/markerSizes';
import type { PlacedName } from '../../chart/layout/placedNames';
import type { Surface } from '../../chart/layout/surface';
import type { DrawnClients } from './drawnClients';
import type { Caption } from './matrixMarks';

/** All that the chart of quadrants shows, where it stands; `outside` are the clients beyond the axes. */
export interface MatrixDrawing {
  readonly surface: Surface;
  readonly sizes: MarkerSizes;
  readonly lines: readonly DrawnLine[];
  readonly captions: readonly Caption[];
  readonly names: readonly PlacedName[];
  readonly inside: Int32Array;
  readonly outside: Int32Array;
  /** Those whose markers are drawn, beyond the axes too. */
  readonly drawn: DrawnClients;
}
