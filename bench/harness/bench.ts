/** What one run of a bench found, as a table of texts; `notes` stand below it, a sentence each. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes?: readonly string[];
}

/**
 * One thing that is measured. Every folder of bench/ with a file bench.ts holds one, its default export; the folder's
 * name is what `npm run bench` knows it by. `question` is what the run answers, in one sentence.
 */
export interface Bench {
  readonly question: string;
  readonly measure: () => Promise<readonly Table[]>;
}
