import { ExcelError, itemNotFound, notModelled } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import { RecordObject } from '../batch/recordObject';
import { intersection, isInside } from '../book/area';
import {
  conditionalFormatRecord,
  newConditionalFormat,
  type ConditionalFormat,
} from '../book/conditionalFormat';
import { checkFormula } from '../book/typedValue';
import type { Sheet } from '../book/sheet';
import type { Area } from '../cells';
import type { Api } from './api';
import { givenBoolean, givenColor, givenIndex, givenOneOf, givenText } from './given';

/** The conditional formats that touch a range. A new one is the strongest. */
export class ConditionalFormatsObject extends HostObject {
  readonly className = 'ConditionalFormatCollection';
  private readonly api: Api;
  private readonly sheet: Sheet;
  private readonly area: Area;

  constructor(api: Api, sheetId: string, area: Area) {
    super();
    this.api = api;
    this.sheet = api.book.sheet(sheetId);
    this.area = area;
  }

  override items(): readonly HostObject[] {
    return this.formats.map((format) => new ConditionalFormatObject(this.api, this.sheet, format));
  }

  override item(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`the conditional format ${String(key)}`);
    return found;
  }

  GetCount(): number {
    return this.formats.length;
  }

  GetItem(key: unknown): HostObject {
    return this.item(key);
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const found = this.formats.find((format) => format.id === key);
    return found ? new ConditionalFormatObject(this.api, this.sheet, found) : null;
  }

  GetItemAt(index: unknown): HostObject {
    const found = this.formats[givenIndex(index, this.formats.length, 'index')];
    if (!found) throw itemNotFound(`the conditional format ${String(index)}`);
    return new ConditionalFormatObject(this.api, this.sheet, found);
  }

  Add(type: unknown): HostObject {
    givenOneOf(type, ['Custom'], 'The workbench plays custom formats only: the type');
    this.api.book.checkWritable(this.sheet.id);
    const format = newConditionalFormat(this.api.book.newId('format'), this.area);
    this.sheet.conditionalFormats.unshift(format);
    return new ConditionalFormatObject(this.api, this.sheet, format);
  }

  ClearAll(): void {
    this.api.book.checkWritable(this.sheet.id);
    clearConditionalFormats(this.api, this.sheet, this.area);
  }

  private get formats(): readonly ConditionalFormat[] {
    return this.sheet.conditionalFormats.filter((format) => intersection(format.area, this.area));
  }
}

/** Excel would leave the rest of a format that reaches beyond the area; the workbench refuses to guess its formula. */
export function clearConditionalFormats(api: Api, sheet: Sheet, area: Area): void {
  const left = sheet.conditionalFormats.filter((format) => !isInside(format.area, area));
  if (left.some((format) => intersection(format.area, area)))
    throw new ExcelError('NotImplemented', 'The workbench clears whole conditional formats only.');
  if (left.length === sheet.conditionalFormats.length) return;
  sheet.conditionalFormats.splice(0, Infinity, ...left);
  showConditionalFormats(api, sheet);
}

function showConditionalFormats(api: Api, sheet: Sheet): void {
  const told = sheet.conditionalFormats.filter((format) => format.rule.formula !== '');
  api.book.home.setConditionalFormats(sheet.id, told.map(conditionalFormatRecord));
}

class ConditionalFormatObject extends HostObject {
  readonly className = 'ConditionalFormat';
  private readonly api: Api;
  private readonly sheet: Sheet;
  private readonly format: ConditionalFormat;

  constructor(api: Api, sheet: Sheet, format: ConditionalFormat) {
    super();
    this.api = api;
    this.sheet = sheet;
    this.format = format;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.format.id };
  }

  get Id(): string {
    return this.format.id;
  }

  get Type(): string {
    return 'Custom';
  }

  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.format);
  }

  get StopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }

  set StopIfTrue(stops: unknown) {
    this.change(() => {
      this.format.stopIfTrue = givenBoolean(stops, 'stopIfTrue');
    });
  }

  get Custom(): HostObject {
    return new CustomFormatObject(this.format, (action) => {
      this.change(action);
    });
  }

  get CustomOrNullObject(): HostObject {
    return this.Custom;
  }

  GetRange(): HostObject {
    return this.api.range(this.sheet.id, this.format.area);
  }

  Delete(): void {
    this.change(() => {
      this.sheet.conditionalFormats.splice(this.Priority, 1);
    });
  }

  private change(action: () => void): void {
    this.api.book.checkWritable(this.sheet.id);
    action();
    showConditionalFormats(this.api, this.sheet);
  }
}

type Change = (action: () => void) => void;

/** A rule and the looks it gives. */
class CustomFormatObject extends HostObject {
  readonly className = 'CustomConditionalFormat';
  private readonly format: ConditionalFormat;
  private readonly change: Change;

  constructor(format: ConditionalFormat, change: Change) {
    super();
    this.format = format;
    this.change = change;
  }

  get Rule(): HostObject {
    return new PartObject('ConditionalFormatRule', this.format.rule, this.change, {
      Formula: (value) => checkFormula(givenText(value, 'formula')),
    });
  }

  get Format(): HostObject {
    return new LooksObject(this.format, this.change);
  }
}

class LooksObject extends HostObject {
  readonly className = 'ConditionalRangeFormat';
  private readonly format: ConditionalFormat;
  private readonly change: Change;

  constructor(format: ConditionalFormat, change: Change) {
    super();
    this.format = format;
    this.change = change;
  }

  get Font(): HostObject {
    return new PartObject('ConditionalRangeFont', this.format.font, this.change, {
      Bold: (value) => givenBoolean(value, 'bold'),
      Italic: (value) => givenBoolean(value, 'italic'),
      Color: givenColor,
    });
  }

  get Fill(): HostObject {
    return new PartObject('ConditionalRangeFill', this.format.fill, this.change, { Color: givenColor });
  }
}

/** Each property is checked in its own way before it is kept. */
class PartObject extends RecordObject {
  private readonly part: Record<string, unknown>;
  private readonly change: Change;
  private readonly checks: Readonly<Record<string, (value: unknown) => unknown>>;

  constructor(
    className: string,
    part: object,
    change: Change,
    checks: Readonly<Record<string, (value: unknown) => unknown>>,
  ) {
    super(className, part);
    this.part = part as Record<string, unknown>;
    this.change = change;
    this.checks = checks;
  }

  override write(name: string, value: unknown): void {
    const check = this.checks[name];
    if (!check) throw notModelled(this.className, name);
    this.change(() => {
      this.part[name.charAt(0).toLowerCase() + name.slice(1)] = check(value);
    });
  }
}
