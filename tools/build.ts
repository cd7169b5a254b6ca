import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import webpack, { type Compilation, type Configuration } from 'webpack';
import { addinConfig, DIST, workbenchConfig, type AddinBuild } from '../webpack.config';
import { overweight } from './budget';
import { functionsMetadata } from './functionsMetadata';
import { TOUR_PICTURES } from './help/tourStep';
import { helpPages } from './helpPages';
import { isMain } from './isMain';
import { manifestLint } from './manifestLint';
import { sampleCsv } from './sample';

const MICROSOFTS_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const WORKBENCH_ADDRESS = 'http://localhost:3000';

/** Builds the add-in for one origin: bundle, manifest, function metadata and help pages. Fails where it is too large. */
export async function buildAddin(build: AddinBuild): Promise<void> {
  const faults = overweight(await bundle(addinConfig(build)), build.outDir);
  if (faults.length > 0) throw new Error(faults.join(' '));
  await write(join(build.outDir, 'functions.json'), JSON.stringify(await functionsMetadata(build.origin)));
  for (const { path, text } of helpPages()) await write(join(build.outDir, path), text);
  await cp(TOUR_PICTURES, join(build.outDir, 'help/tour'), { recursive: true });
}

/** Builds the workbench with the add-in inside, all of it for this machine only. */
export async function buildWorkbench(
  outDir = join(DIST, 'workbench'),
  address = WORKBENCH_ADDRESS,
): Promise<string> {
  await rm(outDir, { recursive: true, force: true });
  await buildAddin({
    origin: `${address}/addin`,
    officeJs: '/office-js/office.js',
    outDir: join(outDir, 'addin'),
  });
  await bundle(workbenchConfig(outDir));
  await write(join(outDir, 'sample.csv'), sampleCsv());
  return outDir;
}

/** Builds the add-in as it ships, with Microsoft's office.js from Microsoft. */
export async function buildForExcel(origin: string): Promise<string> {
  const outDir = join(DIST, 'addin');
  await buildAddin({ origin: checkedOrigin(origin), officeJs: MICROSOFTS_OFFICE_JS, outDir });
  const manifest = await readFile(join(outDir, 'manifest.xml'), 'utf8');
  const faults = manifestLint(manifest, (path) => existsSync(join(outDir, path)));
  if (faults.length > 0) throw new Error(`The manifest would be refused: ${faults.join(' ')}`);
  return outDir;
}

function checkedOrigin(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url?.protocol !== 'https:' || url.search || url.hash) {
    throw new Error(
      `The origin must be an https address such as https://matrix.example.com, not "${origin}".`,
    );
  }
  return origin.replace(/\/+$/, '');
}

function bundle(config: Configuration): Promise<Compilation> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      // Closing writes the cache, without which the next build starts from nothing.
      compiler.close((closeError) => {
        const failure = error ?? closeError;
        if (failure) reject(failure);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only' })));
        else if (stats) resolve(stats.compilation);
        else reject(new Error('The bundler ended without a result.'));
      });
    });
  });
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({ options: { origin: { type: 'string' }, workbench: { type: 'boolean' } } });
  if (values.workbench) {
    console.log(`Built ${await buildWorkbench()}`);
  } else if (values.origin) {
    console.log(`Built ${await buildForExcel(values.origin)}`);
  } else {
    console.error(
      'Say where the add-in will be served: npm run build -- --origin https://matrix.example.com',
    );
    process.exitCode = 1;
  }
}
