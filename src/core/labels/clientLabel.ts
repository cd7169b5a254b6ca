/**
 * What a system says of the clients, told one client at a time, so that a million of them cost nothing until their
 * labels are read. `of` is the label or a number in `unit` (NaN where it is missing), `why` its reason in a sentence.
 * `basis` is what the system asks for: money alone, which every table has, or more.
 */
export interface ClientLabel {
  readonly name: string;
  readonly basis: 'money' | 'facts';
  readonly unit: LabelUnit;
  of(client: number): string | number;
  why(client: number): string;
}

/** What the numbers of a label are: ratings 0 to 5, ranks gained (above 0) or lost, fractions; words have no unit. */
type LabelUnit = 'rating' | 'ranks' | 'share' | null;
