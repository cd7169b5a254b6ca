import { areaAddress } from './book/address';
import type { Book, CellsChanged } from './book/book';
import type { StructureChanged } from './book/structureChanged';
import type { Selection } from './cells';
import type { Events } from './events';

const type = { changed: 10, activated: 11, selected: 14, tableChanged: 101 };
/** Excel's number and name for each change of structure. */
const structure = {
  sheetAdded: [13, 'WorksheetAdded'],
  sheetDeleted: [15, 'WorksheetDeleted'],
  sheetRenamed: [25, 'WorksheetNameChanged'],
  tableAdded: [102, 'TableAdded'],
  tableDeleted: [103, 'TableDeleted'],
  rowsSorted: [20, 'WorksheetColumnSorted'],
} as const;
/** The target of `worksheets.on…`. */
const everySheet = 'Workbook';

/** Tells the add-in what happens in the workbook, as far as it asked. */
export function raiseWorkbookEvents(book: Book, events: Events, selectionChanged: () => void): void {
  book.cellsChanged.listen((change) => {
    raiseChanged(book, events, change);
  });
  book.sheetActivated.listen((sheet) => {
    events.raise(type.activated, [sheet.id, everySheet], {
      type: 'WorksheetActivated',
      worksheetId: sheet.id,
    });
  });
  book.structureChanged.listen((change) => {
    raiseStructure(events, change);
  });
  book.home.onSelect((selection) => {
    raiseSelected(events, selection);
    selectionChanged();
  });
}

function raiseChanged(book: Book, events: Events, { sheetId, area, by }: CellsChanged): void {
  const what = {
    address: areaAddress(area),
    changeType: 'RangeEdited',
    source: 'Local',
    worksheetId: sheetId,
    ...(by === 'add-in' ? { triggerSource: 'ThisLocalAddin' } : {}),
  };
  events.raise(type.changed, [sheetId, everySheet], { ...what, type: 'WorksheetChanged' });
  for (const table of book.tablesIn(sheetId, area)) {
    events.raise(type.tableChanged, [table.id, everySheet], {
      ...what,
      type: 'TableChanged',
      tableId: table.id,
    });
  }
}

function raiseStructure(events: Events, { what, sheetId, tableId }: StructureChanged): void {
  const [number, name] = structure[what];
  events.raise(number, [everySheet, ...(what === 'rowsSorted' ? [sheetId] : [])], {
    type: name,
    source: 'Local',
    worksheetId: sheetId,
    ...(tableId === undefined ? {} : { tableId }),
  });
}

function raiseSelected(events: Events, selection: Selection): void {
  const address = selection.areas.map(areaAddress).join(',');
  const what = { type: 'WorksheetSelectionChanged', address, worksheetId: selection.sheetId };
  events.raise(type.selected, [selection.sheetId, everySheet], what);
}
