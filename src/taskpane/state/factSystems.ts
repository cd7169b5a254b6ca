import type { Fact } from '../../core/clientFacts';
import { SYSTEM_FACTS } from '../../core/systems/systemFacts';

/** The systems that ask for facts, in the order in which the panel offers them, each with its facts. */
export const FACT_SYSTEMS = {
  clientType: SYSTEM_FACTS.clientType,
  trust: SYSTEM_FACTS.trust,
  advisor: SYSTEM_FACTS.advisor,
  benefits: SYSTEM_FACTS.benefits,
  stresses: SYSTEM_FACTS.stresses,
  mutualValue: [...SYSTEM_FACTS.ourInvestment, ...SYSTEM_FACTS.theirInvestment],
  personas: [
    ...SYSTEM_FACTS.drain,
    ...SYSTEM_FACTS.mutualGain,
    ...SYSTEM_FACTS.growthSigns,
    ...SYSTEM_FACTS.orders,
  ],
  roles: [...SYSTEM_FACTS.roleRatings, 'needGrowth'],
  wallet: ['totalSpend', 'spendElsewhere'],
  schemes: [
    'potentialIncome',
    'statedHours',
    'netPrice',
    'attractiveness',
    'accountValue',
    'ownUp',
    'ownRight',
  ],
  priorPeriod: ['priorRevenue', 'priorDirectCost', 'priorCostToServe'],
} as const satisfies Readonly<Record<string, readonly Fact[]>>;

export type FactSystem = keyof typeof FACT_SYSTEMS;
