import type { Problem } from '../../core/problem';
import type { ColumnMapping } from '../columnMapping';
import type { ColumnReader } from '../numbers/columnReader';
import { perhapsAlike } from './alikeNames';
import { foldedName } from './foldedName';
import type { RawColumn } from '../rawTable';

type SameName = 'sameName' | 'sameNameSummed' | 'sameNameLeftOut';

const KINDS: Readonly<Record<ColumnMapping['sameNames'], SameName>> = {
  keep: 'sameName',
  sum: 'sameNameSummed',
  first: 'sameNameLeftOut',
};

/** The rows among those read whose client an earlier one names too, case and blanks aside, each with what comes of it. */
export function sameNames(
  reader: ColumnReader,
  client: RawColumn,
  names: readonly string[],
  treatment: ColumnMapping['sameNames'],
): { readonly row: number; readonly problem: Problem }[] {
  const first = new Map<string, number>();
  const found: { row: number; problem: Problem }[] = [];
  for (const row of perhapsAlike(names)) {
    if (reader.reasons.has(row)) continue;
    const text = names[row] ?? '';
    const name = foldedName(text);
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, row);
      continue;
    }
    const firstRow = reader.place(client, earlier).row;
    found.push({
      row,
      problem: { kind: KINDS[treatment], place: reader.place(client, row), text, firstRow },
    });
  }
  return found;
}
