import type { Progress, SourceTable, WantedColumn, WorkbookPort } from '../../app/ports';
import type { RawTable } from '../../intake/rawTable';

type Columns = Pick<WorkbookPort, 'readColumns'>;

/**
 * The workbook's columns, read once: what was read of a table is answered from memory until `forget`. A column not
 * read yet has all that are wanted read anew, so that the rows of all columns are of one moment.
 */
export class ColumnsOnce implements Columns {
  readonly #workbook: Columns;
  #read: { readonly key: string; readonly table: RawTable } | null = null;

  constructor(workbook: Columns) {
    this.#workbook = workbook;
  }

  async readColumns(
    source: SourceTable,
    wanted: readonly WantedColumn[],
    progress: Progress,
  ): Promise<RawTable> {
    const known = this.#read?.key === source.key ? this.#read.table : null;
    if (known && wanted.every(({ index }) => known.columns.some((column) => column.index === index)))
      return known;
    const table = await this.#workbook.readColumns(source, wanted, progress);
    this.#read = { key: source.key, table };
    return table;
  }

  forget(): void {
    this.#read = null;
  }
}
