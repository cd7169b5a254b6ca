import { invalidArgument, notModelled } from '../batch/errors';
import type { HostObject } from '../batch/hostObject';
import { RecordObject } from '../batch/recordObject';
import type { Sheet } from '../book/sheet';
import { maxColumns } from '../book/sheetSize';
import type { PageZoom } from '../book/pageLayout';
import type { Area } from '../cells';
import type { Api } from './api';
import { givenOneOf } from './given';
import { RangeCells } from './rangeCells';
import { placeNamed } from './reference';

const marginNames = ['left', 'right', 'top', 'bottom', 'header', 'footer'];
const pointsOf = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How a sheet prints. */
export class PageLayoutObject extends RecordObject {
  private readonly api: Api;
  private readonly sheet: Sheet;

  constructor(api: Api, sheet: Sheet) {
    super('PageLayout', sheet.pageLayout, () => {
      api.book.checkWritable(sheet.id);
    });
    this.api = api;
    this.sheet = sheet;
  }

  override read(name: string): unknown {
    return name === 'Zoom' ? { ...this.sheet.pageLayout.zoom } : super.read(name);
  }

  override write(name: string, value: unknown): void {
    if (name === 'Orientation') givenOneOf(value, ['Portrait', 'Landscape'], 'orientation');
    if (name !== 'Zoom') {
      super.write(name, value);
      return;
    }
    this.beforeWrite();
    this.sheet.pageLayout.zoom = givenZoom(value);
  }

  override call(name: string, given: readonly unknown[]): unknown {
    this.beforeWrite();
    switch (name) {
      case 'SetPrintArea':
        this.sheet.print.area = this.areaOf(given[0]);
        return null;
      case 'SetPrintTitleRows':
        this.sheet.print.titleRows = { ...this.areaOf(given[0]), column: 0, columns: maxColumns };
        return null;
      case 'SetPrintMargins':
        this.setMargins(given[0], given[1]);
        return null;
      case 'GetPrintAreaOrNullObject':
        return this.rangeOf(this.sheet.print.area);
      case 'GetPrintTitleRowsOrNullObject':
        return this.rangeOf(this.sheet.print.titleRows);
      default:
        return super.call(name, given);
    }
  }

  private rangeOf(area: Area | null): HostObject | null {
    return area && this.api.range(this.sheet.id, area);
  }

  private areaOf(cells: unknown): Area {
    if (cells instanceof RangeCells && cells.sheetId === this.sheet.id) return cells.area;
    const place = typeof cells === 'string' ? placeNamed(this.api.book, this.sheet.id, cells) : null;
    if (place?.sheetId !== this.sheet.id) throw invalidArgument(`${String(cells)} is no range of the sheet.`);
    return place.area;
  }

  private setMargins(unit: unknown, margins: unknown): void {
    const points = pointsOf[givenOneOf(unit, ['Points', 'Inches', 'Centimeters'], 'unit')];
    for (const [name, width] of Object.entries(margins ?? {})) {
      if (!marginNames.includes(name)) throw notModelled('PageLayoutMarginOptions', name);
      if (typeof width !== 'number' || width < 0) throw invalidArgument('A margin is 0 or wider.');
      super.write(`${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`, width * points);
    }
  }
}

function givenZoom(value: unknown): PageZoom {
  const zoom = (value ?? {}) as Record<string, unknown>;
  const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
  for (const [name, number] of Object.entries(zoom)) {
    if (!known.includes(name)) throw notModelled('PageLayoutZoomOptions', name);
    const [low, high] = name === 'scale' ? [10, 400] : [1, 32_767];
    if (typeof number !== 'number' || number < low || number > high)
      throw invalidArgument(`${name} is ${low} to ${high}.`);
  }
  if ('scale' in zoom && Object.keys(zoom).length > 1)
    throw invalidArgument('A page is either scaled or fitted.');
  return zoom;
}
