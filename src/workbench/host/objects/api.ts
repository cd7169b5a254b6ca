import type { HostObject } from '../batch/hostObject';
import type { Book } from '../book/book';
import type { Chart } from '../book/chart';
import type { Sheet } from '../book/sheet';
import type { Table } from '../book/table';
import type { Area } from '../cells';
import type { Events } from '../events';

/** What every object of the API has at hand: the workbook, and how to make the objects it leads to. */
export interface Api {
  readonly book: Book;
  readonly events: Events;
  readonly references: References;
  range(sheetId: string, area: Area): HostObject;
  ranges(sheetId: string, areas: readonly Area[]): HostObject;
  worksheet(sheet: Sheet): HostObject;
  worksheets(): HostObject;
  tables(within: readonly Table[] | 'workbook' | Sheet): HostObject;
  table(table: Table): HostObject;
  charts(sheet: Sheet): HostObject;
  chart(chart: Chart): HostObject;
}

/** Objects that the add-in keeps between two requests, by reference id. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private nextNumber = 1;

  keep(object: HostObject): string {
    const id = `r${this.nextNumber++}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }
}
