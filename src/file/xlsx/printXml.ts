import type { PrintPlan } from '../../report/plan';

/** Excel's number for A4. */
const A4 = 9;

/** Margins in inches, and how the sheet is laid on pages; 0 pages tall is as many as it takes. */
export function printXml(print: PrintPlan | null): string {
  const margins = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
  if (!print) return margins;
  return `${margins}<pageSetup paperSize="${A4}" orientation="${print.orientation}" fitToWidth="1" fitToHeight="${print.pagesTall ?? 0}"/>`;
}
