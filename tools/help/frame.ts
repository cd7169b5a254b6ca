import { html, type Html } from './html';
import { pathOf, TOPICS, type Language, type Topic } from './topics';

/** A page of the help: where it lies in the folder of the help, and what stands in its middle. */
export interface HelpPage {
  readonly path: string;
  readonly topic: Topic;
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
}

/** What stands around every page in a language. */
export interface FrameWords {
  readonly product: string;
  readonly menu: string;
  readonly skip: string;
  readonly topics: Readonly<Record<Topic, string>>;
  /** Follows the name of a topic that is there in English only. */
  readonly inEnglish: string;
  /** How people who read the language call it. */
  readonly language: string;
  readonly foot: string;
}

/** A whole page with its menu and the same page in the other language; it runs no script and loads its own site only. */
export function framed(page: HelpPage, words: Readonly<Record<Language, FrameWords>>): string {
  const own = words[page.language];
  const root = '../'.repeat(page.path.split('/').length - 1);
  const others = otherLanguages(page);
  const { html: whole } = html`<!doctype html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
        />
        <title>${page.title} · ${own.product}</title>
        <link rel="icon" href="${root}../assets/icon-32.png" />
        <link rel="stylesheet" href="${root}tokens.css" />
        <link rel="stylesheet" href="${root}help.css" />
        ${others.map(
          ({ language, path }) => html`<link rel="alternate" hreflang="${language}" href="${root}${path}" />`,
        )}
      </head>
      <body>
        <a class="skip" href="#content">${own.skip}</a>
        <header>
          <a class="home" href="${root}${pathOf('index', page.language) ?? ''}"
            ><img src="${root}../assets/icon-32.png" width="24" height="24" alt="" />${own.product}</a
          >
          ${others.map(
            ({ language, path }) =>
              html`<a href="${root}${path}" lang="${language}" hreflang="${language}"
                >${words[language].language}</a
              >`,
          )}
        </header>
        <nav aria-label="${own.menu}">
          <ul>
            ${TOPICS.map((topic) => menuEntry(topic, page, own))}
          </ul>
        </nav>
        <main id="content" tabindex="-1">${page.body}</main>
        <footer>${own.foot}</footer>
      </body>
    </html> `;
  return whole;
}

/** The same topic in other languages; a function's page has none. */
function otherLanguages({ topic, language, path }: HelpPage): { language: Language; path: string }[] {
  if (pathOf(topic, language) !== path) return [];
  const others: Language[] = language === 'en' ? ['de'] : ['en'];
  return others.flatMap((other) => {
    const there = pathOf(topic, other);
    return there === null ? [] : [{ language: other, path: there }];
  });
}

function menuEntry(topic: Topic, page: HelpPage, words: FrameWords): Html {
  const own = pathOf(topic, page.language);
  const path = own ?? pathOf(topic, 'en') ?? '';
  const root = '../'.repeat(page.path.split('/').length - 1);
  const name = words.topics[topic];
  if (own === null)
    return html`<li><a href="${root}${path}" hreflang="en">${name} ${words.inEnglish}</a></li>`;
  if (topic !== page.topic) return html`<li><a href="${root}${path}">${name}</a></li>`;
  const current = path === page.path ? 'page' : 'true';
  return html`<li><a href="${root}${path}" aria-current="${current}">${name}</a></li>`;
}
