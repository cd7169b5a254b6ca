import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Compilation } from 'webpack';

const KILOBYTE = 1_000;

/** A part of the add-in that someone waits for, and how many bytes of ours it may take on its way, compressed. */
interface Budget {
  readonly waitingFor: string;
  readonly entries: readonly string[];
  /** What the entries ask for themselves before that. */
  readonly asked: readonly string[];
  readonly most: number;
}

/** Formulas wait for the functions, people for the panel; whatever else there is loads behind them. */
export const BUDGETS = {
  functions: {
    waitingFor: 'Before functions answer',
    entries: ['functions'],
    asked: [],
    most: 15 * KILOBYTE,
  },
  panel: {
    waitingFor: 'Before the panel paints',
    entries: ['functions', 'taskpane'],
    asked: ['./panel'],
    most: 60 * KILOBYTE,
  },
} as const satisfies Readonly<Record<string, Budget>>;

/** How large a file is on its way, compressed as servers do, in bytes. */
export function weight(content: Uint8Array): number {
  return gzipSync(content, { level: 9 }).byteLength;
}

/** What a bundle has too much of, a sentence each. */
export function overweight(compilation: Compilation, outDir: string): string[] {
  return Object.values(BUDGETS).flatMap((budget: Budget) => {
    const files = [...filesOf(compilation, budget)].map((file) => ({
      file,
      bytes: weight(readFileSync(join(outDir, file))),
    }));
    const sum = files.reduce((total, { bytes }) => total + bytes, 0);
    if (sum <= budget.most) return [];
    const list = files.map(({ file, bytes }) => `${file} ${kilobytes(bytes)}`).join(', ');
    return [
      `${budget.waitingFor} ${kilobytes(sum)} must load; ${kilobytes(budget.most)} is the most (${list}). Let something load later.`,
    ];
  });
}

function filesOf({ entrypoints, chunkGroups }: Compilation, { entries, asked }: Budget): Set<string> {
  const groups = [
    ...entries.flatMap((name) => entrypoints.get(name) ?? missing(name)),
    ...asked.flatMap((request) => {
      const found = chunkGroups.filter(({ origins }) => origins.some((origin) => origin.request === request));
      return found.length > 0 ? found : missing(request);
    }),
  ];
  return new Set(groups.flatMap((group) => group.getFiles()).filter((file) => /\.(js|css)$/.test(file)));
}

function missing(name: string): never {
  throw new Error(`The budget knows of ${name}, but the bundle does not: see tools/budget.ts.`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / KILOBYTE).toFixed(1)} kB`;
}
