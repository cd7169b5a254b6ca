import { savedField, savedNumber } from './savedField';

/** Counts up when choices are saved in a way that an earlier version would misread. */
const SAVED_VERSION = 1;

/** Whether choices were saved by a version that may know more than this one. Those without a version are the first's. */
export function isOfNewerVersion(saved: unknown): boolean {
  return (savedNumber(savedField(saved, 'version')) ?? SAVED_VERSION) > SAVED_VERSION;
}

/** Choices as they are saved: with the version of ours that knows how to read them. */
export function versioned<Saved extends object>(choices: Saved): Saved & { readonly version: number } {
  return { ...choices, version: SAVED_VERSION };
}
