import type { ChangesPort, WorkbookChange } from '../../app/ports';
import { isLongTable } from '../../app/longTable';
import type { ShownTable } from '../state/panelState';
import { outdated } from '../state/tableChanges';
import type { Stage } from './stage';
import type { TableSearch } from './tableSearch';

/** How long the workbook must be still before it is read again, in milliseconds: someone may be typing. */
const STILL = 700;

/**
 * Keeps what is shown true to the workbook: a table that changes is read again once nobody touches it, one that is deleted
 * is said to be gone, and where there is none the panel notices a table that comes.
 */
export class TableWatch {
  readonly #stage: Stage;
  readonly #search: TableSearch;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Something was deleted since the table was looked for last. */
  #mayBeGone = false;

  constructor(stage: Stage, search: TableSearch) {
    this.#stage = stage;
    this.#search = search;
  }

  /** An Excel that does not tell of changes leaves the panel's buttons to look and to read again. */
  follow(changes: ChangesPort): void {
    changes
      .onChanged((change) => {
        if (!this.#matters(change)) return;
        this.#mayBeGone ||= change.kind === 'deleted';
        this.#wait();
      })
      .catch(() => undefined);
  }

  #matters(change: WorkbookChange): boolean {
    const { table, build } = this.#stage.state;
    if (table.kind === 'none') return change.kind !== 'renamed';
    if (table.kind !== 'found') return false;
    if (change.kind === 'added') return isMadeTable(change, table);
    // Sheets that come and go while a matrix is made or removed are ours.
    const isOurs = build.kind === 'working' || build.kind === 'removing';
    return !(isOurs && change.kind === 'deleted') && isOf(change, table);
  }

  #wait(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      void this.#readAgain();
    }, STILL);
  }

  async #readAgain(): Promise<void> {
    const { table, build } = this.#stage.state;
    if (build.kind === 'working' || build.kind === 'removing') {
      this.#wait();
      return;
    }
    if (table.kind === 'found' && isLongTable(table.source.rowCount) && !this.#mayBeGone) {
      this.#stage.change(outdated);
      return;
    }
    this.#mayBeGone = false;
    if (!(await this.#search.checked())) this.#wait();
  }
}

/** Whether someone may have made an Excel table of the plain block that is shown. */
function isMadeTable({ sheetId }: { readonly sheetId?: string }, { source }: ShownTable): boolean {
  return source.kind === 'block' && sheetId !== undefined && sheetId === source.sheetId;
}

/** Whether a change can have touched a table: it is of its sheet, or nobody knows. */
function isOf(change: Exclude<WorkbookChange, { kind: 'added' }>, { source }: ShownTable): boolean {
  if (change.kind === 'deleted' && change.tableId !== undefined && source.key.startsWith('table:'))
    return source.key === `table:${change.tableId}`;
  return source.sheetId === undefined || source.sheetId === change.sheetId;
}
