import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runCommand } from '../src/file/runCommand';
import { sampleCsv } from './sample';

const run = promisify(execFile);

/** What the sample's activities cost, as the workbench assumes. */
const RATES = ['Orders=12', 'Order lines=4', 'Expedited shipments=9', 'Units=0.4'];
const DOTS_PER_INCH = '110';

/**
 * Pictures of printed pages of the sample's workbook, made by the command line and printed by LibreOffice, which knows
 * nothing of the add-in. `wanted`: the first words of a page, and what its picture is called.
 */
export async function pagePictures(folder: string, wanted: Readonly<Record<string, string>>): Promise<void> {
  const made = await mkdtemp(join(tmpdir(), 'client-matrix-pictures-'));
  try {
    const pdf = await printed(made);
    const { stdout } = await run('pdftotext', ['-layout', pdf, '-']);
    const pages = stdout.split('\f').map((text) => text.trim());
    for (const [words, name] of Object.entries(wanted)) {
      const page = String(1 + pages.findIndex((text) => text.startsWith(words)));
      if (page === '0') throw new Error(`No page of the sample's workbook begins with ${words}.`);
      const options = ['-png', '-singlefile', '-r', DOTS_PER_INCH, '-f', page, '-l', page];
      await run('pdftoppm', [...options, pdf, join(folder, name)]);
    }
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

async function printed(folder: string): Promise<string> {
  const [csv, xlsx] = [join(folder, 'clients.csv'), join(folder, 'matrix.xlsx')];
  await writeFile(csv, sampleCsv());
  const said: string[] = [];
  const say = { out: () => undefined, error: (text: string) => said.push(text) };
  const code = await runCommand(['build', csv, '--out', xlsx, '--rates', ...RATES], say);
  if (code !== 0) throw new Error(said.join(''));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, xlsx]);
  return join(folder, 'matrix.pdf');
}
