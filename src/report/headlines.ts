import type { ClientMatrix, CutRules } from '../core/matrix/clientMatrix';
import type { CutRule } from '../core/matrix/cut';
import { isInQuadrant, PLACEMENTS } from '../core/matrix/quadrant';
import type { Scheme } from '../core/matrix/scheme';
import { isLossMaking } from '../core/profit/clientProfit';
import { roundedRate, roundedTo } from '../core/statistics/rounding';
import type { MatrixSummary } from './summary';
import { countText, shareText, wholeText } from './wording';

/** One sentence of the summary: a fact, a warning that asks for action, or a note on how to read the figures. */
export interface Headline {
  readonly tone: 'fact' | 'warning' | 'note';
  readonly text: string;
}

/** With fewer clients in quadrants than this the cuts divide next to nothing. */
export const FEW_CLIENTS = 4;

export const FEW_NOTE = `With fewer than ${FEW_CLIENTS} clients in quadrants the cuts mean little.`;

/** Said where all clients in quadrants lie on a cut, of which there is more than one. */
export const SAME_NOTES = {
  effort: 'All clients ask for the same effort, on the cut: on a cut counts as high, so the left is empty.',
  worth: 'All clients are worth the same, on the cut: on a cut counts as high, so the lower half is empty.',
} as const;

/** The percentile that has half of the clients on each side. */
const MEDIAN = 50;

/** Every sentence that can be said of a matrix, '' where it is not. */
export interface Sayings {
  readonly profit: string;
  readonly quadrants: string;
  readonly underperformers: string;
  readonly mostly: string;
  readonly notes: Readonly<Record<SaidNote, string>>;
}

/** The notes in the order in which they are read. */
export const SAID_NOTES = ['outside', 'setAside', 'few', 'middleCut', 'sameEffort', 'sameWorth'] as const;
export type SaidNote = (typeof SAID_NOTES)[number];

/** What is said of a client matrix above everything else, for the panel and the sheet alike. */
export function headlines(
  summary: MatrixSummary,
  matrix: ClientMatrix,
  rules: CutRules,
  scheme: Scheme,
): Headline[] {
  const { profit, quadrants, underperformers, mostly, notes } = sayings(summary, matrix, rules, scheme);
  const lines: Headline[] = [
    ...[profit, quadrants, underperformers].map((text): Headline => ({ tone: 'fact', text })),
    { tone: 'warning', text: mostly },
    ...SAID_NOTES.map((note): Headline => ({ tone: 'note', text: notes[note] })),
  ];
  return lines.filter(({ text }) => text !== '');
}

/** The same, each sentence by what it is about. */
export function sayings(
  summary: MatrixSummary,
  matrix: ClientMatrix,
  rules: CutRules,
  scheme: Scheme,
): Sayings {
  return {
    profit: profitFact(summary),
    quadrants: quadrantFact(summary, scheme),
    underperformers: underperformerFact(summary, scheme),
    mostly: mostlyWarning(summary, scheme),
    notes: {
      outside: outsideNote(summary),
      setAside: setAsideNote(summary),
      ...cutNotes(summary, matrix, rules, scheme),
    },
  };
}

/** What is said when a matrix is built: facts and warnings. The notes are read on the sheet. */
export function findings(lines: readonly Headline[]): string[] {
  return lines.filter(({ tone }) => tone !== 'note').map(({ text }) => text);
}

function isSaid(text: string): boolean {
  return text !== '';
}

function profitFact({ facts, best, total }: MatrixSummary): string {
  if (facts.clients === 0) return 'No client could be read: every row is set aside.';
  if (Number.isNaN(facts.peak))
    return `Together the clients ${lossText(total.profit)}, so shares of profit mean nothing.`;
  const made = (clients: number, profit: number): string =>
    `The most profitable ${shareText(clients)} of clients make ${shareText(profit)} of profit`;
  if (facts.lossMakers === 0) return `${made(best.clientShare, best.profitShare)}; no client loses money.`;
  const { peak, peakShareOfClients } = facts;
  const others = `the other ${restText(peakShareOfClients)} take ${shareText(peak - 1)} away again`;
  if (peakShareOfClients <= best.clientShare) return `${made(peakShareOfClients, peak)}; ${others}.`;
  return `${made(best.clientShare, best.profitShare)}. At the peak, ${shareText(peakShareOfClients)} make ${shareText(peak)}; ${others}.`;
}

/** What a share leaves, so that both as told make 100 %. */
function restText(share: number): string {
  const told = roundedTo(roundedRate(share) * 100, 0) / 100;
  return shareText(1 - (told > 0 && told < 1 ? told : share));
}

/** A loss of less than one half, in a table of thousands or millions, is not told as 0. */
function lossText(profit: number): string {
  if (!isLossMaking(profit)) return 'make no profit';
  return roundedTo(profit, 0) === 0 ? 'lose money' : `lose ${wholeText(-profit)}`;
}

function quadrantFact({ facts }: MatrixSummary, { labels }: Scheme): string {
  if (facts.inQuadrants === 0) return '';
  // That no client loses money is said before.
  const whose = facts.inQuadrants === facts.clients ? 'clients' : 'clients with revenue';
  if (facts.counts.bottomRight === 0 && facts.lossMakers === 0)
    return `No client is an ${labels.bottomRight}.`;
  const are = `${shareText(facts.underperformerShare)} of ${whose} are ${labels.bottomRight}s`;
  if (facts.lossMakers === 0) return `${are}.`;
  const lose = facts.inQuadrants === facts.clients ? 'lose money' : 'of all clients lose money';
  return `${are}, ${shareText(facts.lossMakerShare)} ${lose}.`;
}

/** "Costs more than it is worth" is said of loss-makers only. */
function underperformerFact({ facts }: MatrixSummary, { labels }: Scheme): string {
  const all = facts.counts.bottomRight;
  if (all === 0) return '';
  const losing = facts.lossMakingUnderperformers;
  if (all === 1)
    return losing === 1
      ? `The one ${labels.bottomRight} costs more than it is worth.`
      : `The one ${labels.bottomRight} is on the wrong side of both cuts, yet still profitable.`;
  const name = countText(all, labels.bottomRight);
  if (losing === 0)
    return `None of the ${name} loses money: on the wrong side of both cuts, yet still profitable.`;
  if (losing === all) return `All of the ${name} cost more than they are worth.`;
  const cost =
    losing === 1 ? '1 costs more than it is worth' : `${wholeText(losing)} cost more than they are worth`;
  return `Of the ${name}, ${cost}; ${all - losing === 1 ? 'the other is' : 'the others are'} still profitable.`;
}

function mostlyWarning({ facts }: MatrixSummary, { labels }: Scheme): string {
  if (!facts.mostlyUnderperformers) return '';
  return `More than half are ${labels.bottomRight}s: move them left to ${labels.bottomLeft} by taking effort out, or up to ${labels.topRight} by raising what they are worth.`;
}

function outsideNote({ facts }: MatrixSummary): string {
  const { noRevenue, netCredit, unplaced } = facts.counts;
  const groups = [
    noRevenue > 0 ? countText(noRevenue, 'client without revenue', 'clients without revenue') : '',
    netCredit > 0 ? countText(netCredit, 'client with a net credit', 'clients with a net credit') : '',
    unplaced > 0
      ? countText(unplaced, 'client that could not be placed', 'clients that could not be placed')
      : '',
  ].filter(isSaid);
  return groups.length === 0 ? '' : `In the totals but in no quadrant: ${groups.join(', ')}.`;
}

function setAsideNote({ setAside }: MatrixSummary): string {
  if (setAside.rows === 0) return '';
  return `${countText(setAside.rows, 'row is', 'rows are')} set aside and in no total.`;
}

/** Where nobody is in a quadrant there is nothing to say of cuts. */
const NO_CUTS = { few: '', middleCut: '', sameEffort: '', sameWorth: '' };

function cutNotes(
  summary: MatrixSummary,
  matrix: ClientMatrix,
  rules: CutRules,
  scheme: Scheme,
): Omit<Sayings['notes'], 'outside' | 'setAside'> {
  const { inQuadrants } = summary.facts;
  if (inQuadrants === 0) return NO_CUTS;
  const isAllOn = (axis: 'worth' | 'effort'): boolean => inQuadrants > 1 && isAllOnCut(matrix, axis);
  return {
    few: inQuadrants < FEW_CLIENTS ? FEW_NOTE : '',
    middleCut: middleCutNote(rules, scheme),
    sameEffort: isAllOn('effort') ? SAME_NOTES.effort : '',
    sameWorth: isAllOn('worth') ? SAME_NOTES.worth : '',
  };
}

/**
 * At most half of the clients lie strictly below the median of worth, so with that cut (or a lower percentile) the
 * warning never comes. Strictly above the median of effort lie at most half too, but whoever is on it counts as high:
 * of an odd number of clients, or where efforts are alike, that can be more than half.
 */
export function middleCutNote(rules: CutRules, { up, right, labels }: Scheme): string {
  const name = `${labels.bottomRight}s`;
  const cutAt = percentileText(rules[middleAxis(rules)]);
  if (percentOf(rules.worth) <= MEDIAN)
    return `With the ${up.toLowerCase()} cut at ${cutAt}, at most half of the clients can be ${name}, so the warning of more than half cannot appear.`;
  if (percentOf(rules.effort) >= MEDIAN)
    return `With the ${right.toLowerCase()} cut at ${cutAt}, more than half of the clients can be ${name} only by counting those on the cut itself.`;
  return '';
}

/** The axis that the note speaks of: worth where it is cut at its median or below, else effort. */
export function middleAxis({ worth }: CutRules): 'worth' | 'effort' {
  return percentOf(worth) <= MEDIAN ? 'worth' : 'effort';
}

/** Which percentile a rule cuts at; NaN for a rule that goes by other things. */
function percentOf(rule: CutRule): number {
  if (rule.kind === 'median') return MEDIAN;
  return rule.kind === 'percentile' ? rule.percent : NaN;
}

function percentileText(rule: CutRule): string {
  return percentOf(rule) === MEDIAN ? 'the median' : `percentile ${percentOf(rule)}`;
}

function isAllOnCut(matrix: ClientMatrix, axis: 'worth' | 'effort'): boolean {
  const cut = roundedRate(matrix.cuts[axis]);
  return matrix[axis].every((rate, client) => !isPlaced(matrix, client) || roundedRate(rate) === cut);
}

function isPlaced({ placements }: ClientMatrix, client: number): boolean {
  const placement = PLACEMENTS[placements[client] ?? NaN];
  return placement !== undefined && isInQuadrant(placement);
}
