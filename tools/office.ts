import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian, mayInstall, thisMachine } from './browser';
import { isMain } from './isMain';

/** Where the checks are that LibreOffice makes of our workbooks. */
export const OFFICE_TESTS = 'test/office';

/** What reckons our workbooks and prints them, and what makes pictures of the pages. */
const PROGRAMS = ['soffice', 'pdftoppm'];
const DEBIAN_PACKAGES = ['libreoffice-calc', 'poppler-utils'];

/** Whether LibreOffice and all else that the checks need is on the path. */
export function hasOffice(): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return PROGRAMS.every((program) => folders.some((folder) => existsSync(join(folder, program))));
}

/** Installs LibreOffice where it is missing: some 400 MB, on Debian or Ubuntu, as root. Elsewhere tells what to install. */
export async function installOffice(): Promise<void> {
  if (hasOffice()) return;
  const missing = `LibreOffice is not installed: install it (on Debian: sudo apt-get install ${DEBIAN_PACKAGES.join(' ')}), then try again.`;
  if (!mayInstall(thisMachine())) throw new Error(missing);
  console.log(`No LibreOffice here for the tests: installing Debian's ${DEBIAN_PACKAGES.join(' and ')} …`);
  const failure = await installFromDebian(DEBIAN_PACKAGES);
  if (!hasOffice()) throw new Error(missing, { cause: failure });
}

if (isMain(import.meta.url)) await installOffice();
