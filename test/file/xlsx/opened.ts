import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import { sheetPlan } from '../../../src/report/book/sheetPlan';
import { SHEETS } from '../../../src/report/book/sheets';
import type { CellArea, PlanCell, SheetPlan, WorkbookPlan } from '../../../src/report/plan';
import { xlsxOf } from '../../../src/file/xlsx/xlsxOf';

/** The parts of a package by path, each parsed: a part that is not well-formed throws. */
export type Parts = ReadonlyMap<string, Document>;

export async function opened(plan: WorkbookPlan): Promise<Parts> {
  const files = unzipSync(await xlsxOf(plan));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, parsed(strFromU8(bytes))]));
}

/** All elements of a part with that name, prefix included. */
export function all(parts: Parts, path: string, name: string): Element[] {
  const part = parts.get(path);
  if (!part) throw new Error(`The package has no ${path}, but ${[...parts.keys()].join(', ')}`);
  return Array.from(part.getElementsByTagName(name));
}

/** The only element of that name. */
export function only(parts: Parts, path: string, name: string): Element {
  const [first, ...others] = all(parts, path, name);
  if (!first || others.length > 0) throw new Error(`${path} has ${others.length + (first ? 1 : 0)} ${name}`);
  return first;
}

/** An element's attributes as an object. */
export function attributes(element: Element): Record<string, string> {
  return Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
}

/** A workbook of one sheet called “Client matrix”, with these cells from A1 on. */
export function oneSheet(
  cells: readonly (readonly PlanCell[])[],
  parts: Partial<SheetPlan> = {},
): WorkbookPlan {
  return { sheets: [{ ...matrixOf(cells), ...parts }] };
}

export function matrixOf(cells: readonly (readonly PlanCell[])[]): SheetPlan {
  return sheetPlan({ names: SHEETS }, 'matrix', { blocks: [{ at: { row: 0, column: 0 }, cells }] });
}

export function area(row: number, column: number, rows = 1, columns = 1): CellArea {
  return { row, column, rows, columns };
}

function parsed(xml: string): Document {
  const raise = (_: string, message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({ onError: raise }).parseFromString(xml, 'text/xml');
}
