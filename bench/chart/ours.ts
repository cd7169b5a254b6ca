import { MatrixChart } from '../../src/chart/draw/matrixChart';
import { MovingCuts } from '../../src/core/matrix/movingCuts';
import { atOnce } from '../../src/core/slices';
import '../../src/taskpane/style/segments.css';
import '../../src/taskpane/style/preview.css';
import { SIZE, type Drawer } from './drawer';

/** The preview of the panel, given every point: in the panel it draws 5,000 at most. */
export const ours: Drawer = (into, points) => {
  const { up, right, placements, revenue, profit, cuts } = points;
  const axes = {
    up: { values: up, cut: cuts.up, unit: 'rate' },
    right: { values: right, cut: cuts.right, unit: 'rate' },
  } as const;
  const chart = new MatrixChart();
  chart.subject = {
    matrix: { ...axes, placements, revenue, profit },
    order: Int32Array.from(up.keys()),
    markers: 'same',
    hasBreakEven: true,
    named: [],
    nameOf: String,
  };
  chart.words = {
    name: 'Clients',
    up: 'Worth',
    right: 'Effort',
    cutName: (axis) => `${axis} cut`,
    valueText: (_, value) => `${(value * 100).toFixed(1)} %`,
    markText: (_, value) => `${(value * 100).toFixed(0)} %`,
    clientText: String,
  };
  const moving = atOnce(MovingCuts.of({ ...axes, placements, profit }));
  chart.moving = moving;
  chart.cuts = cuts;
  chart.movable = { up: true, right: true };
  chart.style.width = `${SIZE.width}px`;
  chart.style.display = 'block';
  into.append(chart);
  return (moved) => {
    moving.moveTo(moved);
    chart.cuts = moved;
  };
};
