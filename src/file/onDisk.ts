import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BuildCommand } from './command';
import { CommandProblem } from './commandProblem';

/** The file of clients is never written to, by whatever name it goes, and each result has a file of its own. */
export async function refuseOverwriting({ table, out, json }: BuildCommand): Promise<void> {
  for (const target of [out, json]) {
    if (target !== null && (await isSameFile(table, target)))
      throw new CommandProblem(`${target} holds the clients: name another file for what is made of them.`);
  }
  if (out !== null && json !== null && (await isSameFile(out, json)))
    throw new CommandProblem(`--out and --json both name ${json}: give each a file of its own.`);
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = await Promise.all([identity(one), identity(other)]);
  return a !== null && a === b;
}

/** The same for two names of one file; null for a file that is not there. */
async function identity(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && `${found.dev}:${found.ino}`;
}

/** Why the system refuses a file, by its error code. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there: check its name and folder',
  ENOTDIR: 'is not there: check its name and folder',
  EISDIR: 'is a folder: name a file',
  EACCES: 'may not be opened: check its permissions',
  EPERM: 'may not be opened: check its permissions',
  EROFS: 'may not be written: choose another folder',
  ENOSPC: 'does not fit on the disk: make room',
};

/** Work with a file; what the system refuses is told in its stead. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const refusal = REFUSALS[code];
    if (refusal === undefined) throw error;
    throw new CommandProblem(`${path} ${refusal}.`);
  }
}
