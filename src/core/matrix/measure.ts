import type { ClientColumns } from '../clientColumns';
import type { ClientFacts, Fact } from '../clientFacts';
import { importance } from '../portfolio/importance';
import { income, type IncomeKind } from '../portfolio/income';
import { clientProfit } from '../profit/clientProfit';
import { contribution } from '../profit/contribution';
import { costToServe } from '../profit/costToServe';
import { meanInvestment } from '../relationship/mutualValue';
import type { MeasureId, SchemeAxis, Unit } from './axis';
import { rate } from './cut';

/** What axes are measured from: money n×1 in the workbook's currency, and the facts there are. */
export interface MeasuredClients {
  readonly revenue: Float64Array;
  readonly contribution: Float64Array;
  readonly costToServe: Float64Array;
  readonly profit: Float64Array;
  readonly income: Float64Array;
  readonly facts: ClientFacts;
}

/**
 * One thing that an axis can measure. `column` is n×1 in the unit; of a rate it is the money that is divided by the
 * client's revenue. `ofTrade` is made of what was billed in the period: without revenue there is nothing to measure.
 */
interface Measure {
  readonly unit: Unit;
  readonly ofTrade: boolean;
  readonly needs: readonly Fact[];
  readonly column: (clients: MeasuredClients) => Float64Array;
}

const OUR_INVESTMENT = ['ourTime', 'ourPeople', 'ourResources'] as const;
const CLIENT_INVESTMENT = ['theirTime', 'theirPeople', 'theirResources'] as const;

const MEASURES: Readonly<Record<MeasureId, Measure>> = {
  worth: ofTrade('rate', ({ contribution }) => contribution),
  effort: ofTrade('rate', ({ costToServe }) => costToServe),
  contribution: ofTrade('money', ({ contribution }) => contribution),
  costToServe: ofTrade('money', ({ costToServe }) => costToServe),
  clientProfit: ofTrade('money', ({ profit }) => profit),
  importance: {
    unit: 'share',
    ofTrade: false,
    needs: [],
    column: ({ income, facts }) => importance(income, facts.potentialIncome),
  },
  statedHours: ofFact('number', 'statedHours'),
  ourInvestment: ofInvestment(OUR_INVESTMENT),
  clientInvestment: ofInvestment(CLIENT_INVESTMENT),
  netPrice: ofFact('number', 'netPrice'),
  attractiveness: ofFact('number', 'attractiveness'),
  accountValue: ofFact('number', 'accountValue'),
  ownUp: ofFact('number', 'ownUp'),
  ownRight: ofFact('number', 'ownRight'),
};

/** The figures that axes are measured from; what counts as income is client profit unless said otherwise. */
export function measuredClients(clients: ClientColumns, kind: IncomeKind = 'profit'): MeasuredClients {
  const earned = contribution(clients.revenue, clients.directCost);
  const cost = costToServe(clients);
  const money = { revenue: clients.revenue, contribution: earned, profit: clientProfit(earned, cost) };
  return { ...money, costToServe: cost, income: income(kind, money), facts: clients.facts };
}

/** What an axis measures of these clients: its first measure with a column for all that it needs; null if there is none. */
export function measureOf({ measures }: SchemeAxis, facts: ClientFacts): Measure | null {
  const possible = measures.find((id) => absentFacts(MEASURES[id], facts).length === 0);
  return possible === undefined ? null : MEASURES[possible];
}

/** A measure's values, n×1 in its unit; NaN where one cannot be told. */
export function measuredValues({ unit, column }: Measure, clients: MeasuredClients): Float64Array {
  const measured = column(clients);
  return unit === 'rate' ? measured.map((part, i) => rate(part, clients.revenue[i] ?? NaN)) : measured;
}

/** The facts without a column that an axis cannot do without; none where it can be measured. */
export function factsMissing(axis: SchemeAxis, facts: ClientFacts): readonly Fact[] {
  if (measureOf(axis, facts)) return [];
  return absentFacts(MEASURES[axis.measures[0]], facts);
}

function absentFacts({ needs }: Measure, facts: ClientFacts): Fact[] {
  return needs.filter((fact) => facts[fact] === undefined);
}

function ofTrade(unit: Unit, column: Measure['column']): Measure {
  return { unit, ofTrade: true, needs: [], column };
}

function ofFact(unit: Unit, fact: Fact): Measure {
  return { unit, ofTrade: false, needs: [fact], column: (clients) => factColumn(clients, fact) };
}

function ofInvestment([time, people, resources]: readonly [Fact, Fact, Fact]): Measure {
  return {
    unit: 'rating',
    ofTrade: false,
    needs: [time, people, resources],
    column: (clients) =>
      meanInvestment({
        time: factColumn(clients, time),
        people: factColumn(clients, people),
        resources: factColumn(clients, resources),
      }),
  };
}

function factColumn({ facts, revenue }: MeasuredClients, fact: Fact): Float64Array {
  return facts[fact] ?? new Float64Array(revenue.length).fill(NaN);
}
