import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SYSTEM_WORDING } from '../../src/report/methodSheet/systemWording';
import { SYSTEM_WORDING as GERMAN_WORDING } from '../../tools/help/german/systemWording';
import { helpPages } from '../../tools/helpPages';

const files = new Map(helpPages().map(({ path, text }) => [path, text]));
const pages = [...files].filter(([path]) => path.endsWith('.html'));
const MICROSOFTS = 'https://privacy.microsoft.com/privacystatement';

/** Where an address on a page leads, from the add-in's folder; what follows # is a place on that page. */
function target(page: string, address: string): string {
  const [path = ''] = address.split('#');
  return path === '' ? page : posix.join(posix.dirname(page), path);
}

/** The pages' own files, the add-in's icons, and the pictures of the tour, which the build copies. */
function isShipped(path: string): boolean {
  return files.has(path) || existsSync(path) || existsSync(path.replace(/^help\/tour\//, 'docs/tour/'));
}

function addresses(page: string, attribute: 'href' | 'src'): string[] {
  return [...page.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
}

describe.each(pages)('the page %s', (path, page) => {
  it('runs no script, has no style of its own, and loads nothing but its own site', () => {
    expect(page).toContain("default-src 'none'; style-src 'self'; img-src 'self'");
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|@import|url\(/);
    for (const address of addresses(page, 'src')) expect(address).not.toMatch(/^[a-z]+:|^\//);
  });

  it('leads only to what ships, and to Microsoft on privacy alone', () => {
    const all = [...addresses(page, 'href'), ...addresses(page, 'src')];
    expect(all.length).toBeGreaterThan(10);
    for (const address of all) {
      if (address === MICROSOFTS) expect(path).toMatch(/privacy\.html$/);
      else expect(isShipped(target(path, address)), address).toBe(true);
    }
  });

  it('names its language, has a title, one main heading, and no heading that skips a step', () => {
    const language = path.startsWith('help/de/') ? 'de' : 'en';
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toMatch(/<title>[^<]+ · Client Matrix (Help|Hilfe)<\/title>/);
    const levels = [...page.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    });
  });

  it('shows in its menu where the reader is', () => {
    expect(page.match(/aria-current="(page|true)"/g)).toHaveLength(1);
  });

  it('and its translation name each other', () => {
    const [, language, address = ''] = /rel="alternate"\s+hreflang="(\w+)"\s+href="([^"]*)"/.exec(page) ?? [];
    if (language === undefined) {
      expect(path).toMatch(/functions\/|glossary/);
      return;
    }
    const translated = target(path, address);
    const back = /rel="alternate"\s+hreflang="\w+"\s+href="([^"]*)"/.exec(files.get(translated) ?? '')?.[1];
    expect(files.get(translated)).toContain(`<html lang="${language}">`);
    expect(target(translated, back ?? '')).toBe(path);
  });
});

describe('the style that the pages share', () => {
  const [tokens = '', style = ''] = ['help/tokens.css', 'help/help.css'].map((path) => files.get(path));

  it('loads nothing', () => {
    expect(tokens + style).not.toMatch(/@import|url\(/);
  });

  it('uses colours and sizes that are there', () => {
    const used = [...style.matchAll(/var\((--\w+)\)/g)].map((match) => match[1] ?? '');
    expect(used.length).toBeGreaterThan(10);
    for (const name of used) expect(tokens + style).toContain(`${name}:`);
  });

  it('knows no left and no right, so that it can be read either way', () => {
    expect(style).not.toMatch(
      /(margin|padding|border|inset)?-?\b(left|right)\b\s*:|text-align: (left|right)/,
    );
  });
});

describe('the method', () => {
  const method = { en: files.get('help/method.html') ?? '', de: files.get('help/de/method.html') ?? '' };

  it('tells the published figures of Spring Distribution', () => {
    for (const figure of ['90,787', '103.7%', '11.2%', '4.9%', '-3,346']) expect(method.en).toContain(figure);
  });

  it('tells them in German as Germans write them', () => {
    for (const figure of ['90.787', '103,7\u00a0%', '11,2\u00a0%', '-3.346'])
      expect(method.de).toContain(figure);
  });

  it('explains in German every label that the sheets explain', () => {
    expect(Object.keys(GERMAN_WORDING)).toEqual(Object.keys(SYSTEM_WORDING));
  });
});

describe('the tour', () => {
  it.each(['help/tour.html', 'help/de/tour.html'])('%s tells of each picture what it shows', (path) => {
    const pictures = files.get(path)?.match(/<img[^>]*loading="lazy"[^>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThanOrEqual(4);
    for (const picture of pictures) expect(picture).toMatch(/alt="[^"]{20,}"/);
  });
});

it('the pictures of the tour are no larger than people on a train like to wait for', () => {
  const sizes = pages
    .flatMap(([path, page]) => addresses(page, 'src').map((address) => target(path, address)))
    .filter((path) => path.startsWith('help/tour/'))
    .map((path) => readFileSync(path.replace('help/tour/', 'docs/tour/')).length);
  expect(Math.max(...sizes)).toBeLessThan(400_000);
});
