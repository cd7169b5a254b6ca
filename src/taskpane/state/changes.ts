import { dequal } from 'dequal/lite';
import type { Analysis } from '../../app/analyse';
import type { Failure } from '../../app/failure';
import type { Notice } from '../../app/notice';
import type { Choices, SourceTable, WrittenSheets } from '../../app/ports';
import { NO_CARD } from './card';
import { stillChosen } from './chosenClient';
import { cellsCancelling, isAtWork, stillAtWork } from './cellWork';
import { choiceHindrance } from './hindrance';
import { markedStale } from './markedStale';
import { NOT_STARTED, NOTHING_OPEN, OPENING } from './panelState';
import type { Build, Figures, OpenPoints, ShownTable, PanelState, Steps } from './panelState';
import { ratingsRead } from './ratings';

/** What can happen to the panel, each as a function from what it showed to what it shows next. */

/** No table stands at the selection. A table already shown is kept, and the reason told beside it. */
export function noTable(state: PanelState, why: string): PanelState {
  if (state.table.kind === 'found') return { ...state, remark: why };
  const notice = state.notice?.text === why ? null : state.notice;
  return { ...OPENING, notice, cells: state.cells, table: { kind: 'none', why } };
}

/** A table as it is found, with what was chosen for it. */
export interface Found {
  readonly source: SourceTable;
  readonly choices: Choices;
  readonly remembered: boolean;
  readonly recall?: ShownTable['recall'];
  readonly sureness?: ShownTable['sureness'];
  /** The key that the same table had until now, where it was found again. */
  readonly keyBefore?: string;
}

/** A table was found: the panel starts afresh with it. What was built of the same table stays in sight. */
export function found(state: PanelState, shown: Found): PanelState {
  const { source, choices, remembered, recall = 'nothing', sureness = [], keyBefore } = shown;
  const isSame = isSameTable(state, shown);
  const { isOpen } = state.tables;
  return {
    ...state,
    view: isSame ? state.view : remembered ? 'matrix' : 'data',
    chosen: isSame ? state.chosen : null,
    card: isSame ? state.card : NO_CARD,
    table: { kind: 'found', source, choices, remembered, recall, sureness },
    // Who looks for another table meanwhile goes on looking.
    tables: { ...state.tables, isOpen: keyBefore !== undefined && isOpen, isOutdated: false, offered: null },
    open: NOTHING_OPEN,
    figures: figuresAwaited(choices, isSame ? state.figures : OPENING.figures),
    build: isSame ? buildOfSameTable(state, choices) : OPENING.build,
    remark: '',
  };
}

function isSameTable({ table }: PanelState, { source, keyBefore = source.key }: Found): boolean {
  return table.kind === 'found' && table.source.key === keyBefore;
}

function buildOfSameTable({ table, build }: PanelState, choices: Choices): Build {
  return isChosen(table, choices) ? build : markedStale(build);
}

/** Whether a table is shown under these choices; one that was read again has its own copy of them. */
function isChosen(table: PanelState['table'], choices: Choices): boolean {
  return table.kind === 'found' && dequal(table.choices, choices);
}

/** The user changed what a column is, a rate or a cut. What was counted before stays in sight, marked as old. */
export function choicesChanged(state: PanelState, table: ShownTable, choices: Choices): PanelState {
  return {
    ...state,
    table: { ...table, choices, sureness: stillGuessed(table, choices) },
    figures: figuresAwaited(choices, state.figures),
    build: markedStale(state.build),
    cells: stillAtWork(state.cells),
    remark: '',
    notice: null,
  };
}

/** A column that someone gave another use is no guess any more. */
function stillGuessed(
  { choices: before, sureness }: ShownTable,
  { mapping }: Choices,
): ShownTable['sureness'] {
  return sureness.map((sure, index) => {
    const [was, is] = [before.mapping.columns[index], mapping.columns[index]];
    return was?.use === is?.use && was?.fact === is?.fact ? sure : null;
  });
}

function figuresAwaited(choices: Choices, before: Figures): Figures {
  if (choiceHindrance(choices)) return { kind: 'none' };
  if (before.kind === 'counted') return { ...before, current: false };
  return { kind: 'reading', steps: NOT_STARTED, cancelling: false };
}

/** Rows are being read, so many so far. */
export function reading(state: PanelState, steps: Steps): PanelState {
  const cancelling = state.figures.kind === 'reading' && state.figures.cancelling;
  return { ...state, figures: { kind: 'reading', steps, cancelling } };
}

/** The clients were placed under the choices made. */
export function counted(state: PanelState, analysis: Analysis): PanelState {
  const { questions, sameNames } = analysis.intake;
  return {
    ...stillChosen(state, analysis),
    open: { questions, sameNames },
    ratings: ratingsRead(state.ratings),
    figures: { kind: 'counted', analysis, current: true },
  };
}

/** Reading ended without figures: a failure, a cancel, or nothing that can be read before `questions` are answered. */
export function readingStopped(
  state: PanelState,
  why: string,
  failure: Failure,
  questions: OpenPoints['questions'] = [],
): PanelState {
  const open = questions.length > 0 ? { ...state.open, questions } : state.open;
  return { ...state, open, figures: { kind: 'stopped', why, failure } };
}

/** A build goes on, so many steps done. */
export function building(state: PanelState, steps: Steps): PanelState {
  const cancelling = state.build.kind === 'working' && state.build.cancelling;
  return {
    ...state,
    // The result is told there; whoever goes elsewhere meanwhile stays there.
    view: state.build.kind === 'working' ? state.view : 'matrix',
    build: { kind: 'working', steps, cancelling },
    cells: stillAtWork(state.cells),
    remark: '',
    notice: null,
  };
}

/** The user asked to stop whatever is going on; it stops at the next step. */
export function cancelling(state: PanelState): PanelState {
  if (state.build.kind === 'working') return { ...state, build: { ...state.build, cancelling: true } };
  if (isAtWork(state.cells)) return cellsCancelling(state);
  if (state.figures.kind === 'reading') return { ...state, figures: { ...state.figures, cancelling: true } };
  return state;
}

export interface Built {
  /** What it was built under; the user may have gone on choosing meanwhile. */
  readonly choices: Choices;
  readonly analysis: Analysis;
  readonly written: WrittenSheets;
  readonly summary: readonly string[];
}

/**
 * The matrix stands in the workbook. The figures shown are those it was built from, unless choices changed or the table was
 * read again since.
 */
export function built(state: PanelState, { choices, analysis, written, summary }: Built): PanelState {
  const build: Build = { kind: 'done', written, summary, stale: !isChosen(state.table, choices) };
  const isAsItWas = state.table.kind === 'found' && state.table.choices === choices;
  if (!isAsItWas) return { ...state, build };
  return { ...stillChosen(state, analysis), figures: { kind: 'counted', analysis, current: true }, build };
}

/** The build ended without a matrix. */
export function buildFailed(state: PanelState, why: string, failure: Failure): PanelState {
  return { ...state, build: { kind: 'failed', why, failure } };
}

/** The build stopped because the user asked for it; `why` says what stayed in the workbook. */
export function buildCancelled(state: PanelState, why: string): PanelState {
  return { ...state, build: { kind: 'cancelled', why } };
}

/** The matrix is being taken out of the workbook again. */
export function removing(state: PanelState): PanelState {
  return {
    ...state,
    view: 'matrix',
    build: { kind: 'removing' },
    cells: stillAtWork(state.cells),
    remark: '',
    notice: null,
  };
}

/** A snapshot stands in the workbook. */
export function snapshotKept(state: PanelState, written: WrittenSheets): PanelState {
  return { ...state, build: { kind: 'kept', written } };
}

export function removed(state: PanelState): PanelState {
  return { ...state, build: { kind: 'removed' } };
}

/** A small action could not be done; nothing else changes. */
export function remarked(state: PanelState, remark: string): PanelState {
  return { ...state, remark };
}

/** A ribbon command had something to say; what the panel said before is not said beside it. */
export function noticed(state: PanelState, notice: Notice): PanelState {
  const isSaid = state.table.kind === 'none' && state.table.why === notice.text;
  return { ...state, notice: isSaid ? null : notice, remark: '' };
}

/** The user goes on to something else: what the ribbon and small actions had to say is of the past. */
export function wentOn(state: PanelState): PanelState {
  return { ...state, notice: null, remark: '' };
}
