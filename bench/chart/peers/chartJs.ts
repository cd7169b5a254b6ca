import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import { COLORS, pairs, RADIUS, SIZE, type Drawer } from '../drawer';

Chart.register(LinearScale, PointElement, ScatterController);

/** With what its manual advises for many points: no animation, no parsing, normalised data. Its cuts are two grid lines. */
export const chartJs: Drawer = (into, points) => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [SIZE.width, SIZE.height];
  into.append(canvas);
  const groups = (cuts: typeof points.cuts) =>
    pairs(points, cuts).map((group) => group.map(([x, y]) => ({ x, y })));
  const chart = new Chart(canvas, {
    type: 'scatter',
    data: {
      datasets: groups(points.cuts).map((data, i) => ({
        data,
        backgroundColor: COLORS[i] ?? '',
        borderWidth: 0,
        radius: RADIUS,
      })),
    },
    options: { animation: false, parsing: false, normalized: true, responsive: false, events: [] },
  });
  return (cuts) => {
    groups(cuts).forEach((data, i) => {
      const dataset = chart.data.datasets[i];
      if (dataset) dataset.data = data;
    });
    chart.update('none');
  };
};
