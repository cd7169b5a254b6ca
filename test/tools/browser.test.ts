import { describe, expect, it } from 'vitest';
import {
  findBrowser,
  installedBrowser,
  launchFlags,
  mayInstall,
  whatToInstall,
  type Machine,
} from '../../tools/browser';

/** A machine that holds just these files. */
function machine(platform: NodeJS.Platform, files: readonly string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform,
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/Users/ada',
    isRoot: false,
    exists: (path) => files.includes(path),
    ...rest,
  };
}

describe('finding a browser', () => {
  it('takes the one CHROME_PATH names before any other', () => {
    const env = { CHROME_PATH: '/opt/mine/chrome', PATH: '/usr/bin' };
    expect(installedBrowser(machine('linux', ['/usr/bin/chromium', '/opt/mine/chrome'], { env }))).toBe(
      '/opt/mine/chrome',
    );
  });

  it('says so when CHROME_PATH names nothing, rather than take another', () => {
    const env = { CHROME_PATH: '/opt/mine/chrome', PATH: '/usr/bin' };
    expect(() => installedBrowser(machine('linux', ['/usr/bin/chromium'], { env }))).toThrow(
      'CHROME_PATH names /opt/mine/chrome',
    );
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'])(
    'finds %s on the PATH of Linux',
    (name) => {
      expect(installedBrowser(machine('linux', [`/usr/local/bin/${name}`]))).toBe(`/usr/local/bin/${name}`);
    },
  );

  it('finds a browser outside the PATH of Linux', () => {
    expect(installedBrowser(machine('linux', ['/snap/bin/chromium']))).toBe('/snap/bin/chromium');
  });

  it('finds the applications of macOS, the user’s own included', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const chrome = '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(installedBrowser(machine('darwin', [edge]))).toBe(edge);
    expect(installedBrowser(machine('darwin', [edge, chrome]))).toBe(chrome);
  });

  it('finds the programs of Windows, the user’s own included', () => {
    const env = {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local',
    };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Users\\Ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    expect(installedBrowser(machine('win32', [edge], { env }))).toBe(edge);
    expect(installedBrowser(machine('win32', [chrome], { env }))).toBe(chrome);
  });

  it('installs one only on Linux, as root, where apt-get is', () => {
    const aptGet = ['/usr/bin/apt-get'];
    expect(mayInstall(machine('linux', aptGet, { isRoot: true }))).toBe(true);
    expect(mayInstall(machine('linux', aptGet))).toBe(false);
    expect(mayInstall(machine('linux', [], { isRoot: true }))).toBe(false);
    expect(mayInstall(machine('darwin', aptGet, { isRoot: true }))).toBe(false);
  });

  it('otherwise fails with one sentence that says what to install', async () => {
    await expect(findBrowser(machine('darwin', []))).rejects.toThrow(
      'The browser tests found no browser: install Chromium, Chrome or Edge, or set CHROME_PATH to the program of one.',
    );
    expect(whatToInstall(machine('linux', ['/usr/bin/apt-get']))).toContain('sudo apt-get install chromium');
  });
});

describe('starting a browser', () => {
  it('gives up the sandbox for root only', () => {
    expect(launchFlags(true)).toContain('--no-sandbox');
    expect(launchFlags(false)).not.toContain('--no-sandbox');
  });
});
