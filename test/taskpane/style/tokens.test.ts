import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fluentTokensCss, TOKENS_FILE, USED_TOKENS } from '../../../tools/fluentTokens';

const folder = new URL('.', TOKENS_FILE);
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

const namesIn = (pattern: RegExp): Set<string> =>
  new Set(Array.from(sheets.matchAll(pattern), ([, name]) => name ?? ''));

describe('the panel’s tokens', () => {
  it('are current: the committed style sheet is what the script writes', async () => {
    expect(readFileSync(TOKENS_FILE, 'utf8')).toBe(await fluentTokensCss());
  });

  it('are those the style sheets use, no more and no fewer', () => {
    const own = namesIn(/^\s*--([\w-]+):/gm);
    const used = [...namesIn(/var\(--([\w-]+)\)/g)].filter((name) => !own.has(name));
    expect(used.sort()).toEqual([...USED_TOKENS].sort());
  });
});
