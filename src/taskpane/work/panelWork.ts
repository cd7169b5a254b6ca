import type { NoticeBoard } from '../../app/notice';
import type { ChangesPort, Choices } from '../../app/ports';
import { tellError } from '../../app/tell';
import type { PanelActions } from '../parts/panelActions';
import { cellsDropped } from '../state/cellWork';
import { cancelling, choicesChanged, noticed, reading, remarked, wentOn } from '../state/changes';
import { cutRuleOf, withCut } from '../state/choices';
import { withMeaning } from '../state/columnMeaning';
import { withSetting } from '../state/numberSettings';
import { withOwnScheme, withSchemeWorded } from '../state/ownScheme';
import { NOT_STARTED } from '../state/panelState';
import { words } from '../../language/words';
import { cardWork } from './cardWork';
import type { CardParts } from './cardWork';
import { CellTasks } from './cellTasks';
import type { CellTaskParts } from './cellTasks';
import { ClientCount } from './clientCount';
import type { CountParts } from './clientCount';
import { costsWork, rowsWork } from './costsWork';
import { MatrixBuild } from './matrixBuild';
import type { BuildParts } from './matrixBuild';
import { previewWork } from './previewWork';
import { RatingsWork } from './ratingsWork';
import type { RatingParts } from './ratingsWork';
import type { Stage } from './stage';
import { TableOffer } from './tableOffer';
import { TableSearch } from './tableSearch';
import type { SearchParts, SelectionPort } from './tableSearch';
import { tablesWork } from './tablesWork';
import { TableWatch } from './tableWatch';

/** Everything outside the panel that it works with. */
export interface PanelSurroundings extends BuildParts, CellTaskParts, RatingParts {
  readonly workbook: BuildParts['workbook'];
  readonly analyse: CountParts['analyse'];
  readonly insertSample: () => Promise<string>;
  readonly selection: SelectionPort;
  readonly pageTurn: SearchParts['pageTurn'];
  readonly cardTools: CardParts['cardTools'];
  readonly changes: ChangesPort;
  readonly notices: NoticeBoard;
}

/** Sets the panel to work: it looks for a table at once, and answers what the person asks. */
export function panelWork(stage: Stage, around: PanelSurroundings): PanelActions {
  const count = new ClientCount(stage, around);
  const matrix = new MatrixBuild(stage, around);
  const cells = new CellTasks(stage, around);
  const search = new TableSearch(stage, around, () => void count.readAnew());
  const ratings = new RatingsWork(stage, around, () => {
    count.rated();
  });
  const changeChoices = (change: (choices: Choices) => Choices): void => {
    const { table } = stage.state;
    if (table.kind !== 'found') return;
    stage.change((state) => choicesChanged(state, table, change(table.choices)));
    count.refresh();
  };
  showNotices(stage, around.notices, () => void search.look());
  search.follow(around.selection);
  new TableOffer(stage, around.workbook).follow(around.selection);
  new TableWatch(stage, search).follow(around.changes);
  void search.open();
  return {
    ...previewWork(stage),
    ...cardWork(stage, around, () => void count.readAnew()),
    ...ratings.actions,
    ...costsWork(changeChoices),
    ...rowsWork(changeChoices),
    ...tablesWork(stage, { search, ...around }),
    openView: (view) => {
      stage.change((state) => ({ ...state, view }));
    },
    look: () => {
      stage.change(wentOn);
      void search.look();
    },
    lookAgain: () => {
      const { table } = stage.state;
      if (table.kind !== 'found') return;
      const { firstRow, firstColumn } = table.source;
      around.workbook
        .selectCell(table.source, firstRow, firstColumn)
        .then(() => search.look())
        .catch((error: unknown) => {
          stage.change((state) => remarked(state, tellError(error, words.telling)));
        });
    },
    readAgain: () => void readAgain(stage, search),
    changeMeaning: (index, meaning) => {
      changeChoices((choices) =>
        withSchemeWorded(withMeaning(choices, index, meaning), choices, words.more.scheme.wording),
      );
    },
    changeCut: (axis, rule) => {
      changeChoices((choices) => withCut(choices, axis, rule));
    },
    changeCutKind: (axis, kind) => {
      const { figures } = stage.state;
      const now = figures.kind === 'counted' ? figures.analysis.matrix.cuts[axis] : NaN;
      changeChoices((choices) => withCut(choices, axis, cutRuleOf(kind, now)));
    },
    changeSetting: (setting, value) => {
      changeChoices((choices) => withSetting(choices, setting, value));
    },
    changeIncome: (income) => {
      changeChoices((choices) => ({ ...choices, settings: { ...choices.settings, income } }));
    },
    changeMarkers: (markers) => {
      changeChoices((choices) => ({ ...choices, settings: { ...choices.settings, markers } }));
    },
    changeOwnScheme: (change) => {
      changeChoices((choices) => withOwnScheme(choices, change, words.more.scheme.wording));
    },
    build: () =>
      void built(ratings, matrix).then(() => {
        count.forget();
      }),
    cancel: () => {
      stage.change(cancelling);
      matrix.cancel();
      cells.cancel();
      count.cancel();
    },
    showSheet: (id) => void matrix.show(id),
    keepSnapshot: () => void matrix.snapshot(),
    removeMatrix: (withSnapshots) => void matrix.remove(withSnapshots),
    listCells: (task) => void cells.list(task),
    writeCells: () => void cells.write(),
    dropCells: () => {
      stage.change(cellsDropped);
    },
    selectPlace: ({ row, column }) => {
      const { table } = stage.state;
      if (table.kind !== 'found') return;
      around.workbook.selectCell(table.source, row, column).catch((error: unknown) => {
        stage.change((state) => remarked(state, tellError(error, words.telling)));
      });
    },
  };
}

/** A matrix shows what was answered a moment ago, too. */
async function built(ratings: RatingsWork, matrix: MatrixBuild): Promise<void> {
  if (ratings.isWaiting) await ratings.save();
  await matrix.build();
}

/** The ribbon's last notice may be older than the panel. */
function showNotices(stage: Stage, notices: NoticeBoard, takeNewTable: () => void): void {
  const last = notices.last();
  if (last) stage.change((state) => noticed(state, last));
  notices.subscribe((notice) => {
    if (notice.hasNewTable) takeNewTable();
    stage.change((state) => noticed(state, notice));
  });
}

/** Finds the table again and reads it. Where it cannot be found, why is told, and what stopped the reading before still stands. */
async function readAgain(stage: Stage, search: TableSearch): Promise<void> {
  const before = stage.state.figures;
  stage.change((state) => (before.kind === 'stopped' ? reading(state, NOT_STARTED) : state));
  const awaited = stage.state.figures;
  await search.again();
  if (stage.state.figures === awaited) stage.change((state) => ({ ...state, figures: before }));
}
