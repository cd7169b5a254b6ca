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
export interface GrowthSigns {
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

/** The personas in the order in which they are tested and of the bits in `Uint8Array` columns: 1 << index. */
const PERSONAS = ['Draining drama', 'Mutual best', 'Stagnant repeater'] as const;
export type Persona = (typeof PERSONAS)[number];

/** From the middle of 0 to 5 a mean rating counts as high. */
export const HIGH_MEAN = 3;

/** So many signs of growth make a best client. */
export const SIGNS_OF_GROWTH = 2;

/**
 * What each client is like to work with. `met` (n×1) are bits of `PERSONAS`: every persona whose conditions the
 * client meets. `drain` and `gain` (n×1) are the means of its ratings, 0 to 5, NaN where one is missing.
 */
export interface Personas {
  readonly drain: Float64Array;
  readonly gain: Float64Array;
  readonly met: Uint8Array;
}

/** What personas are told from, the means of the ratings, and the personas whose conditions each client meets. */
export interface MetPersonas extends Personas {
  readonly columns: PersonaColumns;
}

/**
 * The personas whose conditions each client meets: the first in their order is the client's persona, the others
 * overlap with it. What is missing proves none. The order and the values are ours; source of the personas:
 * B. Ten Haken, "best business clients".
 */
export function personas(columns: PersonaColumns): Personas {
  const drain = meanRating([
    columns.drain.difficult,
    columns.drain.critical,
    columns.drain.shiftingPriorities,
    columns.drain.drainsEnergy,
  ]);
  const gain = meanRating([
    columns.mutual.productivity,
    columns.mutual.profitability,
    columns.mutual.sustainability,
    columns.mutual.innovation,
  ]);
  const met = new Uint8Array(drain.length);
  for (let client = 0; client < met.length; client++) {
    const isBest = isHigh(gain[client] ?? NaN, HIGH_MEAN) && isGrowing(columns.growth, client);
    met[client] =
      bit('Draining drama', isHigh(drain[client] ?? NaN, HIGH_MEAN)) |
      bit('Mutual best', isBest) |
      bit('Stagnant repeater', columns.orders !== null && isStagnant(columns.orders, client));
  }
  return { drain, gain, met };
}

function bit(persona: Persona, holds: boolean): number {
  return holds ? 1 << PERSONAS.indexOf(persona) : 0;
}

/** The personas that are set in the bits of one client, in their order. */
export function personasIn(bits = 0): Persona[] {
  return PERSONAS.filter((persona) => bits & bit(persona, true));
}

/** How many of larger contracts, repeat business and referral are there. */
export function growthSigns(signs: GrowthSigns, client: number): number {
  const { largerContracts, repeatBusiness, referral } = signs;
  return yes(largerContracts[client]) + yes(repeatBusiness[client]) + yes(referral[client]);
}

function yes(sign = NaN): number {
  return sign === 1 ? 1 : 0;
}

function isGrowing(signs: GrowthSigns, client: number): boolean {
  return growthSigns(signs, client) >= SIGNS_OF_GROWTH;
}

const REPEATED_ORDERS = 2;

/** An order up to a tenth above the first is no larger order. */
const SAME_SIZE = 1.1;

/**
 * Whether a client orders again and again, but nothing else and nothing larger than the first time: orders from 2,
 * as many products ever as in the first order, largest order at most a tenth above the first.
 */
export function isStagnant(history: OrderHistory, client: number): boolean {
  return (
    isHigh(history.orders[client] ?? NaN, REPEATED_ORDERS) &&
    roundedRate(history.products[client] ?? NaN) ===
      roundedRate(history.productsInFirstOrder[client] ?? NaN) &&
    roundedMoney(history.largestOrder[client] ?? NaN) <=
      roundedMoney((history.firstOrder[client] ?? NaN) * SAME_SIZE)
  );
}
