import { isClear, lookAtClients } from '../../app/lookAtClients';
import { offered } from '../state/tableChanges';
import type { Offered } from '../state/tables';
import type { Stage } from './stage';
import type { SearchedWorkbook, SelectionPort } from './tableSearch';

/** How long the selection must stand still, in milliseconds: whoever passes through a table does not ask for it. */
const STILL = 500;

/** Offers the client table that the person clicks into while another is shown. */
export class TableOffer {
  readonly #stage: Stage;
  readonly #workbook: Pick<SearchedWorkbook, 'findTable'>;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(stage: Stage, workbook: Pick<SearchedWorkbook, 'findTable'>) {
    this.#stage = stage;
    this.#workbook = workbook;
  }

  follow(selection: SelectionPort): void {
    selection.onSelectionChanged(() => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => void this.#look(), STILL);
    });
  }

  async #look(): Promise<void> {
    const { table, build } = this.#stage.state;
    if (table.kind !== 'found' || build.kind === 'working' || build.kind === 'removing') return;
    const offer = await this.#selected();
    const now = this.#stage.state;
    if (now.table.kind !== 'found' || now.table.source.key !== table.source.key) return;
    const other = offer?.key === table.source.key ? null : offer;
    if (other?.key !== now.tables.offered?.key) this.#stage.change((state) => offered(state, other));
  }

  /** The client table at the selected cell; nobody asked, so that there is none, or no telling, is nothing to tell. */
  async #selected(): Promise<Offered | null> {
    const seen = await lookAtClients(this.#workbook).catch(() => null);
    return seen && isClear(seen) ? { key: seen.source.key, name: seen.source.name } : null;
  }
}
