import type { TableActions } from '../parts/actions/tableActions';

/** Answers what a person asks of the tables of the workbook. */
export function tablesWork(): TableActions {
  return {};
}
