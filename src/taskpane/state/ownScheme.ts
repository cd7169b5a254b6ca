import { dequal } from 'dequal/lite';
import type { Choices } from '../../app/ports';
import type { Fact } from '../../core/clientFacts';
import type { OwnScheme } from '../../core/settings';

/** The headers of the columns that an own scheme is made of. */
export interface OwnAxes {
  readonly up: string;
  readonly right: string;
}

/** Words a scheme over two columns before the user has. */
export type SchemeWording = (axes: OwnAxes) => OwnScheme;

/** The columns of the user's own scheme; null while they are not both chosen. */
export function ownAxes({ mapping }: Choices): OwnAxes | null {
  const header = (fact: Fact): string | undefined =>
    mapping.columns.find((column) => column.use === 'fact' && column.fact === fact)?.header;
  const up = header('ownUp');
  const right = header('ownRight');
  return up === undefined || right === undefined ? null : { up: up.trim(), right: right.trim() };
}

/** Changes some of the words or cuts of the own scheme; one that there is not yet begins as `wording` has it. */
export function withOwnScheme(choices: Choices, change: Partial<OwnScheme>, wording: SchemeWording): Choices {
  const axes = ownAxes(choices);
  if (!axes) return choices;
  const ownScheme = { ...(choices.settings.ownScheme ?? wording(axes)), ...change };
  return { ...choices, settings: { ...choices.settings, ownScheme } };
}

/**
 * Words the own scheme by the headers of its columns, unless the user has worded it: then it differs from what the
 * columns `before` made of it.
 */
export function withSchemeWorded(choices: Choices, before: Choices, wording: SchemeWording): Choices {
  const axes = ownAxes(choices);
  const { ownScheme } = choices.settings;
  if (!axes || (ownScheme && !isAsWorded(ownScheme, ownAxes(before), wording))) return choices;
  return withOwnScheme(choices, wording(axes), wording);
}

function isAsWorded(scheme: OwnScheme, axes: OwnAxes | null, wording: SchemeWording): boolean {
  return axes !== null && dequal(scheme, wording(axes));
}

/** Lacks the scheme a word that the sheet would show? */
export function lacksWord({ name, up, right, labels }: OwnScheme): boolean {
  return [name, up, right, ...Object.values(labels)].some(isEmptyText);
}

export function isEmptyText(text: string): boolean {
  return text.trim() === '';
}
