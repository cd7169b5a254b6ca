import type { ClientMatrix, CutRules } from '../core/matrix/clientMatrix';
import type { CutRule } from '../core/matrix/cut';
import type { Scheme } from '../core/matrix/scheme';
import { isLossMaking } from '../core/profit/clientProfit';
import { roundedRate } from '../core/statistics/rounding';
import type { MatrixSummary } from './summary';
import { countText, shareText, wholeText } from './wording';

/** One sentence of the summary: a fact, a warning that asks for action, or a note on how to read the figures. */
export interface Headline {
  readonly tone: 'fact' | 'warning' | 'note';
  readonly text: string;
}

/** With fewer clients in quadrants than this the cuts divide next to nothing. */
const FEW_CLIENTS = 4;

/** The percentile that has half of the clients on each side. */
const MEDIAN = 50;

/** What is said of a client matrix above everything else, for the panel and the sheet alike. */
export function headlines(
  summary: MatrixSummary,
  matrix: ClientMatrix,
  rules: CutRules,
  scheme: Scheme,
): Headline[] {
  const facts = [profitFact(summary), quadrantFact(summary, scheme), underperformerFact(summary, scheme)];
  const notes = [outsideNote(summary), setAsideNote(summary), ...cutNotes(summary, matrix, rules, scheme)];
  return [
    ...facts.filter(isSaid).map((text): Headline => ({ tone: 'fact', text })),
    ...[mostlyWarning(summary, scheme)].filter(isSaid).map((text): Headline => ({ tone: 'warning', text })),
    ...notes.filter(isSaid).map((text): Headline => ({ tone: 'note', text })),
  ];
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
  const told = Math.round(share * 100) / 100;
  return shareText(1 - (told > 0 && told < 1 ? told : share));
}

/** A loss of less than one half, in a table of thousands or millions, is not told as 0. */
function lossText(profit: number): string {
  if (!isLossMaking(profit)) return 'make no profit';
  return Math.round(-profit) === 0 ? 'lose money' : `lose ${wholeText(-profit)}`;
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

function cutNotes(summary: MatrixSummary, matrix: ClientMatrix, rules: CutRules, scheme: Scheme): string[] {
  const { inQuadrants } = summary.facts;
  if (inQuadrants === 0) return [];
  return [
    inQuadrants < FEW_CLIENTS
      ? `With fewer than ${FEW_CLIENTS} clients in quadrants the cuts mean little.`
      : '',
    middleCutNote(rules, scheme),
    inQuadrants > 1 && isAllOnCut(matrix.effort, matrix.cuts.effort)
      ? 'All clients ask for the same effort, on the cut: on a cut counts as high, so the left is empty.'
      : '',
    inQuadrants > 1 && isAllOnCut(matrix.worth, matrix.cuts.worth)
      ? 'All clients are worth the same, on the cut: on a cut counts as high, so the lower half is empty.'
      : '',
  ];
}

/**
 * At most half of the clients lie strictly below the median of worth, so with that cut (or a lower percentile) the
 * warning never comes. Strictly above the median of effort lie at most half too, but whoever is on it counts as high:
 * of an odd number of clients, or where efforts are alike, that can be more than half.
 */
function middleCutNote({ worth, effort }: CutRules, { up, right, labels }: Scheme): string {
  const name = `${labels.bottomRight}s`;
  if (percentOf(worth) <= MEDIAN)
    return `With the ${up.toLowerCase()} cut at ${percentileText(worth)}, at most half of the clients can be ${name}, so the warning of more than half cannot appear.`;
  if (percentOf(effort) >= MEDIAN)
    return `With the ${right.toLowerCase()} cut at ${percentileText(effort)}, more than half of the clients can be ${name} only by counting those on the cut itself.`;
  return '';
}

/** Which percentile a rule cuts at; NaN for a rule that goes by other things. */
function percentOf(rule: CutRule): number {
  if (rule.kind === 'median') return MEDIAN;
  return rule.kind === 'percentile' ? rule.percent : NaN;
}

function percentileText(rule: CutRule): string {
  return percentOf(rule) === MEDIAN ? 'the median' : `percentile ${percentOf(rule)}`;
}

function isAllOnCut(rates: Float64Array, cut: number): boolean {
  return rates.every((rate) => Number.isNaN(rate) || roundedRate(rate) === roundedRate(cut));
}
