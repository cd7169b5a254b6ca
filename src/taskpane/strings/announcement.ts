import type { Analysis } from '../../app/analyse';
import type { CellListing } from '../../app/functionCells';
import { choiceHindrance } from '../state/hindrance';
import { unanswered } from '../state/openPoints';
import type { Build, CellTask, CellWork, PanelState } from '../state/panelState';
import { words } from '../../language/words';
import { stoppedHeading } from './stoppedHeading';
import { countText } from '../../language/numbers';

function countsSpoken({ summary }: Analysis, asked: readonly string[]): string {
  const spoken = summary.placements.map(({ clients, label }) => `${countText(clients)} ${label}`);
  return [words.counts.announced(summary.total.clients, words.listed(spoken)), ...asked].join(' ');
}

function cellsSpoken(cells: CellWork): string {
  switch (cells.kind) {
    case 'none':
      return '';
    case 'looking':
    case 'writing':
      return cells.cancelling ? words.build.cancelling : words.cells[cells.kind];
    case 'listed':
      return listingSpoken(cells.task, cells.listing);
    case 'done':
      return [words.cells.tasks[cells.task].done(cells.done), ...leftSpoken(cells.done.left)].join(' ');
    case 'stopped':
      return `${words.cells.tasks[cells.task].stopped}. ${cells.why}`;
  }
}

function listingSpoken(task: CellTask, { cells, left }: CellListing): string {
  const { none, asks } = words.cells.tasks[task];
  return [cells.length === 0 ? none : asks(cells), ...leftSpoken(left)].join(' ');
}

function leftSpoken(left: readonly unknown[]): string[] {
  return left.length > 0 ? [words.cells.leaves(left.length)] : [];
}

function buildSpoken(build: Build): string {
  switch (build.kind) {
    case 'working':
      return build.cancelling ? words.build.cancelling : words.build.working;
    case 'done':
      return [words.build.made(build.written), ...build.summary].join(' ');
    case 'failed':
      return `${words.build.failedHeading}. ${build.why}`;
    case 'cancelled':
      return build.why;
    case 'kept':
      return words.build.kept(build.written);
    case 'removed':
      return words.build.removed;
    case 'removing':
      return words.build.removing;
    case 'none':
      return '';
  }
}

/** Where no table is shown: what can be done about it. */
function noTableSpoken({ tables }: PanelState): string {
  const { listing } = tables;
  const hasTables = listing.kind === 'read' && listing.candidates.tables.length > 0;
  return hasTables ? words.tables.heading : words.firstRun.own;
}

/**
 * What a screen reader is told of the state. It changes when work begins or ends and when the counts change, not at
 * every step, so that nobody is talked over.
 */
export function announcement(state: PanelState): string {
  const { table, open, figures, build, cells, remark } = state;
  if (remark !== '') return remark;
  if (cells.kind !== 'none') return cellsSpoken(cells);
  if (table.kind === 'looking') return words.opening.looking;
  if (table.kind === 'none') return `${table.why} ${noTableSpoken(state)}`.trim();
  const stale = build.kind === 'done' && build.stale;
  if (build.kind !== 'none' && !stale) return buildSpoken(build);
  const waiting = unanswered(open.questions);
  const asked = waiting > 0 ? [words.reading.asked(waiting)] : [];
  if (figures.kind === 'reading') return words.build.reading;
  if (figures.kind === 'stopped')
    return [`${stoppedHeading(figures.failure.cause)}. ${figures.why}`, ...asked].join(' ');
  if (figures.kind === 'counted') return figures.current ? countsSpoken(figures.analysis, asked) : '';
  const hindrance = choiceHindrance(table.choices);
  return hindrance ? words.hindrance(hindrance) : '';
}
