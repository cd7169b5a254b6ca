import type { Area, CellsHome, NameRecord } from '../cells';
import { checkDefinedName, findName, nameTaken } from './definedName';

/** The names of a workbook and of its sheets. Where their cells are now is asked of the cells' home. */
export class BookNames {
  private readonly home: CellsHome;
  private readonly named: NameRecord[] = [];

  constructor(home: CellsHome) {
    this.home = home;
  }

  /** The names known on one sheet alone, or those of the workbook (null). */
  of(scope: string | null): readonly NameRecord[] {
    return this.named.filter((one) => one.scope === scope);
  }

  get all(): readonly NameRecord[] {
    return this.named;
  }

  find(name: string, scope: string | null): NameRecord | undefined {
    return findName(this.named, name, scope);
  }

  /** `tableNames` are taken too, by names of the workbook. */
  add(name: NameRecord, tableNames: readonly string[]): NameRecord {
    checkDefinedName(name.name);
    const isTables = tableNames.some((table) => table.toLowerCase() === name.name.toLowerCase());
    if (this.find(name.name, name.scope) || (isTables && name.scope === null)) throw nameTaken(name.name);
    this.named.push(name);
    this.home.setName(name);
    return name;
  }

  /** Gives a name other cells. */
  move(name: NameRecord, to: { readonly sheetId: string; readonly area: Area }): NameRecord {
    this.remove(name);
    const moved = { ...name, sheetId: to.sheetId, area: to.area };
    this.named.push(moved);
    this.home.setName(moved);
    return moved;
  }

  remove(name: NameRecord): void {
    this.named.splice(this.named.indexOf(name), 1);
    this.home.removeName(name);
  }

  /** Takes along the names that only this sheet knows; the workbook's stay and name nothing. */
  removeScope(sheetId: string): void {
    for (const name of this.of(sheetId)) this.remove(name);
  }

  /** null where the cells are gone. */
  areaOf(name: NameRecord): Area | null {
    return this.home.nameArea(name);
  }
}
