import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Compilation } from 'webpack';
import { expect, it } from 'vitest';
import { overweight } from '../../tools/budget';

/** Bytes that no compression makes fewer. */
function noise(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** A bundle of which the functions, the panel's script and what it asks for take so many bytes. */
function bundle(sizes: { functions: number; taskpane: number; panel: number }) {
  const outDir = mkdtempSync(join(tmpdir(), 'budget-'));
  for (const [name, size] of Object.entries(sizes)) writeFileSync(join(outDir, `${name}.js`), noise(size));
  const group = (name: string, request = '') => ({
    origins: [{ request }],
    getFiles: () => [`${name}.js`, `${name}.js.map`],
  });
  const entrypoints = new Map([
    ['functions', group('functions')],
    ['taskpane', group('taskpane')],
  ]);
  const chunkGroups = [group('panel', './panel'), group('later', './later')];
  return { compilation: { entrypoints, chunkGroups } as unknown as Compilation, outDir };
}

it('is content with what is within the budget, whatever loads later', () => {
  const { compilation, outDir } = bundle({ functions: 14_900, taskpane: 30_000, panel: 14_000 });
  expect(overweight(compilation, outDir)).toEqual([]);
});

it('names what is too large, file by file', () => {
  const { compilation, outDir } = bundle({ functions: 15_100, taskpane: 30_000, panel: 15_900 });
  expect(overweight(compilation, outDir)).toEqual([
    'Before functions answer 15.1 kB must load; 15.0 kB is the most (functions.js 15.1 kB). Let something load later.',
    'Before the panel paints 61.1 kB must load; 60.0 kB is the most (functions.js 15.1 kB, taskpane.js 30.0 kB, panel.js 15.9 kB). Let something load later.',
  ]);
});
