export type Language = 'en' | 'de';

/** What the help is about, in the order of its menu. */
export const TOPICS = [
  'index',
  'tour',
  'method',
  'sheets',
  'ratings',
  'functions',
  'glossary',
  'keys',
  'privacy',
  'support',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Functions are typed and terms are code in one language: their pages are in English only. */
export type TranslatedTopic = Exclude<Topic, 'functions' | 'glossary'>;

/** Where a topic's page lies in the folder of the help; null where there is none in that language. */
export function pathOf(topic: Topic, language: Language): string | null {
  if (topic === 'functions') return language === 'en' ? 'functions/index.html' : null;
  if (topic === 'glossary') return language === 'en' ? 'glossary.html' : null;
  return language === 'en' ? `${topic}.html` : `${language}/${topic}.html`;
}
