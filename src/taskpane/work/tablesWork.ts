import type { Turn } from '../../app/oneAtATime';
import { tellError } from '../../app/tell';
import { words } from '../../language/words';
import type { TableActions } from '../parts/actions/tableActions';
import { remarked, wentOn } from '../state/changes';
import { inserting, listClosed } from '../state/tableChanges';
import type { Stage } from './stage';
import type { TableSearch } from './tableSearch';

/** What the tables' part works with. */
export interface TableParts {
  readonly search: TableSearch;
  readonly insertSample: () => Promise<string>;
  readonly turn: Turn;
}

/** Answers what a person asks of the tables of the workbook. */
export function tablesWork(stage: Stage, { search, insertSample, turn }: TableParts): TableActions {
  const insert = async (): Promise<void> => {
    if (stage.state.tables.isInserting) return;
    stage.change((state) => inserting(state, true));
    try {
      await turn(insertSample);
      stage.change((state) => inserting(state, false));
      await search.look();
    } catch (error) {
      stage.change((state) => remarked(inserting(state, false), tellError(error, words.telling)));
    }
  };
  return {
    listTables: () => {
      stage.change(wentOn);
      void search.list();
    },
    closeTables: () => {
      stage.change(listClosed);
    },
    chooseTable: (table) => {
      stage.change(wentOn);
      void search.choose(table);
    },
    insertSample: () => void insert(),
  };
}
