import { countText, shareText, wholeText } from './wording';

/** The clients of a matrix that are in no quadrant, by why. */
interface OutsideCounts {
  readonly noRevenue: number;
  readonly netCredit: number;
  readonly unplaced: number;
}

/** The most profitable clients, as a share of all, and the share of profit that they make; both as texts. */
interface BestTold {
  readonly clients: string;
  readonly profit: string;
}

/** The clients after the peak of the whale curve, and the share of profit that they take away again; both as texts. */
interface RestTold {
  readonly clients: string;
  readonly profit: string;
}

function made({ clients, profit }: BestTold): string {
  return `The most profitable ${clients} of clients make ${profit} of profit`;
}

function taken({ clients, profit }: RestTold): string {
  return `the other ${clients} take ${profit} away again`;
}

/** How headlines are worded in one language. */
export type HeadlineWords = typeof HEADLINES_ENGLISH;

/** As sheets say them, whatever the language of Excel. `label` is that of the clients who cost more than most and earn less. */
export const HEADLINES_ENGLISH = {
  share: shareText,
  nobody: 'No client could be read: every row is set aside.',
  noProfit: 'Together the clients make no profit, so shares of profit mean nothing.',
  /** A loss of less than one half, in a table of thousands or millions, is not told as 0. */
  loss: (money: number): string =>
    `Together the clients lose ${money === 0 ? 'money' : wholeText(money)}, so shares of profit mean nothing.`,
  noLosers: (best: BestTold): string => `${made(best)}; no client loses money.`,
  upToPeak: (peak: BestTold, rest: RestTold): string => `${made(peak)}; ${taken(rest)}.`,
  beforePeak: (best: BestTold, peak: BestTold, rest: RestTold): string =>
    `${made(best)}. At the peak, ${peak.clients} make ${peak.profit}; ${taken(rest)}.`,
  noneOf: (label: string): string => `No client is an ${label}.`,
  /** `isAll`: everyone is in a quadrant. `lose` is the share of all clients that lose money, '' where none does. */
  shareOf: (share: string, label: string, isAll: boolean, lose: string): string => {
    const are = `${share} of ${isAll ? 'clients' : 'clients with revenue'} are ${label}s`;
    if (lose === '') return `${are}.`;
    return `${are}, ${lose} ${isAll ? 'lose money' : 'of all clients lose money'}.`;
  },
  oneLoses: (label: string): string => `The one ${label} costs more than it is worth.`,
  oneEarns: (label: string): string =>
    `The one ${label} is on the wrong side of both cuts, yet still profitable.`,
  noneLoses: (all: number, label: string): string =>
    `None of the ${countText(all, label)} loses money: on the wrong side of both cuts, yet still profitable.`,
  allLose: (all: number, label: string): string =>
    `All of the ${countText(all, label)} cost more than they are worth.`,
  someLose: (losing: number, all: number, label: string): string => {
    const cost =
      losing === 1 ? '1 costs more than it is worth' : `${wholeText(losing)} cost more than they are worth`;
    return `Of the ${countText(all, label)}, ${cost}; ${all - losing === 1 ? 'the other is' : 'the others are'} still profitable.`;
  },
  mostly: (label: string, left: string, up: string): string =>
    `More than half are ${label}s: move them left to ${left} by taking effort out, or up to ${up} by raising what they are worth.`,
  outside: ({ noRevenue, netCredit, unplaced }: OutsideCounts): string => {
    const groups = [
      noRevenue > 0 ? countText(noRevenue, 'client without revenue', 'clients without revenue') : '',
      netCredit > 0 ? countText(netCredit, 'client with a net credit', 'clients with a net credit') : '',
      unplaced > 0
        ? countText(unplaced, 'client that could not be placed', 'clients that could not be placed')
        : '',
    ].filter((text) => text !== '');
    return `In the totals but in no quadrant: ${groups.join(', ')}.`;
  },
  setAside: (rows: number): string => `${countText(rows, 'row is', 'rows are')} set aside and in no total.`,
  few: (enough: number): string => `With fewer than ${enough} clients in quadrants the cuts mean little.`,
  sameEffort:
    'All clients ask for the same effort, on the cut: on a cut counts as high, so the left is empty.',
  sameWorth:
    'All clients are worth the same, on the cut: on a cut counts as high, so the lower half is empty.',
  /** Where a cut is: at the median, or at another percentile. */
  cutAt: (percent: number): string => (percent === 50 ? 'the median' : `percentile ${percent}`),
  atMostHalf: (axis: string, cutAt: string, label: string): string =>
    `With the ${axis.toLowerCase()} cut at ${cutAt}, at most half of the clients can be ${label}s, so the warning of more than half cannot appear.`,
  moreByTies: (axis: string, cutAt: string, label: string): string =>
    `With the ${axis.toLowerCase()} cut at ${cutAt}, more than half of the clients can be ${label}s only by counting those on the cut itself.`,
};
