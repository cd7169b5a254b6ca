import type { ClientsRead } from '../../app/analyse';
import type { Progress, RatingSheet, RowsAhead, SourceTable, WantedColumn } from '../../app/ports';
import type { RawTable } from '../../intake/rawTable';

/**
 * The workbook's columns and ratings, read once: what was read is answered from memory until it is forgotten. A column not
 * read yet has all that are wanted read anew, so that the rows of all columns are of one moment.
 */
export class ColumnsOnce implements ClientsRead {
  readonly #workbook: ClientsRead;
  #read: { readonly key: string; readonly table: RawTable } | null = null;
  #ratings: readonly RatingSheet[] | null = null;

  constructor(workbook: ClientsRead) {
    this.#workbook = workbook;
  }

  async readColumns(
    source: SourceTable,
    wanted: readonly WantedColumn[],
    progress: Progress,
    ahead?: RowsAhead,
  ): Promise<RawTable> {
    const known = this.#read?.key === source.key ? this.#read.table : null;
    if (known && wanted.every(({ index }) => known.columns.some((column) => column.index === index)))
      return known;
    const table = await this.#workbook.readColumns(source, wanted, progress, ahead);
    this.#read = { key: source.key, table };
    return table;
  }

  async readRatings(source: SourceTable, progress: Progress): Promise<readonly RatingSheet[]> {
    this.#ratings ??= await this.#workbook.readRatings(source, progress);
    return this.#ratings;
  }

  forget(): void {
    this.#read = null;
    this.forgetRatings();
  }

  /** Ratings were written; the columns are as they were. */
  forgetRatings(): void {
    this.#ratings = null;
  }
}
