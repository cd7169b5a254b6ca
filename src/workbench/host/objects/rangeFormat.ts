import { HostObject } from '../batch/hostObject';
import { RecordObject } from '../batch/recordObject';
import type { Area, CellStyle } from '../cells';
import type { Api } from './api';
import { givenBoolean, givenColor, givenNumber, givenOneOf, givenText } from './given';

const alignments = { Left: 'left', Center: 'center', Right: 'right' } as const;
const points = 'A size in points';

/** A part of how a range looks. It can be set, not read back: the workbench leaves looks to the grid. */
abstract class RangeLooks extends HostObject {
  protected readonly api: Api;
  protected readonly sheetId: string;
  protected readonly area: Area;

  constructor(api: Api, sheetId: string, area: Area) {
    super();
    this.api = api;
    this.sheetId = sheetId;
    this.area = area;
  }

  protected setStyle(style: CellStyle): void {
    this.checkWritable();
    this.api.book.home.setStyle(this.sheetId, this.area, style);
  }

  protected checkWritable(): void {
    this.api.book.checkWritable(this.sheetId);
  }
}

export class RangeFormatObject extends RangeLooks {
  readonly className = 'RangeFormat';

  get Font(): HostObject {
    return new RangeFontObject(this.api, this.sheetId, this.area);
  }

  get Fill(): HostObject {
    return new RangeFillObject(this.api, this.sheetId, this.area);
  }

  get Borders(): HostObject {
    this.checkWritable();
    return new RangeBordersObject();
  }

  set HorizontalAlignment(value: unknown) {
    const name = givenOneOf(value, ['Left', 'Center', 'Right'], 'horizontalAlignment');
    this.setStyle({ align: alignments[name] });
  }

  /** The grid centres or bottom-aligns by itself. */
  set VerticalAlignment(value: unknown) {
    givenOneOf(value, ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'], 'verticalAlignment');
    this.checkWritable();
  }

  set WrapText(value: unknown) {
    this.setStyle({ wrap: givenBoolean(value, 'wrapText') });
  }

  /** Kept for a file of the workbook; the grid makes rows as high as their text by itself. */
  set RowHeight(value: unknown) {
    this.checkWritable();
    const { rowHeights } = this.api.book.sheet(this.sheetId);
    const height = givenNumber(value, points);
    for (let i = 0; i < this.area.rows; i++) rowHeights.set(this.area.row + i, height);
  }

  set ColumnWidth(value: unknown) {
    this.checkWritable();
    const width = givenNumber(value, points);
    const { book } = this.api;
    book.home.setColumnWidth(this.sheetId, this.area.column, this.area.columns, width);
    const { columnWidths } = book.sheet(this.sheetId);
    for (let i = 0; i < this.area.columns; i++) columnWidths.set(this.area.column + i, width);
  }
}

class RangeFontObject extends RangeLooks {
  readonly className = 'RangeFont';

  set Bold(value: unknown) {
    this.setStyle({ bold: givenBoolean(value, 'bold') });
  }

  set Italic(value: unknown) {
    this.setStyle({ italic: givenBoolean(value, 'italic') });
  }

  set Size(value: unknown) {
    this.setStyle({ fontSize: givenNumber(value, points) });
  }

  set Color(value: unknown) {
    this.setStyle({ fontColor: givenColor(value) });
  }
}

class RangeFillObject extends RangeLooks {
  readonly className = 'RangeFill';

  set Color(value: unknown) {
    this.setStyle({ fill: givenColor(value) });
  }

  Clear(): void {
    this.setStyle({ fill: null });
  }
}

/** Borders are taken and not drawn. */
class RangeBordersObject extends HostObject {
  readonly className = 'RangeBorderCollection';

  override item(index: unknown): HostObject {
    givenText(index, 'A border');
    return new RecordObject('RangeBorder', { style: 'None', color: '#000000', weight: 'Thin' });
  }
}
