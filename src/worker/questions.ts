import type { Placed } from '../app/placing';
import type { PlanOf } from '../app/planning';
import type { Choices, RatingSheet, SourceTable } from '../app/ports';
import type { Standing } from '../app/standing';
import type { ToStand } from '../app/systemsOf';
import { Stopped } from '../app/stopped';
import type { knownSystems, Systems } from '../core/systems/systems';
import type { ColumnMapping } from '../intake/columnMapping';
import type { RawTable, TablePart } from '../intake/rawTable';
import type { EarlierBuild } from '../report/earlierBuild';
import type { WorkbookPlan } from '../report/plan';

/** What the page asks of its worker, one question at a time. */
export type Question =
  /** To take rows of a table that is still being read; `begins` tells of the table before its first rows. */
  | {
      readonly kind: 'rows';
      readonly source: Pick<SourceTable, 'name'>;
      readonly part: TablePart;
      readonly begins: { readonly mapping: ColumnMapping; readonly rowCount: number } | null;
    }
  | {
      readonly kind: 'place';
      /** null for the table of the question before. */
      readonly table: RawTable | null;
      /** The table comes without its cells: these were sent ahead. */
      readonly cameAhead: boolean;
      readonly source: SourceTable;
      readonly choices: Choices;
      readonly ratings: readonly RatingSheet[];
    }
  | {
      readonly kind: 'stand';
      readonly source: SourceTable;
      readonly choices: Choices;
      /** null for the clients placed last. */
      readonly clients: Pick<ToStand, 'intake' | 'matrix'> | null;
    }
  /** The plan of the clients placed last. */
  | { readonly kind: 'plan'; readonly of: PlanWithout; readonly earlier: EarlierBuild };

/** Neither side has room for what was asked. */
export function memoryRefused(question: Question): Stopped {
  const { source } = question.kind === 'plan' ? question.of.analysis : question;
  return new Stopped({ kind: 'memoryRefused', table: source.name });
}

/** What a plan is made of but what the worker has itself. */
type PlanWithout = Omit<PlanOf, 'analysis'> & {
  readonly analysis: Omit<PlanOf['analysis'], keyof Placed>;
};

/** A standing without what it was reckoned from, which the page has. */
export type StandingAlone = Omit<Standing, 'systems'> & { readonly systems: Omit<Systems, keyof PlacedFor> };

/** What `knownSystems` is given. */
type PlacedFor = Parameters<typeof knownSystems>[0];

/** What the worker says. A mistake of ours is told as what was thrown. */
export type Answer =
  | { readonly kind: 'taken' }
  | { readonly kind: 'placed'; readonly placed: Placed }
  | { readonly kind: 'planned'; readonly plan: WorkbookPlan }
  | { readonly kind: 'stood'; readonly standing: StandingAlone }
  | { readonly kind: 'stopped'; readonly why: Pick<Stopped, 'problem' | 'questions'> }
  | { readonly kind: 'broken'; readonly name: string; readonly message: string; readonly stack: string };
