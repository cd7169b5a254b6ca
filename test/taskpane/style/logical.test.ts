import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOKENS_FILE } from '../../../tools/fluentTokens';

/** What names a side of the screen, where the side of the line is meant: it stays put when the text runs the other way. */
const PHYSICAL = [
  /(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /^(?:left|right)\s*:/,
  /(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
  /(?:margin|padding|inset)\s*:\s*\S+ \S+ \S+ \S+/,
];

/** The declarations of a style sheet, without its comments. */
function declarations(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return Array.from(plain.matchAll(/[{;]\s*([\w-]+\s*:[^;{}]+)(?=[;}])/g), ([, one]) => one ?? '');
}

const folder = new URL('.', TOKENS_FILE);

describe.each(readdirSync(folder).filter((name) => name.endsWith('.css')))('%s', (name) => {
  it('names no left and no right, so that it also serves a language written from the right', () => {
    const css = readFileSync(new URL(name, folder), 'utf8');
    const found = declarations(css).filter((one) => PHYSICAL.some((pattern) => pattern.test(one)));
    expect(found).toEqual([]);
  });
});
