import { invalidArgument } from '../batch/errors';
import type { HostObject } from '../batch/hostObject';
import { parseArea, splitAddress } from '../book/address';
import { maxColumns, maxRows } from '../book/sheetSize';
import type { Book } from '../book/book';
import type { Area, NameRecord } from '../cells';
import type { Api } from './api';

export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** What an address, a name or a table's name stands for, seen from a sheet; null where it stands for nothing. */
export function placeNamed(book: Book, sheetId: string, text: string): Place | null {
  const { sheet, rest } = splitAddress(text);
  const seenFrom = sheet === null ? sheetId : book.findSheet(sheet)?.id;
  if (seenFrom === undefined) return null;
  const area = parseArea(rest);
  if (area) return { sheetId: seenFrom, area };
  const named = book.names.find(rest, seenFrom) ?? book.names.find(rest, null);
  if (named) return namedPlace(book, named);
  const table = book.findTable(rest);
  return table && { sheetId: table.sheetId, area: book.home.tableArea(table.id) };
}

/** `worksheet.getRange(address)`; without an address the whole sheet. */
export function rangeAt(api: Api, sheetId: string, address: unknown): HostObject {
  if (address === null || address === undefined || address === '') {
    return api.range(sheetId, { row: 0, column: 0, rows: maxRows, columns: maxColumns });
  }
  if (typeof address !== 'string') throw invalidArgument('An address must be a text.');
  const place = placeNamed(api.book, sheetId, address);
  if (!place || place.sheetId !== sheetId) throw invalidArgument(`${address} is no range of this sheet.`);
  return api.range(place.sheetId, place.area);
}

function namedPlace(book: Book, named: NameRecord): Place | null {
  const area = book.names.areaOf(named);
  return area && { sheetId: named.sheetId, area };
}
