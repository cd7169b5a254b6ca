/** A sheet as it was when it was looked at. */
interface SheetFound {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** A rectangle of a sheet. Row and column count from 0. */
export interface SheetArea {
  readonly sheet: SheetFound;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The used area of every sheet that has one, hidden sheets too, in the order of their tabs. */
export async function usedAreas(context: Excel.RequestContext): Promise<SheetArea[]> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const asked = sheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load('protected'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  return asked.flatMap(({ sheet: { id, name }, protection, used }): SheetArea[] => {
    if (used.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
    return [{ sheet: { id, name, isProtected: protection.protected }, row, column, rows, columns }];
  });
}

/** Some rows of an area, from its row `from` on. */
export function rowsOf<Area extends SheetArea>(area: Area, from: number, rows: number): Area {
  return { ...area, row: area.row + from, rows };
}

/**
 * The first of the areas, the last of them cut between two rows where all come to more than so many cells, and the rest.
 * `part` cuts an area. At least one row is among the first.
 */
export function firstCells<Area extends SheetArea>(
  areas: readonly Area[],
  mostCells: number,
  part: (area: Area, from: number, rows: number) => Area = rowsOf,
): { readonly first: Area[]; readonly rest: Area[] } {
  const first: Area[] = [];
  let room = mostCells;
  for (const [index, area] of areas.entries()) {
    const fitting = Math.min(area.rows, Math.floor(room / area.columns));
    const rows = first.length === 0 ? Math.max(1, fitting) : fitting;
    if (rows > 0) first.push(part(area, 0, rows));
    if (rows < area.rows)
      return { first, rest: [part(area, rows, area.rows - rows), ...areas.slice(index + 1)] };
    room -= area.rows * area.columns;
  }
  return { first, rest: [] };
}

export function cellCount(areas: readonly Pick<SheetArea, 'rows' | 'columns'>[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

export function rangeOf(
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: SheetArea,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, rows, columns);
}
