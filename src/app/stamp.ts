/** What a build is told about itself by the entry that starts it: the core knows no clock, no version and no cipher. */
export interface Stamp {
  /** The day as it is to be written on the sheets. */
  readonly today: () => string;
  /** The version of this product. */
  readonly version: string;
  /** SHA-256 of a text in UTF-8 that comes in pieces, as 64 lower-case hexadecimal digits. */
  readonly digest: (pieces: Iterable<string>) => Promise<string>;
}
