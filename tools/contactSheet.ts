import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from './browser';

const STYLE = `body { margin: 16px; font: 14px sans-serif; color: #242424; background: #c8c8c8 }
main { columns: 7; column-gap: 16px }
figure { margin: 0 0 16px; break-inside: avoid; display: inline-block; vertical-align: top } figcaption { margin-block-end: 4px } img { display: block; max-width: 100% }`;

/** The pictures of a folder on one page, each under its name. */
function sheetHtml(title: string, names: readonly string[]): string {
  const figures = names.map(
    (name) =>
      `<figure><figcaption>${name.replace(/\.png$/, '')}</figcaption><img src="${title}/${encodeURIComponent(name)}"></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style>
<h1>${title}</h1><main>${figures.join('\n')}</main></html>`;
}

/**
 * For each folder of pictures inside `folder` a page that shows them all at once, and a picture of that page beside it;
 * answers the paths of those.
 */
export async function contactSheets(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const looks = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 2400, height: 1000 } });
    const made: string[] = [];
    for (const look of looks.sort()) {
      const names = (await readdir(join(folder, look))).filter((name) => name.endsWith('.png')).sort();
      const file = resolve(folder, `${look}.html`);
      await writeFile(file, sheetHtml(look, names));
      await page.goto(pathToFileURL(file).href);
      await page.screenshot({ path: join(folder, `${look}.png`), fullPage: true });
      made.push(join(folder, `${look}.png`));
    }
    return made;
  } finally {
    await browser.close();
  }
}
