import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

/** What finding a browser asks of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
}

const run = promisify(execFile);

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_PLACES = ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];
const DEBIAN_PACKAGES = ['chromium', 'fonts-liberation'];

/**
 * The program of Chromium, Chrome or Edge. A bare Debian or Ubuntu, as root, gets Debian's chromium first; any
 * other machine without a browser gets an error whose sentence says what to install.
 */
export async function findBrowser(machine = thisMachine()): Promise<string> {
  const found = installedBrowser(machine);
  if (found !== undefined) return found;
  if (!mayInstall(machine)) throw new Error(whatToInstall(machine));
  console.log(`No browser here for the tests: installing Debian's ${DEBIAN_PACKAGES.join(' and ')} …`);
  const failure = await installFromDebian(DEBIAN_PACKAGES);
  const installed = installedBrowser(machine);
  if (installed === undefined) throw new Error(whatToInstall(machine), { cause: failure });
  return installed;
}

/** Starts the browser without a window and without anything it does for itself on the network. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: launchFlags(thisMachine().isRoot) });
}

/** The browser's flags; root has to give up the sandbox, which Chromium refuses to start for root. */
export function launchFlags(isRoot: boolean): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
  ];
}

/** The first browser there is: CHROME_PATH's, one on the PATH, one in a usual place. */
export function installedBrowser(machine: Machine): string | undefined {
  const chosen = machine.env.CHROME_PATH;
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, where there is no browser: correct it or unset it.`);
  }
  return places(machine).find((place) => machine.exists(place));
}

function places(machine: Machine): string[] {
  switch (machine.platform) {
    case 'win32':
      return windowsPlaces(machine);
    case 'darwin':
      return macPlaces(machine);
    default:
      return [...onThePath(machine), ...LINUX_PLACES];
  }
}

function onThePath({ env }: Machine): string[] {
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function macPlaces({ home }: Machine): string[] {
  return MAC_NAMES.flatMap((name) =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) =>
      posix.join(folder, `${name}.app`, 'Contents/MacOS', name),
    ),
  );
}

function windowsPlaces({ env }: Machine): string[] {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return WINDOWS_PLACES.flatMap((place) => folders.map((folder) => win32.join(folder, place)));
}

/** Only root may install, and only where Debian's installer is. */
export function mayInstall({ platform, isRoot, exists }: Machine): boolean {
  return platform === 'linux' && isRoot && exists('/usr/bin/apt-get');
}

/** One sentence for a machine without a browser. */
export function whatToInstall({ platform, exists }: Machine): string {
  const command =
    platform === 'linux' && exists('/usr/bin/apt-get')
      ? ' (on Debian: sudo apt-get install chromium fonts-liberation)'
      : '';
  return `The browser tests found no browser: install Chromium, Chrome or Edge${command}, or set CHROME_PATH to the program of one.`;
}

/** Installs packages of Debian or Ubuntu; returns what stopped it, if something did. */
export async function installFromDebian(packages: readonly string[]): Promise<unknown> {
  const quietly = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 2 ** 26 };
  try {
    await run('apt-get', ['-qq', 'update'], quietly);
    await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], quietly);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
  };
}
