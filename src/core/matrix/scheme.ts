import type { Quadrant } from './quadrant';

/** One way of dividing clients in four: what its axes measure and what each quadrant is called. */
export interface Scheme {
  readonly name: string;
  readonly up: string;
  readonly right: string;
  readonly labels: Readonly<Record<Quadrant, string>>;
  readonly nextMoves: Readonly<Record<Quadrant, string>>;
}
