import { ExcelError, invalidArgument, notModelled } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import { intersection } from '../book/area';
import {
  dropDownRecord,
  newDropDown,
  withoutDropDowns,
  type DropDown,
  type ErrorAlert,
  type Prompt,
} from '../book/dropDown';
import type { Sheet } from '../book/sheet';
import type { Area } from '../cells';
import type { Api } from './api';
import { givenBoolean, givenOneOf, givenText } from './given';

/** Excel's limit for words that are written into the rule itself. */
const longestWords = 255;

/** What may be typed into the cells of a range; the workbench plays lists only. */
export class DataValidationObject extends HostObject {
  readonly className = 'DataValidation';
  private readonly api: Api;
  private readonly sheet: Sheet;
  private readonly area: Area;

  constructor(api: Api, sheetId: string, area: Area) {
    super();
    this.api = api;
    this.sheet = api.book.sheet(sheetId);
    this.area = area;
  }

  get Type(): string {
    return this.first ? 'List' : 'None';
  }

  get Rule(): unknown {
    const { first } = this;
    return first ? { list: { inCellDropDown: first.isShown, source: first.source } } : {};
  }

  set Rule(rule: unknown) {
    const { source, isShown } = givenList(rule);
    this.change((others) => [...others, newDropDown(this.area, source, isShown)]);
  }

  get IgnoreBlanks(): boolean {
    return this.first?.ignoreBlanks ?? true;
  }

  set IgnoreBlanks(ignored: unknown) {
    const ignoreBlanks = givenBoolean(ignored, 'ignoreBlanks');
    this.alter((one) => ({ ...one, ignoreBlanks }));
  }

  get ErrorAlert(): ErrorAlert | null {
    return this.first?.errorAlert ?? null;
  }

  set ErrorAlert(alert: unknown) {
    const errorAlert = givenAlert(alert);
    this.alter((one) => ({ ...one, errorAlert }));
  }

  get Prompt(): Prompt | null {
    return this.first?.prompt ?? null;
  }

  set Prompt(given: unknown) {
    const prompt = givenPrompt(given);
    this.alter((one) => ({ ...one, prompt }));
  }

  Clear(): void {
    this.change((others) => others);
  }

  private get first(): DropDown | undefined {
    return this.sheet.dropDowns.find((one) => intersection(one.area, this.area));
  }

  /** Changes what the range itself was given. */
  private alter(change: (one: DropDown) => DropDown): void {
    const { first } = this;
    if (!first) throw new ExcelError('InvalidOperation', 'The range has no rule yet.');
    this.change((others) => [...others, change({ ...first, area: this.area })]);
  }

  private change(change: (others: readonly DropDown[]) => DropDown[] | readonly DropDown[]): void {
    this.api.book.checkWritable(this.sheet.id);
    setDropDowns(this.api, this.sheet, [...change(withoutDropDowns(this.sheet.dropDowns, this.area))]);
  }
}

export function setDropDowns(api: Api, sheet: Sheet, dropDowns: DropDown[]): void {
  sheet.dropDowns = dropDowns;
  api.book.home.setDropDowns(sheet.id, dropDowns.filter((one) => one.isShown).map(dropDownRecord));
}

function givenList(rule: unknown): { source: string; isShown: boolean } {
  const given = (rule ?? {}) as Record<string, unknown>;
  const kinds = Object.keys(given).filter((kind) => given[kind] !== null && given[kind] !== undefined);
  if (kinds.length !== 1 || kinds[0] !== 'list') throw notModelled('DataValidation', `rule.${kinds.join()}`);
  const { inCellDropDown, source } = given['list'] as Record<string, unknown>;
  const text = givenText(source, 'The source of a list');
  if (text === '') throw invalidArgument('A list needs a source.');
  if (!text.startsWith('=') && text.length > longestWords)
    throw invalidArgument(`The words of a list have at most ${longestWords} characters.`);
  return { source: text, isShown: givenBoolean(inCellDropDown ?? true, 'inCellDropDown') };
}

function givenAlert(alert: unknown): ErrorAlert {
  const { showAlert, style, title, message } = (alert ?? {}) as Record<string, unknown>;
  return {
    showAlert: givenBoolean(showAlert ?? true, 'showAlert'),
    style: givenOneOf(style ?? 'Stop', ['Stop', 'Warning', 'Information'], 'style'),
    title: givenText(title ?? '', 'title'),
    message: givenText(message ?? '', 'message'),
  };
}

function givenPrompt(prompt: unknown): Prompt {
  const { showPrompt, title, message } = (prompt ?? {}) as Record<string, unknown>;
  return {
    showPrompt: givenBoolean(showPrompt ?? true, 'showPrompt'),
    title: givenText(title ?? '', 'title'),
    message: givenText(message ?? '', 'message'),
  };
}
