import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe.each(['support.html', 'privacy.html'])('the page %s', (file) => {
  const page = readFileSync(`src/site/${file}`, 'utf8');

  it('runs no script and loads nothing but its own icon and the style it shares', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("style-src 'self'");
    expect(page).not.toMatch(/<script|<style|src=|@import|url\(/);
    const loaded = [...page.matchAll(/<link[^>]*href="([^"]*)"/g)].map((match) => match[1]);
    expect(loaded).toEqual(['assets/icon-32.png', 'site.css']);
  });

  it('leads to pages that ship', () => {
    const pages = [...page.matchAll(/<a[^>]*href="([^":]*)"/g)].map((match) => match[1] ?? '');
    expect(pages).not.toHaveLength(0);
    for (const name of pages) expect(existsSync(`src/site/${name}`)).toBe(true);
  });

  it('has a language, a title and one main heading', () => {
    expect(page).toMatch(/<html lang="en">[^]*<title>[^<]+<\/title>/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });
});

it('the style that the pages share loads nothing', () => {
  expect(readFileSync('src/site/site.css', 'utf8')).not.toMatch(/@import|url\(/);
});
