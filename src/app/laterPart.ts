import { Stopped } from './stopped';

/** A part of the add-in that is loaded when it is first needed. Where it cannot be, the user is told and may try again. */
export async function laterPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    throw new Stopped({ kind: 'partNotLoaded' });
  }
}
