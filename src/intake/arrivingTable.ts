import { CellPacker } from './cellPacker';
import type { ColumnMapping } from './columnMapping';
import { neededColumns } from './mapping/mappingProblems';
import type { PackedCells, RawTable, TablePart } from './rawTable';
import { FoldedTexts } from './rows/foldedTexts';
import { textIn } from './rows/keyColumn';
import { isKey } from './rows/rowKeys';

/** The columns that a mapping needs, in parts as they are read; what rows are put together by is told apart meanwhile. */
export class ArrivingTable {
  readonly #columns: readonly ArrivingColumn[];

  /** `expected` is how many rows there will probably be. */
  constructor(mapping: ColumnMapping, expected: number) {
    this.#columns = neededColumns(mapping).map((index) => {
      const keys = mapping.columns.some((column) => column.index === index && isKey(column, mapping));
      return keys ? new ArrivingKeys(expected) : new ArrivingColumn(expected);
    });
  }

  add({ columns }: TablePart): void {
    for (const [at, column] of this.#columns.entries()) {
      const added = columns[at];
      if (added) column.add(added);
    }
  }

  /** A table whose columns, in the order of the mapping, get the cells that arrived. */
  filled(table: RawTable): RawTable {
    const cells = (at: number, none: PackedCells): PackedCells => this.#columns[at]?.cells() ?? none;
    return {
      ...table,
      columns: table.columns.map((column, at) => ({ ...column, cells: cells(at, column.cells) })),
    };
  }
}

class ArrivingColumn {
  readonly #packer: CellPacker;

  constructor(expected: number) {
    this.#packer = new CellPacker(expected);
  }

  add(cells: PackedCells): void {
    this.#packer.addPacked(cells);
  }

  cells(): PackedCells {
    return this.#packer.packed();
  }
}

class ArrivingKeys extends ArrivingColumn {
  readonly #texts = new FoldedTexts();
  readonly #places: number[] = [];

  override add(cells: PackedCells): void {
    super.add(cells);
    for (const other of cells.others) this.#places.push(this.#texts.place(textIn(other)));
  }

  override cells(): PackedCells {
    return { ...super.cells(), folded: { texts: this.#texts, places: this.#places } };
  }
}
