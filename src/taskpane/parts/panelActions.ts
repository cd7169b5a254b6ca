import type { CutRules } from '../../core/matrix/clientMatrix';
import type { CutRule } from '../../core/matrix/cut';
import type { IncomeKind } from '../../core/portfolio/income';
import type { MarkerKind, OwnScheme } from '../../core/settings';
import type { CellTask } from '../state/panelState';
import type { ColumnMeaning } from '../state/columnMeaning';
import type { NumberSetting } from '../state/numberSettings';
import type { View } from '../state/panelState';
import type { CardActions } from './actions/cardActions';
import type { CostActions } from './actions/costActions';
import type { PreviewActions } from './actions/previewActions';
import type { ProblemActions } from './actions/problemActions';
import type { RatingActions } from './actions/ratingActions';
import type { TableActions } from './actions/tableActions';

/** What a person can ask of the panel. Parts call these; whoever composes the panel answers them. */
export interface PanelActions
  extends PreviewActions, CardActions, RatingActions, CostActions, ProblemActions, TableActions {
  openView(view: View): void;
  /** Take the table at the selected cell. */
  look(): void;
  /** Look at the table of the panel anew, after its columns or rows changed. */
  lookAgain(): void;
  /** Read the clients once more, after a failure, a cancel or a change in the sheet. */
  readAgain(): void;
  changeMeaning(index: number, meaning: ColumnMeaning): void;
  changeCutKind(axis: keyof CutRules, kind: CutRule['kind']): void;
  changeCut(axis: keyof CutRules, rule: CutRule): void;
  changeSetting(setting: NumberSetting, value: number | null): void;
  changeIncome(income: IncomeKind): void;
  changeMarkers(markers: MarkerKind): void;
  changeOwnScheme(change: Partial<OwnScheme>): void;
  build(): void;
  cancel(): void;
  /** Show the first sheet that was made, or the one of this id. */
  showSheet(id?: string): void;
  keepSnapshot(): void;
  /** Remove all that is ours for the table. */
  removeMatrix(withSnapshots: boolean): void;
  /** Look through the workbook for what a task would write to. */
  listCells(task: CellTask): void;
  /** Write to the cells that are listed. */
  writeCells(): void;
  dropCells(): void;
}
