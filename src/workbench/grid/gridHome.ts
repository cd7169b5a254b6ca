import type { CellsHome } from '../host/cells';
import type { ChartGallery } from '../charts/chartPicture';
import { createAuthorship } from './authorship';
import { onEditing } from './cellEditor';
import { followCalculation } from './calculation';
import { type CellErrors, withMessage } from './cellErrors';
import {
  readFormulas,
  readHiddenRows,
  readMergedAreas,
  readNumberFormats,
  readSpill,
  readStyles,
  readUsedArea,
  readValues,
} from './cellReading';
import { clearCells, mergeCells, writeCells, writeStyle } from './cellWriting';
import { createChartFrames } from './chartFrames';
import { setConditionalFormats } from './conditionalFormats';
import { registerFunctions } from './customFunctions';
import { setDropDowns } from './dropDowns';
import { acceptThisRow, onEdit } from './editing';
import { nameArea, removeName, setName } from './names';
import { placeOf } from './placing';
import { onSelect, readSelection, select } from './selecting';
import {
  activateSheet,
  addSheet,
  freeze,
  hideSheet,
  moveSheet,
  removeSheet,
  renameSheet,
  setColumnWidth,
  showGridlines,
} from './sheetTabs';
import { onSheetWish, type SheetWish } from './sheetWishes';
import { onShift, shiftCells } from './shifting';
import {
  addTable,
  clearFilter,
  isFiltered,
  removeTable,
  renameTable,
  resizeTable,
  tableArea,
} from './tables';
import type { Grid } from './univer';

/** The home of cells that a person sees, and what else the person does there. */
export interface GridHome extends Omit<Required<CellsHome>, 'isFilled'> {
  /** Called when the person begins to edit a cell and when the edit has ended. */
  onEditing(listener: (isEditing: boolean) => void): void;
  onSheetWish(listener: (wish: SheetWish) => void): void;
}

/** Everything the host asks of a home of cells, done by Univer. */
export function createGridHome(grid: Grid, gallery: ChartGallery): GridHome {
  const { isHost, asHost } = createAuthorship();
  const authorship = { isHost, asHost };
  const calculation = followCalculation(grid);
  const errors: CellErrors = new Map();
  const frames = createChartFrames(grid, gallery);
  acceptThisRow(grid);

  /** Marks what the host does as the host's. */
  const host =
    <Args extends unknown[]>(action: (grid: Grid, ...args: Args) => void) =>
    (...args: Args) => {
      asHost(() => {
        action(grid, ...args);
      });
    };

  return {
    addSheet: host(addSheet),
    removeSheet: host(removeSheet),
    renameSheet: host(renameSheet),
    activateSheet: host(activateSheet),
    moveSheet: host(moveSheet),
    hideSheet: host(hideSheet),
    values: (sheetId, area) =>
      readValues(grid, sheetId, area).map((row, i) =>
        row.map((value, j) => withMessage(errors, sheetId, area.row + i, area.column + j, value)),
      ),
    formulas: (sheetId, area) => readFormulas(grid, sheetId, area),
    numberFormats: (sheetId, area) => readNumberFormats(grid, sheetId, area),
    styles: (sheetId, area) => readStyles(grid, sheetId, area),
    spill: (sheetId, row, column) => readSpill(grid, sheetId, row, column),
    setCells: host(writeCells),
    setStyle: host(writeStyle),
    setColumnWidth: host(setColumnWidth),
    hiddenRows: (sheetId, area) => readHiddenRows(grid, sheetId, area),
    freeze: host(freeze),
    showGridlines: host(showGridlines),
    merge: host(mergeCells),
    mergedAreas: (sheetId) => readMergedAreas(grid, sheetId),
    clear: host(clearCells),
    shift: host(shiftCells),
    usedArea: (sheetId) => readUsedArea(grid, sheetId),
    addTable: host(addTable),
    removeTable: host(removeTable),
    tableArea: (id) => tableArea(grid, id),
    resizeTable: host(resizeTable),
    renameTable: host(renameTable),
    isFiltered: (tableId) => isFiltered(grid, tableId),
    clearFilter: host(clearFilter),
    setName: host(setName),
    removeName: host(removeName),
    nameArea: (name) => nameArea(grid, name),
    setConditionalFormats: host(setConditionalFormats),
    setDropDowns: host(setDropDowns),
    settled: calculation.settled,
    selection: () => readSelection(grid),
    select: host(select),
    showChart: frames.show,
    hideChart: frames.hide,
    placeOf: (sheetId, area) => placeOf(grid, sheetId, area),
    onEdit: (listener) => {
      onEdit(grid, authorship, listener);
    },
    onSelect: (listener) => {
      onSelect(grid, authorship, listener);
    },
    onShift: (listener) => {
      onShift(grid, authorship, listener);
    },
    onEditing: (listener) => {
      onEditing(grid, listener);
    },
    onSheetWish: (listener) => {
      onSheetWish(grid, authorship, listener);
    },
    registerFunctions: (functions, invoke) => {
      registerFunctions(grid, calculation, errors, functions, invoke);
    },
  };
}
