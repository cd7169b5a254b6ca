import { areaAddress } from './host/book/address';
import type { Book } from './host/book/book';
import type { Chart } from './host/book/chart';
import { conditionalFormatRecord } from './host/book/conditionalFormat';
import { dropDownRecord } from './host/book/dropDown';
import type { PageLayout } from './host/book/pageLayout';
import type { Sheet } from './host/book/sheet';
import type { Table } from './host/book/table';
import type { Area, ConditionalFormatRecord, DropDownRecord } from './host/cells';

/** What a test sees of a sheet beside its cells; areas as addresses. */
export interface SheetSeen {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isActive: boolean;
  readonly isProtected: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridlines: boolean;
  /** The names known on this sheet alone; null where their cells are gone. */
  readonly names: Readonly<Record<string, string | null>>;
  /** The first is the strongest. */
  readonly conditionalFormats: readonly (Omit<ConditionalFormatRecord, 'id' | 'area'> & {
    readonly address: string;
  })[];
  readonly dropDowns: readonly (Omit<DropDownRecord, 'area'> & { readonly address: string })[];
  readonly pageLayout: PageLayout;
  /** What prints, and the rows repeated on each page; null for all and for none. */
  readonly print: { readonly area: string | null; readonly titleRows: string | null };
  readonly customProperties: Readonly<Record<string, string>>;
  readonly charts: readonly Chart[];
  readonly tables: readonly { readonly name: string; readonly address: string }[];
}

export function sheetSeen(book: Book, sheet: Sheet): SheetSeen {
  const table = ({ id, name }: Table) => ({ name, address: areaAddress(book.home.tableArea(id)) });
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    isActive: book.activeSheet === sheet,
    isProtected: sheet.protection !== null,
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
    hasGridlines: sheet.showGridlines,
    names: Object.fromEntries(
      book.names.of(sheet.id).map((name) => [name.name, addressOf(book.names.areaOf(name))]),
    ),
    conditionalFormats: sheet.conditionalFormats.map((format) => {
      const { area, formula, style, stopIfTrue } = conditionalFormatRecord(format);
      return { address: areaAddress(area), formula, style, stopIfTrue };
    }),
    dropDowns: sheet.dropDowns.map((dropDown) => {
      const { area, ...others } = dropDownRecord(dropDown);
      return { address: areaAddress(area), ...others };
    }),
    pageLayout: sheet.pageLayout,
    print: { area: addressOf(sheet.print.area), titleRows: addressOf(sheet.print.titleRows) },
    customProperties: Object.fromEntries(sheet.customProperties),
    charts: sheet.charts,
    tables: book.tablesOf(sheet.id).map(table),
  };
}

function addressOf(area: Area | null): string | null {
  return area && areaAddress(area);
}
