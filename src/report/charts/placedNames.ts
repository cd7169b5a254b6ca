import { arrangeLabels } from '../../chart/layout/arrangeLabels';
import type { SurfaceBox } from '../../chart/layout/box';
import type { LabelWish, MarkerKind } from '../../chart/layout/labelSpace';
import type { LabelSide } from '../../chart/layout/labelSpots';
import { MarkerField } from '../../chart/layout/markerField';
import { namedAtMost, tellingClients } from '../../chart/layout/tellingClients';
import type { MatrixInput } from '../matrixInput';
import { shortName } from '../wording';
import type { MarkerSizes } from './markerSizes';
import type { DrawnLine } from './matrixMarks';
import { apart, onSurface } from './surface';
import type { EffortAndWorth, Surface } from './surface';

/** A name that found room: whose (row of the source), and how far from its client it hangs, in the chart's units. */
export interface PlacedName {
  readonly client: number;
  readonly side: LabelSide;
  readonly offset: EffortAndWorth;
  readonly box: SurfaceBox;
}

/** What names keep clear of beside the markers. */
export interface NameSpace {
  readonly surface: Surface;
  readonly sizes: MarkerSizes;
  readonly captions: readonly SurfaceBox[];
  readonly lines: readonly DrawnLine[];
}

export const NAME_SIZE = 8;

/** Names of the clients within the axes, of many of those that matter, wherever there is room for them. */
export function placedNames(
  { intake, matrix }: MatrixInput,
  inside: Int32Array,
  { surface, sizes, captions, lines }: NameSpace,
): PlacedName[] {
  const at = (client: number): EffortAndWorth => ({
    effort: matrix.effort[client] ?? NaN,
    worth: matrix.worth[client] ?? NaN,
  });
  const { cuts } = matrix;
  const of = (figure: (client: number) => number): Float64Array => Float64Array.from(inside, figure);
  const chosen = tellingClients({
    revenue: of((client) => intake.clients.revenue[client] ?? NaN),
    profit: of((client) => matrix.profit[client] ?? NaN),
    fromCut: of((client) => fromCut(at(client), cuts, surface)),
  }).map((index) => inside[index] ?? -1);
  const wishes = chosen.map((client): LabelWish => ({
    marker: onSurface(at(client), surface),
    size: sizes.of(client),
    text: shortName(intake.clients.names[client] ?? ''),
  }));
  const kinds = sizes.all.map((size): MarkerKind => {
    const drawn = sizes.all.length === 1 ? inside : inside.filter((client) => sizes.of(client) === size);
    return {
      size,
      field: new MarkerField(
        points(drawn, (client) => onSurface(at(client), surface)),
        surface.plot,
      ),
    };
  });
  const arranged = arrangeLabels(
    wishes,
    {
      bounds: surface.plot,
      markers: kinds,
      obstacles: captions,
      lines: lines.map(({ ends: [from, to] }) => [onSurface(from, surface), onSurface(to, surface)] as const),
      fontSize: NAME_SIZE,
    },
    namedAtMost(inside.length),
  );
  return arranged.flatMap(({ wish, side, at: hangs, box }) => {
    const [client, marker] = [chosen[wish], wishes[wish]?.marker];
    return client === undefined || !marker
      ? []
      : [{ client, side, box, offset: apart(marker, hangs, surface) }];
  });
}

function* points<T>(clients: Int32Array, point: (client: number) => T): Generator<T> {
  for (const client of clients) yield point(client);
}

/** How far a client is from the nearer cut, as a part of the surface. */
function fromCut(
  point: EffortAndWorth,
  cuts: EffortAndWorth,
  { plot, effortAxis, worthAxis }: Surface,
): number {
  const onCuts = onSurface(cuts, { plot, effortAxis, worthAxis });
  const { x, y } = onSurface(point, { plot, effortAxis, worthAxis });
  return Math.min(Math.abs(x - onCuts.x), Math.abs(y - onCuts.y));
}
