import { readFileSync } from 'node:fs';
import type { IFunction } from 'custom-functions-metadata';
import { describedFunctions } from './functionsMetadata';
import { EXAMPLES } from './help/examples';
import { functionPage, signature } from './help/functionPage';
import { html, page } from './help/html';

/** A file of the help, its path relative to the add-in's own folder. */
export interface HelpFile {
  readonly path: string;
  readonly html: string;
}

/** The help of every function, an index of them all, and the style they share. */
export function helpPages(): HelpFile[] {
  const functions = describedFunctions();
  return [
    { path: 'functions/help.css', html: readFileSync(new URL('./help/help.css', import.meta.url), 'utf8') },
    { path: 'functions/index.html', html: indexPage(functions) },
    ...functions.map((described) => ({
      path: `functions/${described.name}.html`,
      html: functionPage(described, exampleOf(described)),
    })),
  ];
}

function exampleOf({ name }: IFunction) {
  const example = EXAMPLES[name];
  if (!example) throw new Error(`CLIENTS.${name} has no example for its help page`);
  return example;
}

function indexPage(functions: readonly IFunction[]): string {
  return page(
    'Functions of Client Matrix',
    html`<h1>Functions of Client Matrix</h1>
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
  );
}
