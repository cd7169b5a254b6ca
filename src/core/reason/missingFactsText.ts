import type { ClientFacts, Fact } from '../clientFacts';
import type { Scheme } from '../matrix/scheme';
import { missingFacts } from '../matrix/schemeMatrix';

/** Why a scheme cannot be used and what to do, in one sentence; '' where it can. */
export function missingFactsText(scheme: Scheme, facts: ClientFacts): string {
  const missing = missingFacts(scheme, facts);
  if (missing.length === 0) return '';
  const columns = missing.length === 1 ? 'a column for' : 'columns for';
  const choose = missing.length === 1 ? 'choose it' : 'choose them';
  return `${scheme.name} needs ${columns} ${listed(missing.map((fact) => words(fact, scheme)))}: ${choose} in the panel, under Columns.`;
}

/** The user's own axes are known by the user's own words, other facts by theirs: netPrice is "net price". */
function words(fact: Fact, { up, right }: Scheme): string {
  if (fact === 'ownUp') return `“${up}”`;
  if (fact === 'ownRight') return `“${right}”`;
  return fact.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
}
