import type { ClientColumns } from '../clientColumns';
import type { ClientFacts, Fact } from '../clientFacts';
import type { IncomeKind } from '../portfolio/income';
import { atOnce, type Slices } from '../slices';
import type { Unit } from './axis';
import type { CutRule } from './cut';
import { factsMissing, measuredClients, measureOf } from './measure';
import { place, type CutAxis } from './placing';
import type { Scheme } from './scheme';

/** How to divide the axes where it is not as the scheme says, and what counts as income. */
export interface SchemeRules {
  readonly up?: CutRule;
  readonly right?: CutRule;
  readonly income?: IncomeKind;
}

/** An axis of a scheme over these clients: what it is called, values n×1 and cut in its unit. */
export interface PlacedAxis extends CutAxis {
  readonly title: string;
  readonly unit: Unit;
}

/**
 * Every client's place in a scheme. `placements` holds indexes into `PLACEMENTS`, n×1, as do `revenue` and `profit`
 * in the workbook's currency.
 */
export interface SchemeMatrix {
  readonly scheme: Scheme;
  readonly up: PlacedAxis;
  readonly right: PlacedAxis;
  readonly placements: Uint8Array;
  readonly revenue: Float64Array;
  readonly profit: Float64Array;
}

/**
 * Places clients in any scheme; null where an axis has no column to be measured from, see `missingFacts`. Revenue plays
 * a part where an axis is made of the client's trade (worth, effort, money earned or spent on it): then one without
 * revenue or with negative revenue has no place. In a scheme of ratings, prices or own numbers everyone has one.
 */
export function schemeMatrix(
  clients: ClientColumns,
  scheme: Scheme,
  rules: SchemeRules = {},
): SchemeMatrix | null {
  return atOnce(placedInScheme(clients, scheme, rules));
}

/** The same, a column at a time. */
export function* placedInScheme(
  clients: ClientColumns,
  scheme: Scheme,
  rules: SchemeRules = {},
): Slices<SchemeMatrix | null> {
  const up = measureOf(scheme.axes.up, clients.facts);
  const right = measureOf(scheme.axes.right, clients.facts);
  if (!up || !right) return null;
  const measured = measuredClients(clients, rules.income);
  yield;
  const upColumn = up.column(measured);
  yield;
  const rightColumn = right.column(measured);
  yield;
  const placed = place({
    up: { unit: up.unit, column: upColumn, rule: rules.up ?? scheme.axes.up.cut },
    right: { unit: right.unit, column: rightColumn, rule: rules.right ?? scheme.axes.right.cut },
    revenue: measured.revenue,
    billedOnly: up.ofTrade || right.ofTrade,
  });
  return {
    scheme,
    up: { ...placed.up, title: scheme.up, unit: up.unit },
    right: { ...placed.right, title: scheme.right, unit: right.unit },
    placements: placed.placements,
    revenue: measured.revenue,
    profit: measured.profit,
  };
}

/** The facts that a scheme cannot do without and that no column holds, the upward axis first; none where it can be used. */
export function missingFacts({ axes }: Scheme, facts: ClientFacts): readonly Fact[] {
  return [...factsMissing(axes.up, facts), ...factsMissing(axes.right, facts)];
}
