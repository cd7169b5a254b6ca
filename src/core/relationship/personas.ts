import { isHigh } from '../matrix/cut';
import { roundedMoney, roundedRate } from '../statistics/rounding';
import { meanRating } from './rating';

/** Ratings 0 to 5 of what drains us, each n×1. */
interface DrainRatings {
  readonly difficult: Float64Array;
  readonly critical: Float64Array;
  readonly shiftingPriorities: Float64Array;
  readonly drainsEnergy: Float64Array;
}

/** Ratings 0 to 5 of what both sides gain, each n×1. */
interface MutualRatings {
  readonly productivity: Float64Array;
  readonly profitability: Float64Array;
  readonly sustainability: Float64Array;
  readonly innovation: Float64Array;
}

/** How a client grows with us, each n×1: 1 yes, 0 no. */
interface GrowthSigns {
  readonly largerContracts: Float64Array;
  readonly repeatBusiness: Float64Array;
  readonly referral: Float64Array;
}

/** What a client has ordered so far, each n×1: counts, and in money the first and the largest order. */
export interface OrderHistory {
  readonly orders: Float64Array;
  readonly products: Float64Array;
  readonly productsInFirstOrder: Float64Array;
  readonly firstOrder: Float64Array;
  readonly largestOrder: Float64Array;
}

/** What personas are told from; orders are null where they are not known at all. */
export interface PersonaColumns {
  readonly drain: DrainRatings;
  readonly mutual: MutualRatings;
  readonly growth: GrowthSigns;
  readonly orders: OrderHistory | null;
}

type Persona = 'Draining drama' | 'Mutual best' | 'Stagnant repeater';

/** From the middle of 0 to 5 a mean rating counts as high. */
const HIGH_MEAN = 3;

const SIGNS_OF_GROWTH = 2;

/**
 * The personas whose conditions each client meets, in the order in which they are tested: the first is the
 * client's persona, the others overlap with it. What is missing proves none. The order and the values are ours;
 * source of the personas: B. Ten Haken, "best business clients".
 */
export function personas({ drain, mutual, growth, orders }: PersonaColumns): Persona[][] {
  const drained = meanRating([drain.difficult, drain.critical, drain.shiftingPriorities, drain.drainsEnergy]);
  const gained = meanRating([
    mutual.productivity,
    mutual.profitability,
    mutual.sustainability,
    mutual.innovation,
  ]);
  return Array.from(drained, (drain, client) => {
    const met: Persona[] = [];
    if (isHigh(drain, HIGH_MEAN)) met.push('Draining drama');
    if (isHigh(gained[client] ?? NaN, HIGH_MEAN) && isGrowing(growth, client)) met.push('Mutual best');
    if (orders && isStagnant(orders, client)) met.push('Stagnant repeater');
    return met;
  });
}

/** Whether at least two of larger contracts, repeat business and referral are there. */
function isGrowing({ largerContracts, repeatBusiness, referral }: GrowthSigns, client: number): boolean {
  const signs = [largerContracts[client], repeatBusiness[client], referral[client]];
  return signs.filter((yes) => yes === 1).length >= SIGNS_OF_GROWTH;
}

const REPEATED_ORDERS = 2;

/** An order up to a tenth above the first is no larger order. */
const SAME_SIZE = 1.1;

/** Whether a client orders again and again, but nothing else and nothing larger than the first time. */
export function isStagnant(history: OrderHistory, client: number): boolean {
  const of = (name: keyof OrderHistory) => history[name][client] ?? NaN;
  return (
    isHigh(of('orders'), REPEATED_ORDERS) &&
    roundedRate(of('products')) === roundedRate(of('productsInFirstOrder')) &&
    roundedMoney(of('largestOrder')) <= roundedMoney(of('firstOrder') * SAME_SIZE)
  );
}
