import { planningHere } from '../app/planHere';
import { sha256 } from '../taskpane/entry/sha256';

/** Plans sheets in the worker, where it is loaded with the first plan. */
export const PLANNING = planningHere(sha256);
