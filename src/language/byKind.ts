/** A sentence for each kind of a thing. */
export type SentencesOf<Thing extends { readonly kind: string }> = {
  readonly [K in Thing['kind']]: (of: Extract<Thing, { readonly kind: K }>) => string;
};

/** Tells a thing by the sentence of its kind. */
export function byKind<Thing extends { readonly kind: string }>(
  sentences: SentencesOf<Thing>,
): (of: Thing) => string {
  return (of) => (sentences[of.kind as Thing['kind']] as (of: Thing) => string)(of);
}
