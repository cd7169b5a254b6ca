import { lookAtClients } from '../../app/lookAtClients';
import type { WorkbookPort } from '../../app/ports';
import { tellError } from '../../app/tell';
import { found, noTable, remarked, wentOn } from '../state/changes';
import { withSchemeWorded } from '../state/ownScheme';
import { words } from '../../language/words';
import type { Stage } from './stage';

/** Tells when the person selects another cell. */
export interface SelectionPort {
  onSelectionChanged(listener: () => void): void;
}

/** Finds the table the panel works on. While there is none, it looks again wherever the person clicks. */
export class TableSearch {
  readonly #stage: Stage;
  readonly #workbook: Pick<WorkbookPort, 'findTable'>;
  readonly #onFound: () => void;
  #searches = 0;

  constructor(stage: Stage, workbook: Pick<WorkbookPort, 'findTable'>, onFound: () => void) {
    this.#stage = stage;
    this.#workbook = workbook;
    this.#onFound = onFound;
  }

  follow(selection: SelectionPort): void {
    selection.onSelectionChanged(() => {
      const { kind } = this.#stage.state.table;
      if (kind === 'none') this.#stage.change(wentOn);
      if (kind !== 'found') void this.look();
    });
  }

  async look(): Promise<void> {
    const { build } = this.#stage.state;
    if (build.kind === 'working' || build.kind === 'removing') {
      this.#stage.change((state) => remarked(state, words.hindrance({ kind: 'busy' })));
      return;
    }
    const search = ++this.#searches;
    this.#stage.change((state) => remarked(state, ''));
    try {
      const { source, choices, isRemembered } = await lookAtClients(this.#workbook);
      if (search !== this.#searches) return;
      const worded = withSchemeWorded(choices, choices, words.more.scheme.wording);
      this.#stage.change((state) => found(state, { source, choices: worded, remembered: isRemembered }));
      this.#onFound();
    } catch (error) {
      if (search === this.#searches) this.#stage.change((state) => noTable(state, tellError(error)));
    }
  }
}
