import type { ChangesPort, WorkbookChange } from '../app/ports';
import { read } from './request';
import { told } from './told';

/** Changes in the open workbook, as Excel tells of them: each kind of them where this Excel knows it. */
export function excelChanges(): ChangesPort {
  return {
    onChanged: (listener) => told({}, () => read((context) => listen(context.workbook, listener))),
  };
}

async function listen(workbook: Excel.Workbook, listener: (change: WorkbookChange) => void): Promise<void> {
  const { worksheets, tables } = workbook;
  const tell = (change: WorkbookChange): Promise<void> => {
    listener(change);
    return Promise.resolve();
  };
  const tellsWho = Office.context.requirements.isSetSupported('ExcelApi', '1.14');
  worksheets.onChanged.add((event) =>
    tellsWho && event.triggerSource === 'ThisLocalAddin'
      ? Promise.resolve()
      : tell({ kind: 'cells', sheetId: event.worksheetId }),
  );
  worksheets.onColumnSorted.add(({ worksheetId }) => tell({ kind: 'cells', sheetId: worksheetId }));
  worksheets.onAdded.add(() => tell({ kind: 'added' }));
  worksheets.onDeleted.add(({ worksheetId }) => tell({ kind: 'deleted', sheetId: worksheetId }));
  tables.onAdded.add(({ worksheetId }) => tell({ kind: 'added', sheetId: worksheetId }));
  tables.onDeleted.add(({ worksheetId, tableId }) =>
    tell({ kind: 'deleted', sheetId: worksheetId, tableId }),
  );
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.17'))
    worksheets.onNameChanged.add(({ worksheetId }) => tell({ kind: 'renamed', sheetId: worksheetId }));
  await workbook.context.sync();
}
