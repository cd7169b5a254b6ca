import type { Html } from './html';
import type { TranslatedTopic } from './topics';

/** A topic in one language. */
export interface Written {
  readonly title: string;
  readonly body: Html;
}

/** All that a language tells. */
export type WrittenHelp = Readonly<Record<TranslatedTopic, Written>>;
