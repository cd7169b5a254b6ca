import type {
  ClientSheets,
  ListedClient,
  ListedNotes,
  NoteChange,
  NotesWanted,
  SelectedPlace,
} from '../../../src/app/clientSheets';
import type { SourceTable } from '../../../src/app/ports';
import type { Stopped } from '../../../src/app/stopped';
import type { Cell } from '../../../src/intake/rawTable';
import { ROWS } from '../state/fixtures';

/** The sheets on which clients stand, in memory: which row is selected, and the notes, which there are once built. */
export class FakeClientSheets implements ClientSheets {
  rows: readonly (readonly Cell[])[] = ROWS;
  selected: SelectedPlace | number = { kind: 'elsewhere' };
  /** Of each client by name, and of which of that name, what stands below each header; null before a build. */
  notes: Map<string, Record<string, string>> | null = null;
  refuses: Stopped | null = null;
  /** What happens while the next question is answered. */
  meanwhile: (() => void) | null = null;
  readonly asked: string[] = [];

  async selectedPlace(source: SourceTable, columns: readonly number[]): Promise<SelectedPlace> {
    await this.#ask('selectedPlace');
    const { selected } = this;
    if (typeof selected !== 'number') return selected;
    return { kind: 'source', row: selected, cells: this.#cells(source, selected, columns) };
  }

  async selectRow(source: SourceTable, row: number, columns: readonly number[]): Promise<readonly Cell[]> {
    await this.#ask(`selectRow ${String(row)}`);
    return this.#cells(source, row, columns);
  }

  async readNotes(
    _: SourceTable,
    { client, before, sheet }: ListedClient,
    { headers }: NotesWanted,
  ): Promise<ListedNotes | null> {
    await this.#ask(`readNotes ${client} ${String(before)}`);
    if (!this.notes) return null;
    const beside = this.notes.get(client) ?? {};
    return {
      sheet,
      notes: headers.map((header) => ({ text: beside[header] ?? '', isFormula: false })),
      besides: ['Prime', 'Partner', 'Commodity', 'Underperformer'],
    };
  }

  async writeNote(
    _: SourceTable,
    { client }: ListedClient,
    { header, was, text }: NoteChange,
  ): Promise<void> {
    await this.#ask(`writeNote ${client} ${header}: ${was} → ${text}`);
    this.notes?.set(client, { ...this.notes.get(client), [header]: text });
  }

  #cells({ firstRow }: SourceTable, row: number, columns: readonly number[]): Cell[] {
    return columns.map((column) => this.rows[row - firstRow]?.[column] ?? '');
  }

  async #ask(what: string): Promise<void> {
    await Promise.resolve();
    this.asked.push(what);
    const { meanwhile } = this;
    this.meanwhile = null;
    meanwhile?.();
    if (this.refuses) throw this.refuses;
  }
}
