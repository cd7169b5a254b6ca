import { sharedFacts } from '../core/sensitiveFacts';
import { makeBook } from '../report/book/makeBook';
import { snapshotPlan } from '../report/book/snapshotPlan';
import { workbookPlan } from '../report/book/workbookPlan';
import type { Analysis } from './analyse';
import { matrixInput } from './matrixInput';
import { PLACING_HERE } from './placeHere';
import type { Planning } from './planning';
import type { Stamp } from './stamp';
import { stopIfCancelled } from './stopped';
import type { Sums } from './sums';

/** Plans sheets on the thread that asks. */
export function planningHere(digest: Stamp['digest']): Planning {
  return {
    plan: async ({ analysis, date, version, moment }, earlier, wanted) => {
      const stamp = { today: () => date, version, digest };
      const input = await matrixInput(moment === null ? analysis : shared(analysis), stamp);
      stopIfCancelled(wanted);
      if (moment !== null) return snapshotPlan(input, earlier, moment);
      return workbookPlan(makeBook(input, earlier, analysis.choices.settings.liveUpTo));
    },
  };
}

/** All sums on the thread that asks. */
export function sumsHere(digest: Stamp['digest']): Sums {
  return { ...PLACING_HERE, ...planningHere(digest), end: () => undefined };
}

/** Without ratings that are not for everyone, and so without what rests on them. */
function shared(analysis: Analysis): Analysis {
  const { clients } = analysis.intake;
  const facts = sharedFacts(clients.facts);
  return { ...analysis, intake: { ...analysis.intake, clients: { ...clients, facts } } };
}
