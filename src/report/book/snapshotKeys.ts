import { SHEETS } from './sheets';
import type { SheetKey } from './sheets';

/** What a snapshot keeps: the page, the clients, and the cells that its charts read. */
export const KEPT = ['matrix', 'clients', 'data'] as const satisfies readonly SheetKey[];
export type KeptKey = (typeof KEPT)[number];

/** Each snapshot has sheets of its own: no other is ever made under its moment, so none is rebuilt. */
export function keyAt(moment: string, key: KeptKey): string {
  return `snapshot ${moment} ${key}`;
}

/** Whether a sheet's key is that of a snapshot. */
export function isSnapshot(key: string): boolean {
  return key.startsWith('snapshot ');
}

/** The sheets that a snapshot looks for or makes, by key; `moment` begins with the day, such as 2026-11-22. */
export function snapshotWishes(moment: string): Map<string, string> {
  const day = moment.slice(0, 10);
  const own = KEPT.map((key) => [keyAt(moment, key), `${SHEETS[key]} ${day}`] as const);
  return new Map([...Object.entries(SHEETS), ...own]);
}
