import { tableFit } from '../intake/tableFit';
import type { TableFit } from '../intake/tableFit';
import { seenTable } from './lookAtClients';
import type { ClientsSeen } from './lookAtClients';
import type { WorkbookPort } from './ports';
import { sourceTable } from './sourceTable';

/** A table of the workbook that could be the clients', as it would be read. */
export interface Candidate {
  readonly seen: ClientsSeen;
  readonly fit: TableFit;
  /** A matrix was built from it last. */
  readonly isLast: boolean;
}

/** All of them, the best first. */
export interface Candidates {
  readonly tables: readonly Candidate[];
  /** There are more tables than were looked at. */
  readonly hasMore: boolean;
}

/** Looks through the workbook for tables of clients; `selected` is the key of the one at the selected cell. */
export async function candidateTables(
  workbook: Pick<WorkbookPort, 'findTables'>,
  selected: string | null,
): Promise<Candidates> {
  const { tables, last, hasMore } = await workbook.findTables();
  const candidates = tables.map((found): Candidate => {
    const seen = seenTable(sourceTable(found));
    const { source, choices, sureness, isRemembered } = seen;
    const isLast = source.key === last;
    const standing = {
      rowCount: source.rowCount,
      isSelected: source.key === selected,
      isRemembered,
      isLast,
    };
    return { seen, fit: tableFit(choices.mapping, sureness, standing), isLast };
  });
  return {
    tables: candidates.filter(({ fit }) => fit.score > 0).sort((a, b) => b.fit.score - a.fit.score),
    hasMore,
  };
}

/** The best table, where it is clear that it is the clients'; null where a person should choose. */
export function clearlyBest({ tables }: Candidates): Candidate | null {
  const [first, second] = tables;
  if (!first?.fit.isClear) return null;
  const isAlone = !second?.fit.isClear || first.fit.score - second.fit.score >= CLEARLY;
  return isAlone || first.isLast ? first : null;
}

/** By how many points a table must lead over another that would do as well. */
const CLEARLY = 5;
