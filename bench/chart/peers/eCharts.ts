import { ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { COLORS, pairs, RADIUS, SIZE, type Drawer } from '../drawer';

use([ScatterChart, GridComponent, MarkLineComponent, CanvasRenderer]);

/** With its mode for large data switched on, and nothing that would be spread over several frames. */
export const eCharts: Drawer = (into, points) => {
  const place = document.createElement('div');
  Object.assign(place.style, { width: `${SIZE.width}px`, height: `${SIZE.height}px` });
  into.append(place);
  const chart = init(place);
  const draw = (cuts: typeof points.cuts): void => {
    const lines = { silent: true, symbol: 'none', data: [{ xAxis: cuts.right }, { yAxis: cuts.up }] };
    chart.setOption({
      animation: false,
      xAxis: { type: 'value' },
      yAxis: { type: 'value' },
      series: pairs(points, cuts).map((data, i) => ({
        type: 'scatter',
        data,
        large: true,
        progressive: 0,
        symbolSize: 2 * RADIUS,
        itemStyle: { color: COLORS[i] },
        ...(i === 0 && { markLine: lines }),
      })),
    });
  };
  draw(points.cuts);
  return draw;
};
