import type { ClientSheets } from '../app/clientSheets';
import { readNotes, writeNote } from './notes';
import { selectedPlace, selectRow } from './selectedPlace';
import { told } from './told';

/** The sheets of the open workbook on which clients stand, behind Office.js. */
export function excelClients(): ClientSheets {
  return {
    selectedPlace: (source, columns, headers) =>
      told({ table: source.name }, () => selectedPlace(source, columns, headers)),
    selectRow: (source, row, columns) => told({ table: source.name }, () => selectRow(source, row, columns)),
    readNotes: (source, client, wanted) => told({}, () => readNotes(source, client, wanted)),
    writeNote: (source, client, change) =>
      told({ sheet: client.sheet }, () => writeNote(source, client, change)),
  };
}
