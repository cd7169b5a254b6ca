import type { Shown } from '../app/functionCells';

type CellsShown = Pick<Excel.Range, 'values' | 'valueTypes'>;

/** What a cell of a loaded range shows. */
export function shownIn({ values, valueTypes }: CellsShown, row: number, column = 0): Shown {
  const value = (values as unknown[][])[row]?.[column];
  const isError = (valueTypes as unknown[][])[row]?.[column] === 'Error';
  if (isError) return { kind: 'error', error: String(value) };
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'value', value: isPlain || typeof value === 'string' ? value : '' };
}

/** What a loaded range shows as a whole: its first error, else its first cell. */
export function shownByAll(range: CellsShown): Shown {
  const kinds = range.valueTypes as unknown[][];
  const row = kinds.findIndex((cells) => cells.includes('Error'));
  return row < 0 ? shownIn(range, 0) : shownIn(range, row, kinds[row]?.indexOf('Error'));
}
