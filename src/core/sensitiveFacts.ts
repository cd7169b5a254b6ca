import type { ClientFacts, Fact } from './clientFacts';

/** Ratings that are not for everyone: no label, reason, text or snapshot tells them, and they have a sheet of their own. */
const SENSITIVE_FACTS: readonly Fact[] = ['abuse', 'corruption'];

export function isSensitive(fact: Fact): boolean {
  return SENSITIVE_FACTS.includes(fact);
}

/** The facts that may be handed round. */
export function sharedFacts(facts: ClientFacts): ClientFacts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !isSensitive(fact as Fact)));
}
