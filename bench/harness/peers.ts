import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BENCH = new URL('../', import.meta.url);
const POLARS = 'nodejs-polars';

interface Package {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The peers are dependencies of bench/ alone: they are installed when something is measured for the first time. */
export function installPeers(): void {
  const { dependencies = {} } = packageIn(BENCH);
  const isThere = ([name, version]: [string, string]): boolean => installed(name)?.version === version;
  if (!Object.entries(dependencies).every(isThere)) install([]);
  // The binary of polars asks for Node 22 and runs with 20, but npm passes over what is optional and asks for more.
  const hasBinary = readdirSync(new URL('node_modules', BENCH)).some((name) => name.startsWith(`${POLARS}-`));
  if (!hasBinary) install([`${POLARS}-${platform()}@${dependencies[POLARS] ?? ''}`]);
}

function install(packages: readonly string[]): void {
  const { status } = spawnSync('npm', ['install', '--no-save', ...packages], {
    cwd: fileURLToPath(BENCH),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed: npm says above why.');
}

function installed(name: string): Package | null {
  const folder = new URL(`node_modules/${name}/`, BENCH);
  return existsSync(folder) ? packageIn(folder) : null;
}

function packageIn(folder: URL): Package {
  return JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as Package;
}

/** This machine as polars names its binaries, such as linux-x64-gnu. */
function platform(): string {
  const { platform: system, arch } = process;
  if (system === 'win32') return `win32-${arch}-msvc`;
  if (system !== 'linux') return `${system}-${arch}`;
  return `linux-${arch}-${existsSync('/lib/ld-musl-x86_64.so.1') ? 'musl' : 'gnu'}`;
}
