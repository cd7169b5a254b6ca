import type { Build } from './panelState';

/** A matrix that was built no longer shows all that was chosen or is known. */
export function markedStale(build: Build): Build {
  if (build.kind === 'done') return { ...build, stale: true };
  return build.kind === 'failed' || build.kind === 'cancelled' ? { kind: 'none' } : build;
}
