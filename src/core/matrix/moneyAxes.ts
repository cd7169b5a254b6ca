import type { MeasureId, SchemeAxis } from './axis';
import type { Scheme } from './scheme';

/** The money that a fraction of revenue is made of, and what an axis of it is called. */
const MONEY: Partial<Record<MeasureId, { readonly measure: MeasureId; readonly title: string }>> = {
  worth: { measure: 'contribution', title: 'Contribution' },
  effort: { measure: 'costToServe', title: 'Cost to serve' },
};

/**
 * The same scheme with its axes in money instead of fractions of revenue: contribution for worth, cost to serve for
 * effort. Then size counts as well, and a weighted cut is the mean. Other axes stay as they are.
 */
export function inMoney(scheme: Scheme): Scheme {
  const up = switched(scheme.axes.up);
  const right = switched(scheme.axes.right);
  return {
    ...scheme,
    up: up?.title ?? scheme.up,
    right: right?.title ?? scheme.right,
    axes: { up: up?.axis ?? scheme.axes.up, right: right?.axis ?? scheme.axes.right },
  };
}

function switched({ measures, cut }: SchemeAxis): { axis: SchemeAxis; title: string } | null {
  const money = MONEY[measures[0]];
  return money ? { axis: { measures: [money.measure], cut }, title: money.title } : null;
}
