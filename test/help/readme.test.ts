import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHEET_FUNCTIONS } from '../../src/functions/sheetFunctions';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'docs/systems.md', 'src/file/README.md'];

describe('what people read before they run anything', () => {
  it.each(DOCUMENTS)('%s leads only to files that are there', (path) => {
    const addresses = [...readFileSync(path, 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(
      (match) => match[1] ?? '',
    );
    const files = addresses.filter((address) => !/^[a-z]+:/.test(address));
    for (const file of files) expect(existsSync(posix.join(posix.dirname(path), file)), file).toBe(true);
  });

  it('tells how many functions there are', () => {
    const told = /\*\*(\d+) functions\*\*/.exec(readFileSync('README.md', 'utf8'))?.[1];
    expect(Number(told)).toBe(Object.keys(SHEET_FUNCTIONS).length);
  });

  it('finds every function that has a system in the table of systems', () => {
    const named = [...readFileSync('docs/systems.md', 'utf8').matchAll(/`([A-Z]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(20);
    for (const name of named) expect(Object.keys(SHEET_FUNCTIONS)).toContain(name);
  });
});
