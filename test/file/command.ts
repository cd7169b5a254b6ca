import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/file/runCommand';

/** What a command did: its exit code, what it said, and the figures it wrote (undefined where it wrote none). */
interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly figures: Figures | undefined;
}

/** The part of the JSON file that tests look at. */
export interface Figures {
  readonly totals: Readonly<Record<string, number | null>>;
  readonly cuts: Readonly<Record<string, number | null>>;
  readonly rows: Readonly<Record<string, number>>;
  readonly portfolio: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
  readonly clients: readonly (Readonly<Record<string, unknown>> & { readonly client: string })[];
  readonly setAside: readonly unknown[];
  readonly unplaced: readonly unknown[];
}

/** Spring Distribution: Horngren, Cost Accounting; published at transtutors.com, question 589269. */
export const SPRING_CSV = `Client,Revenue,Direct cost,Orders,Visits,Delivery miles,Cases,Expedites
P,29952,24960,15,2,140,2080,0
Q,123900,105000,25,3,120,8750,0
R,802560,729600,30,6,180,60800,0
S,442656,381600,25,2,320,31800,0
T,50544,46800,30,3,800,3900,1
`;
export const SPRING_RATES = [
  '--rates',
  'orders=100',
  'visits=80',
  'delivery miles=2',
  'cases=0.5',
  'expedites=300',
];

/** A folder of its own with `clients.csv` in it; the paths of that and of the figures to be. */
export async function filed(csv: string | Uint8Array): Promise<{ table: string; json: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'client-matrix-'));
  const table = join(folder, 'clients.csv');
  await writeFile(table, csv);
  return { table, json: join(folder, 'figures.json') };
}

/** Builds from a file that holds `csv`. */
export async function build(csv: string | Uint8Array, ...options: readonly string[]): Promise<Ran> {
  const { table, json } = await filed(csv);
  const ran = await run('build', table, '--json', json, ...options);
  return { ...ran, figures: await figuresIn(json) };
}

/** Runs the command line without a process of its own. */
export async function run(...args: readonly string[]): Promise<Omit<Ran, 'figures'>> {
  let out = '';
  let error = '';
  const code = await runCommand(args, { out: (text) => (out += text), error: (text) => (error += text) });
  return { code, out, error };
}

export async function figuresIn(json: string): Promise<Figures | undefined> {
  const text = await readFile(json, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Figures);
}
