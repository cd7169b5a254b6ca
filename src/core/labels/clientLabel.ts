/**
 * What a system says of the clients, told one client at a time, so that a million of them cost nothing until their
 * labels are read. `of` is the label or a number in `unit` (NaN where it is missing), `why` its reason in a sentence.
 * `basis` is what the system asks for: money alone, which every table has, or more.
 */
export interface ClientLabel {
  readonly name: string;
  readonly basis: 'money' | 'facts';
  readonly unit: LabelUnit;
  readonly of: (client: number) => string | number;
  readonly why: (client: number) => string;
}

/** What the numbers of a label are: ratings 0 to 5, ranks gained (above 0) or lost, a place from 1, fractions; words have no unit. */
type LabelUnit = 'rating' | 'ranks' | 'place' | 'share' | null;

/** A label in words that rests on facts, such as ratings. */
export function wordLabel(
  name: string,
  { of, why }: { of: (client: number) => string; why: (client: number) => string },
): ClientLabel {
  return { name, basis: 'facts', unit: null, of, why };
}
