import { readFileSync } from 'node:fs';
import type { IFunction } from 'custom-functions-metadata';
import { describedFunctions } from './functionsMetadata';
import { TOKENS_FILE } from './fluentTokens';
import { FRAME as ENGLISH_FRAME } from './help/english/frameWords';
import { ENGLISH } from './help/english/help';
import { EXAMPLES } from './help/examples';
import { framed, type HelpPage } from './help/frame';
import { functionPage, signature } from './help/functionPage';
import { FRAME as GERMAN_FRAME } from './help/german/frameWords';
import { GERMAN } from './help/german/help';
import { glossaryBody } from './help/glossary';
import { html } from './help/html';
import { pathOf, type Language, type TranslatedTopic } from './help/topics';
import type { WrittenHelp } from './help/written';

/** A file of the help, its path relative to the add-in's own folder. */
export interface HelpFile {
  readonly path: string;
  readonly text: string;
}

const FRAMES = { en: ENGLISH_FRAME, de: GERMAN_FRAME };

/** All pages of the help and the two style sheets they share; the pictures of the tour are apart. */
export function helpPages(): HelpFile[] {
  const functions = describedFunctions();
  const pages: HelpPage[] = [
    ...writtenPages('en', ENGLISH),
    ...writtenPages('de', GERMAN),
    { path: 'glossary.html', topic: 'glossary', language: 'en', title: 'Glossary', body: glossaryBody() },
    functionsIndex(functions),
    ...functions.map((described) => functionPage(described, exampleOf(described))),
  ];
  return [
    { path: 'help/tokens.css', text: readFileSync(TOKENS_FILE, 'utf8') },
    { path: 'help/help.css', text: readFileSync(new URL('./help/help.css', import.meta.url), 'utf8') },
    ...pages.map((page) => ({ path: `help/${page.path}`, text: framed(page, FRAMES) })),
  ];
}

function writtenPages(language: Language, help: WrittenHelp): HelpPage[] {
  return (Object.keys(help) as TranslatedTopic[]).map((topic) => {
    const path = pathOf(topic, language);
    if (path === null) throw new Error(`The topic ${topic} has no page in ${language}`);
    return { path, topic, language, ...help[topic] };
  });
}

function exampleOf({ name }: IFunction) {
  const example = EXAMPLES[name];
  if (!example) throw new Error(`CLIENTS.${name} has no example for its help page`);
  return example;
}

function functionsIndex(functions: readonly IFunction[]): HelpPage {
  return {
    path: 'functions/index.html',
    topic: 'functions',
    language: 'en',
    title: 'Functions',
    body: html`<h1>Functions of Client Matrix</h1>
      <p>Type them into any cell. Each works on single cells, row by row, and on whole columns.</p>
      <dl>
        ${functions.map(
          (described) =>
            html`<dt>
                <a href="${described.name}.html"><code>${signature(described)}</code></a>
              </dt>
              <dd>${described.description ?? ''}</dd>`,
        )}
      </dl>`,
  };
}
