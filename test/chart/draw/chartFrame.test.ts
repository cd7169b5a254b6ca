import { describe, expect, it } from 'vitest';
import { chartFrame, TEXT_SIZE } from '../../../src/chart/draw/chartFrame';
import type { ChartFrame } from '../../../src/chart/draw/chartFrame';
import { markerPath } from '../../../src/chart/draw/markers';
import { boxAt, isOverlap, isWithin } from '../../../src/chart/layout/box';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { MovingCuts } from '../../../src/core/matrix/movingCuts';
import { atOnce } from '../../../src/core/slices';
import { QUADRANTS } from '../../../src/core/matrix/quadrant';
import { PROFIT_MATRIX } from '../../../src/core/matrix/scheme';
import { schemeMatrix } from '../../../src/core/matrix/schemeMatrix';
import { makeBook, NO_EARLIER_BUILD } from '../../../src/report/book/makeBook';
import { drawingOf, matrixDrawing } from '../../../src/report/charts/matrixDrawing';
import { shortName } from '../../../src/report/wording';
import { inputOf, manyClients } from '../../report/inputs';
import { portfolio } from '../../report/charts/portfolios';

/** The chart of the panel, so wide, and whom the sheet names. */
function frameOf(clients: ClientColumns, width: number) {
  const book = makeBook(inputOf(clients), NO_EARLIER_BUILD, 2000);
  const onSheet = matrixDrawing(book)?.names.map(({ client }) => client) ?? [];
  const matrix = schemeMatrix(clients, PROFIT_MATRIX);
  if (!matrix) throw new Error('worth and effort can always be measured');
  const frame = chartFrame(
    {
      matrix,
      order: book.order,
      markers: 'same',
      hasBreakEven: true,
      named: onSheet,
      nameOf: (client) => shortName(clients.names[client] ?? ''),
    },
    width,
  );
  if (!frame) throw new Error('No client has a place');
  return { frame, onSheet, matrix, book };
}

const PORTFOLIOS = [...Array.from({ length: 60 }, (_, at) => portfolio(at + 1)), manyClients(300)];

describe('the chart in the panel', () => {
  it('names only clients whom the sheet names', () => {
    for (const clients of PORTFOLIOS) {
      const { frame, onSheet } = frameOf(clients, 288);
      expect(frame.names.filter(({ client }) => !onSheet.includes(client))).toEqual([]);
    }
  });

  it('chooses whom to name from any scheme’s matrix as the sheet does from its own', () => {
    for (const clients of PORTFOLIOS) {
      const { onSheet, matrix, book } = frameOf(clients, 288);
      const slices = drawingOf(matrix, {
        order: book.order,
        names: clients.names,
        labels: PROFIT_MATRIX.labels,
        counts: book.input.summary.facts.counts,
        markers: 'same',
        hasBreakEven: true,
        isLive: true,
      });
      const drawn = atOnce(slices);
      expect(drawn?.names.map(({ client }) => client)).toEqual(onSheet);
    }
  });

  it('covers neither a marker nor another name with a name, and keeps them within the plot', () => {
    for (const clients of PORTFOLIOS) {
      const { frame } = frameOf(clients, 288);
      const boxes = frame.names.map(({ box }) => box);
      expect(
        boxes.filter((box, at) => boxes.some((other, index) => index !== at && isOverlap(box, other))),
      ).toEqual([]);
      expect(boxes.every((box) => isWithin(box, frame.surface.plot))).toBe(true);
      expect(covered(frame)).toBe(0);
    }
  });

  it('names most clients of a small portfolio where there is room, in letters of 11 pixels', () => {
    const all = PORTFOLIOS.slice(0, 60).map((clients) => frameOf(clients, 560));
    const named = all.reduce((sum, { frame }) => sum + frame.names.length, 0);
    const wished = all.reduce((sum, { onSheet }) => sum + onSheet.length, 0);
    expect(TEXT_SIZE).toBe(11);
    expect(named / wished).toBeGreaterThan(0.5);
  });

  it('draws every client within the axes, whose places are those of their values', () => {
    const { frame, matrix } = frameOf(manyClients(300), 320);
    const { plot, rightAxis, upAxis } = frame.surface;
    frame.inside.forEach((client, at) => {
      const across = ((frame.x[at] ?? NaN) - plot.left) / (plot.right - plot.left);
      const upwards = (plot.bottom - (frame.y[at] ?? NaN)) / (plot.bottom - plot.top);
      const span = (axis: typeof upAxis): number => axis.maximum - axis.minimum;
      expect(rightAxis.minimum + across * span(rightAxis)).toBeCloseTo(matrix.right.values[client] ?? NaN, 9);
      expect(upAxis.minimum + upwards * span(upAxis)).toBeCloseTo(matrix.up.values[client] ?? NaN, 9);
    });
  });
});

describe('markers', () => {
  it('are drawn once each, in the shape of their quadrant, and change it when a cut moves past them', () => {
    const { frame, matrix } = frameOf(manyClients(300), 320);
    const moving = atOnce(MovingCuts.of(matrix));
    const drawn = (): number[] => {
      const markers = { ...frame, clients: frame.inside, quadrants: moving.quadrants };
      return QUADRANTS.map((quadrant) => markerPath(markers, quadrant).split('M').length - 1);
    };
    const expected = (): number[] =>
      QUADRANTS.map((_, code) => frame.inside.filter((client) => moving.quadrants[client] === code).length);
    const before = drawn();
    expect(before).toEqual(expected());
    moving.moveTo({ up: matrix.up.cut / 2, right: matrix.right.cut });
    expect(drawn()).toEqual(expected());
    expect(drawn()).not.toEqual(before);
  });
});

function covered({ names, x, y, size }: ChartFrame): number {
  return [...x.keys()].filter((at) => {
    const wide = size[at] ?? 0;
    const marker = boxAt((x[at] ?? 0) - wide / 2, (y[at] ?? 0) - wide / 2, wide, wide);
    return names.some(({ box }) => isOverlap(box, marker));
  }).length;
}
