import * as Plot from '@observablehq/plot';
import { COLORS, quadrantOf, RADIUS, SIZE, type Drawer } from '../drawer';

/** Plot draws SVG, all of it anew each time: that is how it is meant to be used. */
export const observablePlot: Drawer = (into, points) => {
  const draw = (cuts: typeof points.cuts): void => {
    into.replaceChildren(
      Plot.plot({
        ...SIZE,
        marks: [
          Plot.dot(
            { length: points.up.length },
            {
              x: points.right,
              y: points.up,
              r: RADIUS,
              fill: Array.from(points.up, (_, i) => COLORS[quadrantOf(points, cuts, i)]),
            },
          ),
          Plot.ruleX([cuts.right]),
          Plot.ruleY([cuts.up]),
        ],
      }),
    );
  };
  draw(points.cuts);
  return draw;
};
