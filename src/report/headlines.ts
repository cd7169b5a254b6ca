import type { ClientMatrix, CutRules } from '../core/matrix/clientMatrix';
import type { CutRule } from '../core/matrix/cut';
import { isInQuadrant, PLACEMENTS } from '../core/matrix/quadrant';
import type { Scheme } from '../core/matrix/scheme';
import { isLossMaking } from '../core/profit/clientProfit';
import { roundedRate, roundedTo } from '../core/statistics/rounding';
import type { MatrixSummary } from './summary';
import { HEADLINES_ENGLISH, type HeadlineWords } from './headlineWords';

/** One sentence of the summary: a fact, a warning that asks for action, or a note on how to read the figures. */
export interface Headline {
  readonly tone: 'fact' | 'warning' | 'note';
  readonly text: string;
}

/** With fewer clients in quadrants than this the cuts divide next to nothing. */
export const FEW_CLIENTS = 4;

export const FEW_NOTE = HEADLINES_ENGLISH.few(FEW_CLIENTS);

/** Said where all clients in quadrants lie on a cut, of which there is more than one. */
export const SAME_NOTES = { effort: HEADLINES_ENGLISH.sameEffort, worth: HEADLINES_ENGLISH.sameWorth };

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
  said: HeadlineWords = HEADLINES_ENGLISH,
): Headline[] {
  const { profit, quadrants, underperformers, mostly, notes } = sayings(summary, matrix, rules, scheme, said);
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
  said: HeadlineWords = HEADLINES_ENGLISH,
): Sayings {
  return {
    profit: profitFact(summary, said),
    quadrants: quadrantFact(summary, scheme, said),
    underperformers: underperformerFact(summary, scheme, said),
    mostly: mostlyWarning(summary, scheme, said),
    notes: {
      outside: outsideNote(summary, said),
      setAside: summary.setAside.rows === 0 ? '' : said.setAside(summary.setAside.rows),
      ...cutNotes(summary, matrix, { rules, scheme, said }),
    },
  };
}

/** What is said when a matrix is built: facts and warnings. The notes are read on the sheet. */
export function findings(lines: readonly Headline[]): string[] {
  return lines.filter(({ tone }) => tone !== 'note').map(({ text }) => text);
}

function profitFact({ facts, best, total }: MatrixSummary, said: HeadlineWords): string {
  if (facts.clients === 0) return said.nobody;
  if (Number.isNaN(facts.peak)) return lossText(total.profit, said);
  const told = (clients: number, profit: number): { clients: string; profit: string } => ({
    clients: said.share(clients),
    profit: said.share(profit),
  });
  const first = told(best.clientShare, best.profitShare);
  if (facts.lossMakers === 0) return said.noLosers(first);
  const { peak, peakShareOfClients } = facts;
  const highest = told(peakShareOfClients, peak);
  const rest = { clients: restText(peakShareOfClients, said), profit: said.share(peak - 1) };
  if (peakShareOfClients <= best.clientShare) return said.upToPeak(highest, rest);
  return said.beforePeak(first, highest, rest);
}

/** What a share leaves, so that both as told make 100 %. */
function restText(share: number, said: HeadlineWords): string {
  const told = roundedTo(roundedRate(share) * 100, 0) / 100;
  return said.share(1 - (told > 0 && told < 1 ? told : share));
}

/** A loss of less than one half, in a table of thousands or millions, is not told as 0. */
function lossText(profit: number, said: HeadlineWords): string {
  return isLossMaking(profit) ? said.loss(roundedTo(-profit, 0)) : said.noProfit;
}

function quadrantFact({ facts }: MatrixSummary, { labels }: Scheme, said: HeadlineWords): string {
  if (facts.inQuadrants === 0) return '';
  // That no client loses money is said before.
  if (facts.counts.bottomRight === 0 && facts.lossMakers === 0) return said.noneOf(labels.bottomRight);
  const isAll = facts.inQuadrants === facts.clients;
  const lose = facts.lossMakers === 0 ? '' : said.share(facts.lossMakerShare);
  return said.shareOf(said.share(facts.underperformerShare), labels.bottomRight, isAll, lose);
}

/** "Costs more than it is worth" is said of loss-makers only. */
function underperformerFact({ facts }: MatrixSummary, { labels }: Scheme, said: HeadlineWords): string {
  const all = facts.counts.bottomRight;
  if (all === 0) return '';
  const label = labels.bottomRight;
  const losing = facts.lossMakingUnderperformers;
  if (all === 1) return losing === 1 ? said.oneLoses(label) : said.oneEarns(label);
  if (losing === 0) return said.noneLoses(all, label);
  return losing === all ? said.allLose(all, label) : said.someLose(losing, all, label);
}

function mostlyWarning({ facts }: MatrixSummary, { labels }: Scheme, said: HeadlineWords): string {
  if (!facts.mostlyUnderperformers) return '';
  return said.mostly(labels.bottomRight, labels.bottomLeft, labels.topRight);
}

function outsideNote({ facts }: MatrixSummary, said: HeadlineWords): string {
  const { noRevenue, netCredit, unplaced } = facts.counts;
  return noRevenue + netCredit + unplaced === 0 ? '' : said.outside({ noRevenue, netCredit, unplaced });
}

/** Where nobody is in a quadrant there is nothing to say of cuts. */
const NO_CUTS = { few: '', middleCut: '', sameEffort: '', sameWorth: '' };

function cutNotes(
  summary: MatrixSummary,
  matrix: ClientMatrix,
  { rules, scheme, said }: { rules: CutRules; scheme: Scheme; said: HeadlineWords },
): Omit<Sayings['notes'], 'outside' | 'setAside'> {
  const { inQuadrants } = summary.facts;
  if (inQuadrants === 0) return NO_CUTS;
  const isAllOn = (axis: 'worth' | 'effort'): boolean => inQuadrants > 1 && isAllOnCut(matrix, axis);
  return {
    few: inQuadrants < FEW_CLIENTS ? said.few(FEW_CLIENTS) : '',
    middleCut: middleCutNote(rules, scheme, said),
    sameEffort: isAllOn('effort') ? said.sameEffort : '',
    sameWorth: isAllOn('worth') ? said.sameWorth : '',
  };
}

/**
 * At most half of the clients lie strictly below the median of worth, so with that cut (or a lower percentile) the
 * warning never comes. Strictly above the median of effort lie at most half too, but whoever is on it counts as high:
 * of an odd number of clients, or where efforts are alike, that can be more than half.
 */
export function middleCutNote(
  rules: CutRules,
  { up, right, labels }: Scheme,
  said: HeadlineWords = HEADLINES_ENGLISH,
): string {
  const cutAt = said.cutAt(percentOf(rules[middleAxis(rules)]));
  if (percentOf(rules.worth) <= MEDIAN) return said.atMostHalf(up, cutAt, labels.bottomRight);
  if (percentOf(rules.effort) >= MEDIAN) return said.moreByTies(right, cutAt, labels.bottomRight);
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

function isAllOnCut(matrix: ClientMatrix, axis: 'worth' | 'effort'): boolean {
  const cut = roundedRate(matrix.cuts[axis]);
  return matrix[axis].every((rate, client) => !isPlaced(matrix, client) || roundedRate(rate) === cut);
}

function isPlaced({ placements }: ClientMatrix, client: number): boolean {
  const placement = PLACEMENTS[placements[client] ?? NaN];
  return placement !== undefined && isInQuadrant(placement);
}
