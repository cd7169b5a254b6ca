import type { Area, DropDownRecord } from '../cells';
import { outside } from './area';

/** A list of allowed values for cells, as Office.js describes it. */
export interface DropDown {
  readonly area: Area;
  readonly source: string;
  readonly isShown: boolean;
  ignoreBlanks: boolean;
  errorAlert: ErrorAlert;
  prompt: Prompt;
}

export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

export interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export function newDropDown(area: Area, source: string, isShown: boolean): DropDown {
  return {
    area,
    source,
    isShown,
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    prompt: { showPrompt: true, title: '', message: '' },
  };
}

export function dropDownRecord({ area, source, errorAlert }: DropDown): DropDownRecord {
  return { area, source, takesOthers: !errorAlert.showAlert || errorAlert.style !== 'Stop' };
}

/** The lists that are left when those of `area` are taken away: one that reaches beyond it keeps what lies outside. */
export function withoutDropDowns(dropDowns: readonly DropDown[], area: Area): DropDown[] {
  return dropDowns.flatMap((one) => outside(one.area, area).map((left) => ({ ...one, area: left })));
}
