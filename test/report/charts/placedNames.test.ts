import { describe, expect, it } from 'vitest';
import { boxAt, isOverlap, isWithin } from '../../../src/chart/layout/box';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { makeBook, NO_EARLIER_BUILD } from '../../../src/report/book/makeBook';
import { matrixDrawing } from '../../../src/report/charts/matrixDrawing';
import type { MatrixDrawing } from '../../../src/report/charts/matrixDrawing';
import { captionBox } from '../../../src/report/charts/matrixMarks';
import { onSurface } from '../../../src/chart/layout/surface';
import { SPRING } from '../../core/examples';
import { inputOf, manyClients } from '../inputs';
import { portfolio } from './portfolios';

function drawingOf(clients: ClientColumns) {
  const input = inputOf(clients);
  const drawing = matrixDrawing(makeBook(input, NO_EARLIER_BUILD, 2000));
  if (!drawing) throw new Error('No client has a place');
  return { input, drawing };
}

function overlaps({ names, captions, surface }: MatrixDrawing): number {
  const boxes = [...names.map(({ box }) => box), ...captions.map((caption) => captionBox(caption, surface))];
  return names.filter(({ box }) => boxes.some((other) => other !== box && isOverlap(box, other))).length;
}

function markersCovered({ input, drawing }: ReturnType<typeof drawingOf>): number {
  const { names, inside, sizes, surface } = drawing;
  return [...inside].filter((client) => {
    const { x, y } = onSurface(
      { right: input.matrix.effort[client] ?? NaN, up: input.matrix.worth[client] ?? NaN },
      surface,
    );
    const size = sizes.of(client);
    return names.some(({ box }) => isOverlap(box, boxAt(x - size / 2, y - size / 2, size, size)));
  }).length;
}

const RANDOM = Array.from({ length: 200 }, (_, at) => drawingOf(portfolio(at + 1)));
const SAMPLES = [SPRING, manyClients(41), manyClients(300), manyClients(10_000)].map(drawingOf);

describe('the names beside clients', () => {
  it('overlap neither each other nor a caption, in 200 random portfolios and the samples', () => {
    const found = [...RANDOM, ...SAMPLES].map(({ drawing }) => overlaps(drawing));
    expect(found.filter((count) => count > 0)).toEqual([]);
  });

  it('cover no marker and stay within the plot', () => {
    for (const each of [...RANDOM, ...SAMPLES]) {
      expect(markersCovered(each)).toBe(0);
      expect(each.drawing.names.every(({ box }) => isWithin(box, each.drawing.surface.plot))).toBe(true);
    }
  });

  it('find room for at least 95 of 100 clients in portfolios of 10 to 40', () => {
    const wished = RANDOM.reduce((sum, { drawing }) => sum + drawing.inside.length, 0);
    const placed = RANDOM.reduce((sum, { drawing }) => sum + drawing.names.length, 0);
    expect(wished).toBeGreaterThan(4000);
    expect(placed / wished).toBeGreaterThanOrEqual(0.95);
  });

  it('name all of few clients and 15 of many', () => {
    expect(SAMPLES.map(({ drawing }) => drawing.names.length)).toEqual([5, 34, 15, 15]);
  });

  it('stand close to their clients: within 30 points above or below, and 10 to a side', () => {
    for (const { input, drawing } of RANDOM)
      for (const { client, box } of drawing.names) {
        const { x, y } = onSurface(
          { right: input.matrix.effort[client] ?? NaN, up: input.matrix.worth[client] ?? NaN },
          drawing.surface,
        );
        expect(Math.max(box.top - y, y - box.bottom)).toBeLessThan(30);
        expect(Math.max(box.left - x, x - box.right)).toBeLessThan(10);
      }
  });
});
