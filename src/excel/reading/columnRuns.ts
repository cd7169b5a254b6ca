import type { WantedColumn } from '../../app/ports';

/** A wanted column, and at which place among the wanted ones it stands. */
interface Member extends WantedColumn {
  readonly at: number;
}

/** Wanted columns that stand side by side in the table: one range, and one array a row of the answer instead of many. */
export interface ColumnRun {
  readonly first: number;
  readonly members: readonly Member[];
}

/** The wanted columns in as few ranges as hold no other column. */
export function columnRuns(wanted: readonly WantedColumn[]): ColumnRun[] {
  const runs: { first: number; members: Member[] }[] = [];
  const members = wanted.map((column, at) => ({ ...column, at })).sort((a, b) => a.index - b.index);
  for (const member of members) {
    const last = runs.at(-1);
    if (last && last.first + last.members.length === member.index) last.members.push(member);
    else runs.push({ first: member.index, members: [member] });
  }
  return runs;
}
