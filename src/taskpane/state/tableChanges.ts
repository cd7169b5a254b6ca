import type { Candidates } from '../../app/candidateTables';
import { OPENING } from './panelState';
import type { PanelState } from './panelState';
import type { Offered, TablesState } from './tables';

function withTables(state: PanelState, change: Partial<TablesState>): PanelState {
  return { ...state, tables: { ...state.tables, ...change } };
}

/** The person wants another table: the workbook is looked through. */
export function listOpened(state: PanelState): PanelState {
  return withTables(state, { isOpen: true, listing: { kind: 'looking' } });
}

export function listClosed(state: PanelState): PanelState {
  return withTables(state, { isOpen: false });
}

/** These tables were found in the workbook. */
export function listed(state: PanelState, candidates: Candidates): PanelState {
  return withTables(state, { listing: { kind: 'read', candidates } });
}

/** The workbook could not be looked through; the list closes, and what it showed before is gone. */
export function notListed(state: PanelState, why: string): PanelState {
  return { ...withTables(state, { isOpen: false, listing: { kind: 'unread' } }), remark: why };
}

/** No table is clearly the clients': the person chooses one, or is shown what one looks like. `why` may be ''. */
export function toChoose(state: PanelState, candidates: Candidates, why: string): PanelState {
  const { notice, cells, tables } = state;
  const listing = { kind: 'read', candidates } as const;
  return { ...OPENING, notice, cells, tables: { ...tables, listing }, table: { kind: 'none', why } };
}

/** The rows changed since they were read, and the person decides when to read so many again. */
export function outdated(state: PanelState): PanelState {
  return withTables(state, { isOutdated: true });
}

/** The person clicked into another client table, or out of it. */
export function offered(state: PanelState, table: Offered | null): PanelState {
  return withTables(state, { offered: table });
}

export function inserting(state: PanelState, isInserting: boolean): PanelState {
  return { ...withTables(state, { isInserting }), remark: '', notice: null };
}
