import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './isMain';

/** A check that needs no browser: what it guards, and the command that does it. */
interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

// Folders that must compile without a browser, Node or Excel: each has a tsconfig of its own that says so.
const PURE = ['src/core', 'src/intake', 'src/report', 'src/app', 'src/chart/layout'];

const CHECKS: readonly Check[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  ...PURE.map((folder) => ({ name: `types of ${folder}, alone`, command: ['tsc', '-p', folder] })),
  // The peers that are measured against are installed by `npm run bench`, and have types only then.
  ...(existsSync('bench/node_modules') ? [{ name: 'types of bench', command: ['tsc', '-p', 'bench'] }] : []),
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'formatting', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'layers',
    command: ['depcruise', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
  },
  { name: 'unused code and dependencies', command: ['knip'] },
];

/** Runs every check, prints what fails, and returns how many passed and failed. */
export function check(): { passed: number; failed: number } {
  const failed = CHECKS.filter((one) => !passes(one)).length;
  return { passed: CHECKS.length - failed, failed };
}

function passes({ name, command: [tool = '', ...args] }: Check): boolean {
  const bin = join('node_modules', '.bin', process.platform === 'win32' ? `${tool}.cmd` : tool);
  if (!existsSync(bin)) throw new Error(`${bin} is missing: run npm install first.`);
  const run = spawnSync(bin, args, { encoding: 'utf8', shell: process.platform === 'win32' });
  const passed = run.status === 0;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`);
  if (!passed) console.log(`${run.stdout}${run.stderr}`);
  return passed;
}

if (isMain(import.meta.url)) {
  const { failed } = check();
  process.exitCode = failed === 0 ? 0 : 1;
}
