import { itemNotFound } from './batch/errors';
import { shifted } from './book/shift';
import type { Area, NameRecord, Shift, TableRecord } from './cells';

/** Tables and names over cells in memory. */
export class MemoryObjects {
  private readonly tables = new Map<string, TableRecord>();
  /** Ids of the tables of which the person hides rows. */
  private readonly filtered = new Set<string>();
  private readonly nameAreas = new Map<NameRecord, Area>();

  addTable(table: TableRecord): void {
    this.tables.set(table.id, table);
  }

  removeTable(id: string): void {
    this.tables.delete(id);
  }

  tableArea(id: string): Area {
    return this.tableRecord(id).area;
  }

  resizeTable(id: string, area: Area): void {
    this.tables.set(id, { ...this.tableRecord(id), area });
  }

  renameTable(id: string, name: string): void {
    this.tables.set(id, { ...this.tableRecord(id), name });
  }

  isFiltered(tableId: string): boolean {
    return this.filtered.has(tableId);
  }

  clearFilter(tableId: string): void {
    this.filtered.delete(tableId);
  }

  /** As if the person had chosen what of a table is shown. */
  filter(tableId: string): void {
    this.filtered.add(tableId);
  }

  setName(name: NameRecord): void {
    this.nameAreas.set(name, name.area);
  }

  removeName(name: NameRecord): void {
    this.nameAreas.delete(name);
  }

  nameArea(name: NameRecord): Area | null {
    return this.nameAreas.get(name) ?? null;
  }

  protected shiftObjects(sheetId: string, shift: Shift): void {
    for (const [id, table] of this.tables) {
      const area = table.sheetId === sheetId ? shifted(table.area, shift) : table.area;
      if (area) this.tables.set(id, { ...table, area });
    }
    for (const [name, area] of this.nameAreas) {
      const now = name.sheetId === sheetId ? shifted(area, shift) : area;
      if (now) this.nameAreas.set(name, now);
      else this.nameAreas.delete(name);
    }
  }

  protected forgetNames(sheetId: string): void {
    for (const name of this.nameAreas.keys()) if (name.sheetId === sheetId) this.nameAreas.delete(name);
  }

  private tableRecord(id: string): TableRecord {
    const table = this.tables.get(id);
    if (!table) throw itemNotFound(`the table ${id}`);
    return table;
  }
}
