import { Stopped } from '../../app/stopped';
import { tell } from '../../app/tell';
import { en } from '../strings/en';

/** The sentence that tells the user why something was not done; a defect of ours is told as one. */
export function reason(error: unknown): string {
  if (error instanceof Stopped) return tell(error.problem);
  return en.defect(error instanceof Error ? error.message : String(error));
}

/** Did the user stop it? */
export function isCancelled(error: unknown): boolean {
  return error instanceof Stopped && error.problem.kind === 'cancelled';
}
