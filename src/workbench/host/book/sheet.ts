import type { Chart } from './chart';
import type { ConditionalFormat } from './conditionalFormat';
import type { DropDown } from './dropDown';
import { newPageLayout, type PageLayout, type PrintAreas } from './pageLayout';

/** A worksheet as Office.js knows it; its cells live in the cells' home. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** #RRGGBB; empty for none. */
  tabColor: string;
  showGridlines: boolean;
  protection: Protection | null;
  frozen: { rows: number; columns: number };
  /** Points by column; the others have the standard width. */
  readonly columnWidths: Map<number, number>;
  /** Points by row, of those that were given a height. */
  readonly rowHeights: Map<number, number>;
  readonly customProperties: Map<string, string>;
  readonly charts: Chart[];
  /** The first is the strongest. */
  readonly conditionalFormats: ConditionalFormat[];
  dropDowns: DropDown[];
  readonly pageLayout: PageLayout;
  readonly print: PrintAreas;
}

interface Protection {
  readonly password: string;
  readonly options: Readonly<Record<string, unknown>>;
}

export const standardColumnPoints = 48;
export const standardRowPoints = 15;

export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    protection: null,
    frozen: { rows: 0, columns: 0 },
    columnWidths: new Map(),
    rowHeights: new Map(),
    customProperties: new Map(),
    charts: [],
    conditionalFormats: [],
    dropDowns: [],
    pageLayout: newPageLayout(),
    print: { area: null, titleRows: null },
  };
}
