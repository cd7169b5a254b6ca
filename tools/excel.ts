import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { buildForExcel } from './build';
import { isMain } from './isMain';
import { serve, type Certificate } from './serve';

const PORT = 3000;
const ORIGIN = `https://localhost:${PORT}`;

/**
 * Microsoft's tools that put an add-in into desktop Excel. npx fetches these exact versions here, and only here:
 * office-addin-debugging brings a native package (keytar) that does not compile on a bare Linux machine, where no
 * Excel runs either, so as a dependency it would break the installation for nothing.
 */
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const SIDELOADING = 'office-addin-debugging@7.0.0';

/** One sentence where there is no desktop Excel, undefined where there may be. */
export function whyNotHere(platform: NodeJS.Platform): string | undefined {
  return platform === 'win32' || platform === 'darwin'
    ? undefined
    : 'Desktop Excel runs on Windows and macOS only; here, npm start opens the workbench instead.';
}

/** Builds the add-in, serves it over https, opens Excel with it, and takes it out again on Ctrl+C. */
async function tryInExcel(): Promise<void> {
  console.log('Building the add-in …');
  const folder = await buildForExcel(ORIGIN);
  const manifest = relative(process.cwd(), join(folder, 'manifest.xml'));
  console.log(
    "Microsoft's tools may ask you to trust a certificate for localhost, and send usage data of their own.",
  );
  await npx(CERTIFICATES, 'install');
  const site = await serve({ folder, port: PORT, certificate: await localhostCertificate() });
  try {
    await npx(SIDELOADING, 'start', manifest, 'desktop', '--app', 'excel', '--no-debug');
    console.log(`Excel is opening with the add-in from ${site.address}   (Ctrl+C takes it out again)`);
    await once(process, 'SIGINT');
    await npx(SIDELOADING, 'stop', manifest, 'desktop');
  } finally {
    await site.close();
  }
}

/** Where office-addin-dev-certs puts what it makes. */
async function localhostCertificate(): Promise<Certificate> {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [cert, key] = await Promise.all([
    readFile(join(folder, 'localhost.crt')),
    readFile(join(folder, 'localhost.key')),
  ]);
  return { cert, key };
}

async function npx(tool: string, ...args: string[]): Promise<void> {
  // On Windows npx is a script, which only a shell can start.
  const child = spawn('npx', ['--yes', tool, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed: its message stands above.`);
}

if (isMain(import.meta.url)) {
  const refusal = whyNotHere(process.platform);
  if (refusal === undefined) {
    await tryInExcel();
  } else {
    console.error(refusal);
    process.exitCode = 1;
  }
}
