import { clientMatrix } from '../core/matrix/clientMatrix';
import { PROFIT_MATRIX } from '../core/matrix/scheme';
import { servingCost } from '../core/profit/servingCost';
import type { Intake } from '../intake/intake';
import { joinRatings } from '../intake/ratings/joinRatings';
import { readRatings } from '../intake/ratings/readRatings';
import { readClients } from '../intake/readClients';
import { matrixSummary } from '../report/summary';
import { noRows } from './lookAtClients';
import { refuseTooMany } from './mostClients';
import type { Placed, Placing } from './placing';
import type { Choices, SourceTable } from './ports';
import { Stopped, stopIfCancelled } from './stopped';

/** Reads and places clients at once, on the thread that asks. */
export const PLACING_HERE: Placing = {
  async placed({ table, source, choices, ratings }, wanted) {
    const unrated = noted(readClients(table, choices.mapping), source);
    if (unrated.refusal) throw new Stopped(unrated.refusal);
    refuseNoClients(unrated, source);
    const read = readRatings(await ratings());
    stopIfCancelled(wanted);
    const intake = joinRatings(unrated, read, choices.mapping);
    refuseTooMany(intake.clients.names.length);
    return placedUnder(choices, intake);
  },
};

/** Places clients that were read already. */
export function placedUnder({ cuts }: Choices, intake: Intake): Placed {
  const matrix = clientMatrix(intake.clients, cuts);
  const summary = matrixSummary(intake, matrix, PROFIT_MATRIX);
  return { intake, matrix, summary, serving: servingCost(intake.clients) };
}

/** The intake, with the row of headings that was passed over before it. */
function noted(intake: Intake, { secondHeader }: SourceTable): Intake {
  if (!secondHeader) return intake;
  return { ...intake, notes: [{ kind: 'secondHeader', place: secondHeader }, ...intake.notes] };
}

/** Without a single client the user is told why the first row that holds anything was set aside, and asked what may help. */
function refuseNoClients({ clients, setAside, questions }: Intake, source: SourceTable): void {
  if (clients.names.length > 0) return;
  const reason = setAside.find(({ problem }) => problem.kind !== 'blankRow')?.problem;
  throw new Stopped(reason ?? noRows(source), questions);
}
