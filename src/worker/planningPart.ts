import { planningHere } from '../app/planHere';
import { sha256 } from '../taskpane/entry/sha256';

/** Plans sheets on the thread that loads this, which it does with its first plan. */
export const PLANNING = planningHere(sha256);
