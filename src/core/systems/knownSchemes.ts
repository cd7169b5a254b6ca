import type { ClientColumns } from '../clientColumns';
import { schemeMatrix, type SchemeMatrix } from '../matrix/schemeMatrix';
import { schemesOf } from '../matrix/schemesOf';
import type { Settings } from '../settings';

/** Schemes that are told elsewhere: the segment itself, and what both sides invest. */
const TOLD_ELSEWHERE: readonly string[] = ['profit', 'mutualValue'];

/** The clients' places in every other scheme whose axes can be measured. */
export function knownSchemes(clients: ClientColumns, settings: Settings): SchemeMatrix[] {
  return schemesOf(settings)
    .filter(({ id }) => !TOLD_ELSEWHERE.includes(id))
    .flatMap((scheme) => schemeMatrix(clients, scheme, { income: settings.income }) ?? []);
}
