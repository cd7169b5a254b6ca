import type { CutRule } from '../../core/matrix/cut';
import type { Scheme } from '../../core/matrix/scheme';
import { countText } from '../numbers';
import { listText as listed } from '../../core/reason/tongue';
import { plural } from '../phrases';

type SchemeId = Scheme['id'];

/** What a cut that cannot be dragged is at. */
type FixedCut = 'mean' | 'three';

const cutKinds: Readonly<Record<CutRule['kind'], string>> = {
  weighted: 'Average of all',
  mean: 'Mean client',
  median: 'Median client',
  percentile: 'Percentile',
  value: 'Number',
};

/** What the preview of the matrix says in English. */
export const preview = {
  shows: 'Show',
  schemes: {
    profit: 'Profit matrix',
    procurement: 'Procurement view',
    mutualValue: 'Mutual value',
    price: 'Price vs cost to serve',
    preferencing: 'Supplier preferencing',
    own: 'Own scheme',
  } satisfies Record<SchemeId, string> as Readonly<Record<SchemeId, string>>,
  lacking: (scheme: string): string => `${scheme} (columns missing)`,
  lacks: (scheme: string, columns: readonly string[]): string =>
    `${scheme} needs: ${listed(columns)}. Say under Data which columns hold them.`,
  openData: 'Open Data',
  axes: 'Axes',
  axesKinds: { rates: 'In % of revenue', money: 'In money' },
  onlyHere: 'A view to compare. The sheet gets the profit matrix in shares of revenue.',
  titles: {
    Worth: 'Worth',
    Effort: 'Effort',
    Contribution: 'Contribution',
    'Cost to serve': 'Cost to serve',
    'Financial importance': 'Financial importance',
    'Effort to manage': 'Effort to manage',
    'Our investment': 'Our investment',
    "Client's investment": 'Client’s investment',
    'Net price': 'Net price',
    Attractiveness: 'Attractiveness',
    'Account value': 'Account value',
  } as Readonly<Record<string, string>>,
  means: {
    Worth: 'contribution ÷ revenue',
    Effort: 'cost to serve ÷ revenue',
  } as Readonly<Record<string, string>>,
  underperformers: (share: string, label: string): string => `${share} of clients are ${label}s`,
  noUnderperformers: (label: string): string => `No client is an ${label}`,
  losing: (share: string): string => `${share} of all lose money`,
  noneLosing: 'nobody loses money',
  most: (label: string, share: string): string => `Most clients: ${label} (${share})`,
  best: (clients: string, profit: string): string =>
    `The most profitable ${clients} of clients make ${profit} of profit.`,
  noProfit: 'Together the clients make no profit.',
  mostly: (label: string, left: string, up: string): string =>
    `More than half are ${label}s: move them left to ${left} by taking effort out, or up to ${up} by raising what they are worth.`,
  place: (up: string, isHigh: boolean, right: string, isFar: boolean): string =>
    `${isHigh ? 'high' : 'low'} ${up.toLowerCase()}, ${isFar ? 'high' : 'low'} ${right.toLowerCase()}`,
  chart: (scheme: string): string => `Clients in the ${scheme.toLowerCase()}`,
  cutName: (axis: string): string => `${axis} cut`,
  client: (name: string, figures: readonly string[], segment: string): string =>
    `${name}: ${[...figures, segment].join(', ')}`,
  figure: (measure: string, value: string): string => `${measure.toLowerCase()} ${value}`,
  profit: 'profit',
  howTo: 'Point at a client, or walk with the arrow keys.',
  howToDrag: 'Drag a cut to try another.',
  breakEven: 'break-even',
  asTable: 'As a table',
  asChart: 'As a chart',
  table: {
    segments: 'Segments',
    clients: 'Clients',
    segment: 'Segment',
    client: 'Client',
    count: 'Clients',
    losing: 'Lose money',
    profit: 'Profit',
    more: (count: number): string =>
      `${plural(count, 'client more is', 'clients more are')} under Clients. These are the most profitable.`,
  },
  cuts: {
    heading: 'Cuts',
    kinds: cutKinds,
    explained: 'On the cut counts as high.',
    percent: '%',
    fixed: {
      mean: (axis: string): string => `${axis}: cut at the average of the clients.`,
      three: (axis: string): string => `${axis}: cut at 3 of 5.`,
    } satisfies Record<FixedCut, (axis: string) => string> as Readonly<
      Record<FixedCut, (axis: string) => string>
    >,
  },
  notes: {
    few: 'With fewer than 4 clients in quadrants the cuts mean little.',
    median: (label: string): string =>
      `With this cut at most about half of the clients can be ${label}s, so the warning of more than half says nothing.`,
    sameUp: (axis: string): string =>
      `All clients have the same ${axis.toLowerCase()}, on the cut: the lower half is empty.`,
    sameRight: (axis: string): string =>
      `All clients have the same ${axis.toLowerCase()}, on the cut: the left is empty.`,
    outside: (noRevenue: number, netCredit: number, unplaced: number): string =>
      `In no quadrant: ${listed(
        [
          noRevenue > 0 ? `${countText(noRevenue)} without revenue` : '',
          netCredit > 0 ? `${countText(netCredit)} with a net credit` : '',
          unplaced > 0 ? `${countText(unplaced)} with a number missing` : '',
        ].filter((part) => part !== ''),
      )}.`,
    someDrawn: (drawn: number, of: number): string =>
      `The chart draws ${countText(drawn)} of ${countText(of)} clients, evenly from the most to the least profitable; counts are of all.`,
    far: (names: readonly string[], more: number): string =>
      `Too far out to draw: ${listed(more > 0 ? [...names, `${countText(more)} more`] : names)}.`,
  },
};
