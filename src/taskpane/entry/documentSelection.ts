import type { SelectionPort } from '../work/tableSearch';

/**
 * The selection of the open workbook. Where Excel does not tell of changes, the panel's button to look at the selected
 * cell does the same.
 */
export const documentSelection: SelectionPort = {
  onSelectionChanged(listener) {
    if (Office.context.requirements.isSetSupported('DocumentEvents', '1.1')) {
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => {
        listener();
      });
    }
  },
};
