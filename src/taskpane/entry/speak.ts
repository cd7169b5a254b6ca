import { useLanguage, words } from '../../language/words';

/** Has the page speak the language of a tag such as de-DE, and say so to browsers and screen readers. */
export async function speak(tag: string): Promise<void> {
  await useLanguage(tag);
  const { documentElement: root } = document;
  root.lang = words.tag;
  root.dir = words.direction;
  document.title = words.title;
}
