/** The language that Excel is played in: what the page's address asks for (`?language=de-DE`), else English. */
export function askedLanguage(): string {
  return new URLSearchParams(location.search).get('language') ?? 'en-US';
}
