import { arrangeLabels } from './arrangeLabels';
import type { SurfaceBox } from './box';
import type { DrawnLine } from './drawnLines';
import type { LabelSpace, LabelWish, MarkerKind } from './labelSpace';
import type { LabelSide } from './labelSpots';
import { MarkerField } from './markerField';
import type { MarkerSizes } from './markerSizes';
import { ofClients } from './ofClients';
import type { PlottedMatrix } from './plottedMatrix';
import { acrossSurface, apart, downSurface, onSurface } from './surface';
import type { AxisPoint, Surface } from './surface';
import { tellingClients } from './tellingClients';

/** A name that found room: whose (row of the source), and how far from its client it hangs, in the chart's units. */
export interface PlacedName {
  readonly client: number;
  readonly side: LabelSide;
  readonly offset: AxisPoint;
  readonly box: SurfaceBox;
}

/** What names keep clear of beside the markers, and what is written of a client (row of the source). */
export interface NameSpace {
  readonly surface: Surface;
  readonly sizes: MarkerSizes;
  readonly captions: readonly SurfaceBox[];
  readonly lines: readonly DrawnLine[];
  readonly fontSize: number;
  readonly nameOf: (client: number) => string;
}

/** Of the clients within the axes those to find room for, the most telling first. */
export function clientsToName(matrix: PlottedMatrix, inside: Int32Array, surface: Surface): number[] {
  return tellingClients({
    revenue: ofClients(matrix.revenue, inside),
    profit: ofClients(matrix.profit, inside),
    fromCut: fromCuts(matrix, inside, surface),
  }).map((index) => inside[index] ?? -1);
}

/** Who is to be named, the first before the others, and how many at most. */
interface WishedNames {
  readonly wished: readonly number[];
  readonly space: NameSpace;
  readonly atMost: number;
}

/** Names of the clients `wished` for, wherever there is room for them among the markers of those `inside` the axes. */
export function namesOf(
  matrix: PlottedMatrix,
  inside: Int32Array,
  { wished, space, atMost }: WishedNames,
): PlacedName[] {
  const { surface, sizes, nameOf } = space;
  const wishes = wished.map((client): LabelWish => ({
    marker: onSurface(pointOf(matrix, client), surface),
    size: sizes.of(client),
    text: nameOf(client),
  }));
  const arranged = arrangeLabels(wishes, labelSpace(matrix, inside, space), atMost);
  return arranged.flatMap(({ wish, side, at: hangs, box }) => {
    const [client, marker] = [wished[wish], wishes[wish]?.marker];
    return client === undefined || !marker
      ? []
      : [{ client, side, box, offset: apart(marker, hangs, surface) }];
  });
}

/** Where a client (row of the source) stands, in the chart's units. */
function pointOf({ up, right }: PlottedMatrix, client: number): AxisPoint {
  return { right: right.values[client] ?? NaN, up: up.values[client] ?? NaN };
}

function labelSpace(matrix: PlottedMatrix, inside: Int32Array, space: NameSpace): LabelSpace {
  const { surface, sizes, captions, lines, fontSize } = space;
  const kinds = sizes.all.map((size): MarkerKind => {
    const drawn = sizes.all.length === 1 ? inside : inside.filter((client) => sizes.of(client) === size);
    const centres = points(drawn, (client) => onSurface(pointOf(matrix, client), surface));
    return { size, field: new MarkerField(centres, surface.plot) };
  });
  return {
    bounds: surface.plot,
    markers: kinds,
    obstacles: captions,
    lines: lines.map(({ ends: [from, to] }) => [onSurface(from, surface), onSurface(to, surface)] as const),
    fontSize,
  };
}

function* points<T>(clients: Int32Array, point: (client: number) => T): Generator<T> {
  for (const client of clients) yield point(client);
}

/** How far each of some clients is from the nearer cut, as a part of the surface. */
function fromCuts({ up, right }: PlottedMatrix, clients: Int32Array, surface: Surface): Float64Array {
  const cutAcross = acrossSurface(right.cut, surface);
  const cutDown = downSurface(up.cut, surface);
  const distances = new Float64Array(clients.length);
  for (let i = 0; i < distances.length; i++) {
    const client = clients[i] ?? -1;
    const across = Math.abs(acrossSurface(right.values[client] ?? NaN, surface) - cutAcross);
    const down = Math.abs(downSurface(up.values[client] ?? NaN, surface) - cutDown);
    distances[i] = Math.min(across, down);
  }
  return distances;
}
