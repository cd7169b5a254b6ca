import type { Answer } from './competitor';

/** What a competitor's own process is asked. */
export type Request = 'answer' | 'run';

/**
 * What it says: that it is ready, what the job comes to, how long one run took by the clock and on all processors
 * together, or what went wrong.
 */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'ran'; readonly ms: number; readonly cpuMs: number; readonly peakMB: number }
  | { readonly kind: 'failed'; readonly message: string };
