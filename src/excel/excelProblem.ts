import type { Leftover, WorkbookProblem } from '../app/workbookProblem';

/** An error as Office.js throws it. Its message is in Excel's language and for developers: only `code` decides. */
export interface ExcelError {
  readonly code: string;
  readonly debugInfo?: { readonly statement?: string };
}

/** What was asked of Excel when it refused. */
export interface Circumstances {
  /** The sheet that was written to. */
  readonly sheet?: string;
  /** The table that was read. */
  readonly table?: string;
}

/** What Office.js itself throws at a programmer who asks it wrongly: Excel knows nothing of it. */
const DEFECTS: ReadonlySet<string> = new Set([
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'InvalidObjectPath',
  'InvalidRequestContext',
  'RunMustReturnPromise',
]);

export function isExcelError(error: unknown): error is ExcelError {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && !DEFECTS.has(error.code)
  );
}

const TOO_LARGE: ReadonlySet<string> = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'MemoryLimitReached',
  'OperationCellsExceedLimit',
]);

/** Half as much may pass. https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
export function isTooLarge(error: unknown): boolean {
  return isExcelError(error) && TOO_LARGE.has(error.code);
}

const PASSING: ReadonlySet<string> = new Set([
  'ServiceNotAvailable',
  'RequestAborted',
  'ActivityLimitReached',
  'Conflict',
]);

/** The same may succeed a moment later. */
export function isPassing(error: unknown): boolean {
  return isExcelError(error) && PASSING.has(error.code);
}

/** What the user is told when Excel refuses. https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export function excelProblem(error: ExcelError, circumstances: Circumstances): WorkbookProblem {
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return { kind: 'editingCell' };
    case 'InvalidSelection':
    case 'UnsupportedSheet':
      return { kind: 'nothingSelected' };
    case 'InactiveWorkbook':
      return { kind: 'otherWorkbook' };
    case 'AccessDenied':
      return circumstances.sheet === undefined
        ? { kind: 'protectedWorkbook' }
        : { kind: 'protectedSheet', sheet: circumstances.sheet };
    case 'ApiNotFound':
      return { kind: 'tooOld', needs: lacking(error) };
    case 'ItemNotFound':
    case 'InvalidReference':
      return circumstances.table === undefined
        ? failure(error, { kind: 'nothingChanged' })
        : { kind: 'tableGone', table: circumstances.table };
    default:
      return failure(error, { kind: 'nothingChanged' });
  }
}

/** The requirement set of the manifest, and what Excel did not know of it. */
function lacking({ debugInfo }: ExcelError): string {
  const statement = debugInfo?.statement ?? '';
  return statement === '' ? 'ExcelApi 1.12' : `a part of ExcelApi 1.12 (${statement})`;
}

/** For a code that has no sentence of its own: the code to pass on and what is left in the workbook. */
export function failure(error: ExcelError, leftover: Leftover): WorkbookProblem {
  return { kind: 'excelFailed', code: error.code, statement: error.debugInfo?.statement ?? '', leftover };
}
