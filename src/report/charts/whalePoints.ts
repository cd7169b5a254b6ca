import { axisRange } from '../../chart/layout/axisRange';
import type { AxisRange } from '../../chart/layout/axisRange';
import { profitShareOfFirst, type WhaleCurve } from '../../core/portfolio/whaleCurve';
import { whaleZones, type WhaleZones } from '../../core/portfolio/whaleZones';
import { roundedMoney } from '../../core/statistics/rounding';

/**
 * The points of a drawn whale curve: what the first `ranks` clients make together, in the unit of the curve, which is
 * the share of total profit or, where that is not above 0, money. `step` is 1 where every rank is drawn. `zones` are
 * ends of zones among the points, each zone sharing a point with the next; only those with clients.
 */
export interface WhalePoints {
  readonly unit: 'share' | 'money';
  readonly clients: number;
  readonly step: number;
  readonly ranks: readonly number[];
  readonly heights: readonly number[];
  /** The height of the whole: 1 in shares, the total in money. */
  readonly total: number;
  readonly zones: readonly ZoneOfPoints[];
  /** The point of the peak; 0 where nobody makes money. */
  readonly peak: number;
  readonly axis: AxisRange;
}

/** From the point `from` to the point `to`, both drawn. */
export interface ZoneOfPoints {
  readonly zone: keyof WhaleZones;
  readonly from: number;
  readonly to: number;
  readonly clients: number;
}

/** Clients up to which every rank is drawn: more points than the chart is wide show no more. */
const ALL_DRAWN = 2000;

/** Room above the curve for the words at its peak, as a fraction of its height. */
const ROOM_FOR_WORDS = 0.04;

/** null with fewer than 2 clients, of whom a curve tells nothing. Few ranks are drawn all, and so are `all` if asked for. */
export function whalePoints(curve: WhaleCurve, ranksDrawn: 'all' | 'some' = 'some'): WhalePoints | null {
  const clients = curve.order.length;
  if (clients < 2) return null;
  const zones = whaleZones(curve);
  const step = ranksDrawn === 'all' ? 1 : Math.ceil(clients / ALL_DRAWN);
  const ranks = ranksOf(clients, step, [zones.mostOfPeak, curve.peakAt]);
  const unit = roundedMoney(curve.total) > 0 ? 'share' : 'money';
  const height = (rank: number): number =>
    unit === 'share' ? profitShareOfFirst(curve, rank) : (curve.cumulative[rank] ?? NaN);
  const top = height(curve.peakAt);
  const bottom = Math.min(0, height(clients));
  return {
    unit,
    clients,
    step,
    ranks,
    heights: ranks.map(height),
    total: height(clients),
    zones: zonesOf(zones, ranks),
    peak: ranks.indexOf(curve.peakAt),
    axis: axisRange(Float64Array.of(bottom, top), top + ROOM_FOR_WORDS * (top - bottom)),
  };
}

/** Every `step`th rank from 0 on, the last and those that must not be missing. */
function ranksOf(clients: number, step: number, ends: readonly number[]): number[] {
  const ranks = new Set([...ends, clients]);
  for (let rank = 0; rank <= clients; rank += step) ranks.add(rank);
  return [...ranks].sort((one, other) => one - other);
}

function zonesOf(zones: WhaleZones, ranks: readonly number[]): ZoneOfPoints[] {
  let first = 0;
  return (['mostOfPeak', 'upToPeak', 'afterPeak'] as const).flatMap((zone) => {
    const clients = zones[zone];
    const from = ranks.indexOf(first);
    first += clients;
    return clients > 0 ? [{ zone, from, to: ranks.indexOf(first), clients }] : [];
  });
}
