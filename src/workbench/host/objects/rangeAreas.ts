import { itemNotFound } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import { fullAddress } from '../book/address';
import { cellCount } from '../book/area';
import type { Area } from '../cells';
import type { Api } from './api';

/** Several areas of one sheet, as a person selects them with Ctrl. */
export class RangeAreasObject extends HostObject {
  readonly className = 'RangeAreas';
  private readonly api: Api;
  private readonly sheetId: string;
  private readonly ownAreas: readonly Area[];
  private referenceId: string | null = null;

  constructor(api: Api, sheetId: string, areas: readonly Area[]) {
    super();
    this.api = api;
    this.sheetId = sheetId;
    this.ownAreas = areas;
  }

  override identity(): Record<string, unknown> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    this.referenceId ??= this.api.references.keep(this);
  }

  get Address(): string {
    const { name } = this.api.book.sheet(this.sheetId);
    return this.ownAreas.map((area) => fullAddress(name, area)).join(',');
  }

  get AreaCount(): number {
    return this.ownAreas.length;
  }

  get CellCount(): number {
    return this.ownAreas.reduce((sum, area) => sum + cellCount(area), 0);
  }

  get Areas(): HostObject {
    return new RangeCollectionObject(this.ownAreas.map((area) => this.api.range(this.sheetId, area)));
  }

  get Worksheet(): HostObject {
    return this.api.worksheet(this.api.book.sheet(this.sheetId));
  }
}

class RangeCollectionObject extends HostObject {
  readonly className = 'RangeCollection';
  private readonly ranges: readonly HostObject[];

  constructor(ranges: readonly HostObject[]) {
    super();
    this.ranges = ranges;
  }

  override items(): readonly HostObject[] {
    return this.ranges;
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(index: unknown): HostObject {
    const found = typeof index === 'number' ? this.ranges[index] : undefined;
    if (!found) throw itemNotFound(`the area ${String(index)}`);
    return found;
  }
}
