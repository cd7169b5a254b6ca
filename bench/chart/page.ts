import { chartJs } from './peers/chartJs';
import type { Drawer } from './drawer';
import { eCharts } from './peers/eCharts';
import { observablePlot } from './peers/observablePlot';
import { ours } from './ours';
import { points } from './points';

/** Draws nothing: what two frames take by themselves. */
const nothing: Drawer = () => () => undefined;

const DRAWERS: Readonly<Record<string, Drawer>> = {
  'Client Matrix': ours,
  'Observable Plot': observablePlot,
  'Chart.js': chartJs,
  ECharts: eCharts,
  'nothing (two frames)': nothing,
};

/** What one drawing took, from the data until it is painted, and then a cut that moves, in milliseconds. */
export interface DrawTimes {
  readonly drawn: number;
  readonly moved: number;
}

/** A frame is painted when the one after it begins. */
function painted(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        done(performance.now());
      });
    });
  });
}

async function draw(name: string, count: number): Promise<DrawTimes> {
  const data = points(count);
  const drawer = DRAWERS[name];
  if (!drawer) throw new Error(`Nobody is called ${name}.`);
  const place = document.createElement('div');
  document.body.append(place);
  await painted();
  const begun = performance.now();
  const move = drawer(place, data);
  const drawn = (await painted()) - begun;
  await painted();
  const again = performance.now();
  move({ up: data.cuts.up * 0.9, right: data.cuts.right * 1.1 });
  const moved = (await painted()) - again;
  place.remove();
  return { drawn, moved };
}

declare global {
  interface Window {
    charts: { readonly names: readonly string[]; readonly draw: typeof draw };
  }
}

window.charts = { names: Object.keys(DRAWERS), draw };
