/** What a job comes to, small enough to compare: numbers, texts, and lists or records of them. */
export type Answer =
  number | string | boolean | null | readonly Answer[] | { readonly [name: string]: Answer };

/** A job that is ready to be done again and again. Doing it is timed; telling what it came to is not. */
export type Job = () => ToldAnswer | Promise<ToldAnswer>;
export type ToldAnswer = () => Answer | Promise<Answer>;

/** One way to do a job. `prepared` brings data of so many rows into the form in which this way takes them, untimed. */
export interface Competitor {
  readonly name: string;
  readonly prepared: (rows: number) => Job | Promise<Job>;
}
