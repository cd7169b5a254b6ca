import { analyse } from '../../../src/app/analyse';
import type { Analysis } from '../../../src/app/analyse';
import type { Failure } from '../../../src/app/failure';
import type { Choices, SourceTable } from '../../../src/app/ports';
import { USUAL_SETTINGS } from '../../../src/core/settings';
import type { ColumnUse } from '../../../src/intake/columnMapping';
import * as changes from '../../../src/taskpane/state/changes';
import { OPENING } from '../../../src/taskpane/state/panelState';
import type { ShownTable, PanelState } from '../../../src/taskpane/state/panelState';
import { columnsOf, mappingOf } from '../../intake/tables';

/** Client, revenue, direct cost, freight, visits: one client in each quadrant, one without revenue, one unreadable row. */
export const ROWS = [
  ['Prime', 100, 40, 5, 2],
  ['Partner', 100, 40, 25, 2],
  ['Commodity', 100, 80, 5, 2],
  ['Underperformer', 100, 80, 25, 2],
  ['No revenue', 0, 10, 0, 2],
  ['Unread', 'n/a', 10, 0, 2],
] as const;

const HEADERS = ['Client', 'Revenue', 'Direct cost', 'Freight', 'Visits'] as const;
const USES: readonly ColumnUse[] = ['client', 'revenue', 'directCost', 'charge', 'activity'];

export const SOURCE: SourceTable = {
  key: 'clients',
  kind: 'table',
  name: 'Clients',
  sheet: 'Sheet1',
  address: 'A1:E7',
  headers: HEADERS,
  firstRow: 2,
  firstColumn: 0,
  rowCount: ROWS.length,
  firstRows: ROWS.slice(0, 3),
  remembered: null,
};

export const CHOICES: Choices = {
  mapping: mappingOf(
    HEADERS,
    USES.map((use) => [use]),
  ),
  cuts: { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } },
  settings: USUAL_SETTINGS,
};

/** What the use case makes of the table above, read from memory. */
export const ANALYSIS: Analysis = await analyse(
  {
    readRatings: () => Promise.resolve([]),
    readColumns: () =>
      Promise.resolve({
        firstRow: 2,
        firstColumn: 0,
        columns: columnsOf(HEADERS, ROWS),
      }),
  },
  SOURCE,
  CHOICES,
  { report: () => undefined, signal: { aborted: false } },
);

/** The panel with a table found and nothing counted yet. */
export function withTable(choices: Choices = CHOICES): PanelState {
  return changes.found(OPENING, { source: SOURCE, choices, remembered: false });
}

/** The panel with the clients counted: ready to build. */
export function ready(): PanelState {
  return changes.counted(withTable(), ANALYSIS);
}

export function tableOf(state: PanelState): ShownTable {
  if (state.table.kind !== 'found') throw new Error(`The panel shows no table but "${state.table.kind}"`);
  return state.table;
}

/** What ended a piece of work. */
export const FAILURE: Failure = { cause: 'protectedWorkbook', details: 'Client Matrix 1.2.3' };

export const WRITTEN = { sheets: [{ id: '1', name: 'Client matrix' }] };
