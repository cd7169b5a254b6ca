import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Bench } from './harness/bench';
import { load, machineLine } from './harness/machine';
import { installPeers } from './harness/peers';
import { withLastRun } from './harness/readme';
import { markdown } from './harness/table';

// npm run bench [NAME…]: measures everything, or what is named, prints it and writes it into README.md.
const HERE = new URL('.', import.meta.url);
const README = new URL('README.md', HERE);

const known = readdirSync(HERE).filter((name) => existsSync(new URL(`${name}/bench.ts`, HERE)));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0)
  throw new Error(`No bench is called ${unknown.join(' or ')}. There are: ${known.join(', ')}.`);

installPeers();
for (const name of wanted.length > 0 ? wanted : known) await runBench(name);

async function runBench(name: string): Promise<void> {
  const { default: bench } = (await import(new URL(`${name}/bench.ts`, HERE).href)) as { default: Bench };
  console.log(`\n${name}: ${bench.question}\n`);
  const before = load();
  const tables = await bench.measure();
  const text = [machineLine(before, load()), ...tables.map(markdown)].join('\n\n');
  console.log(text);
  writeFileSync(README, withLastRun(readFileSync(README, 'utf8'), name, text));
}
