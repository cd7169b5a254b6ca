import { inSentence } from '../../core/reason/segmentReason';
import type { Scheme } from '../../core/matrix/scheme';
import { quoted } from '../formula/cells';
import { moneyFormula } from '../formula/wordingFormula';

/** An axis in a reason: what it measures, and cells with the client's rate and the cut in percent and their decimals. */
interface ReasonAxis {
  readonly measure: string;
  readonly percent: string;
  readonly cut: string;
  readonly decimals: string;
}

/** The cells that a reason is told from. `isWorthKnown` and `isEffortKnown` are conditions. */
export interface ReasonCells {
  readonly placement: string;
  readonly revenue: string;
  readonly profit: string;
  readonly effort: ReasonAxis;
  readonly worth: ReasonAxis;
  readonly isWorthKnown: string;
  readonly isEffortKnown: string;
}

/** Rates are compared at 10 decimals, so a percent never needs more than this. */
const MOST_DECIMALS = 8;

/**
 * How many decimals tell a rate and its cut in percent apart from each other and from 0, where they are: one mostly.
 * The rule is that of `rateTexts` in the core.
 */
export function decimalsFormula(percent: string, cut: string): string {
  let formula = String(MOST_DECIMALS);
  for (let decimals = MOST_DECIMALS - 1; decimals > 0; decimals--) {
    const told = (cell: string): string => `OR(${cell}=0,ROUND(${cell},${decimals})<>0)`;
    const apart = `OR(${percent}=${cut},ROUND(${percent},${decimals})<>ROUND(${cut},${decimals}))`;
    formula = `IF(AND(${told(percent)},${told(cut)},${apart}),${decimals},${formula})`;
  }
  return formula;
}

/**
 * Why a client's segment is what it is, without the segment's name and the colon behind it, as `reasonText` in the core
 * tells it. Numbers of 10^15 and more, which the core tells as powers of ten, are told in full.
 */
export function reasonFormula(cells: ReasonCells, scheme: Pick<Scheme, 'up' | 'right'>): string {
  const { placement } = cells;
  const grounds = `IF(${placement}<5,${placedFormula(cells)},${outsideFormula(cells, scheme)})`;
  return `${grounds}&"; "&${outcomeFormula(cells)}&"."`;
}

/** "The cut of" is said of the first cut that is told, and understood of the other. */
function placedFormula({ effort, worth }: ReasonCells): string {
  const first = '"the cut of "';
  const then = `IF(${effort.percent}=${effort.cut},${first},"")`;
  return `${partFormula(effort, first)}&", "&${partFormula(worth, then)}`;
}

function partFormula({ measure, percent, cut, decimals }: ReasonAxis, named: string): string {
  const side = `IF(${percent}>${cut},"at or above ","below ")`;
  const compared = `${side}&${named}&${percentFormula(cut, decimals)}`;
  const where = `IF(${percent}=${cut},"on its cut (counts as high)",${compared})`;
  return `${quoted(`${inSentence(measure)} `)}&${percentFormula(percent, decimals)}&" is "&${where}`;
}

function percentFormula(percent: string, decimals: string): string {
  return `FIXED(ROUND(${percent},${decimals}),${decimals})&"%"`;
}

function outsideFormula(cells: ReasonCells, scheme: Pick<Scheme, 'up' | 'right'>): string {
  const { placement, revenue, isWorthKnown, isEffortKnown } = cells;
  const [up, right] = [inSentence(scheme.up), inSentence(scheme.right)];
  const without = `, so there is no ${up} and no ${right}`;
  const noRevenue = quoted(`nothing was billed${without}`);
  const netCredit = `"revenue of "&${moneyFormula(revenue)}&${quoted(` is below 0${without}`)}`;
  const noWorth = `IF(${isEffortKnown},${quoted(`${up} is missing`)},${quoted(`${up} and ${right} are missing`)})`;
  const noEffort = `IF(${isEffortKnown},"a cut is missing",${quoted(`${right} is missing`)})`;
  const unplaced = `IF(${isWorthKnown},${noEffort},${noWorth})`;
  return `IF(${placement}=5,${noRevenue},IF(${placement}=6,${netCredit},${unplaced}))`;
}

/** Underperformers who lose nothing "still" earn. */
function outcomeFormula({ profit, placement }: ReasonCells): string {
  const verb = `IF(${profit}<0,"loses ",IF(${placement}=4,"still earns ","earns "))`;
  const known = `IF(${profit}=0,"breaks even",${verb}&${moneyFormula(`ABS(${profit})`)})`;
  return `IF(COUNT(${profit})=0,"what it earns is not known",${known})`;
}
