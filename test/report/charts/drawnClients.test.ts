import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '../../../src/core/matrix/quadrant';
import { someDrawn } from '../../../src/report/charts/drawnClients';
import { workbookPlan } from '../../../src/report/book/workbookPlan';
import { liveBook, valuesBook } from '../books';
import { manyClients } from '../inputs';
import { PlanRead } from '../planRead';

const MANY = 40_000;
const book = valuesBook(manyClients(MANY));
const read = new PlanRead(workbookPlan(book));
const { series, altText } = read.chart('Client matrix');
const markers = series.filter(({ marker }) => marker !== null);
const points = markers.map((each) => read.points(each));

describe('the chart of many thousand clients', () => {
  it('draws about 5,000, and no cell of the data beside', () => {
    const drawn = points.reduce((sum, each) => sum + each.length, 0);
    expect(drawn).toBeGreaterThan(4_500);
    expect(drawn).toBeLessThan(5_060);
    expect(drawn).toBe(book.charted.length);
    expect(book.places.data('effort').rows).toBe(drawn);
  });

  it('gives each quadrant its share of the markers', () => {
    const { counts } = book.input.summary.facts;
    const shares = (['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const).map((quadrant, at) => [
      counts[quadrant] / 8,
      points[at]?.length ?? 0,
    ]);
    for (const [wanted = 0, found = 0] of shares) expect(Math.abs(found - wanted)).toBeLessThan(50);
  });

  it('draws everyone it names', () => {
    const drawn = new Set(book.charted);
    expect(book.drawing?.names.length).toBeGreaterThan(0);
    for (const { client } of book.drawing?.names ?? []) expect(drawn.has(client)).toBe(true);
  });

  it('says so under the chart and to whoever cannot see it', () => {
    expect(altText).toContain(
      `The chart shows ${book.charted.length.toLocaleString('en-US')} of 40,000 clients (of each segment one in 8 by rank, and those that matter most), divided at`,
    );
  });

  it('numbers its rows as the table of clients does', () => {
    const { row, column } = book.places.data('number');
    const last = book.charted.at(-1) ?? -1;
    const at = row + book.charted.length - 1;
    expect(read.cell('data', at, column)).toBe(book.order.indexOf(last) + 1);
  });
});

describe('which clients are drawn', () => {
  it('is everyone in a quadrant of a chart that follows its cells, and of up to 5,000', () => {
    const live = liveBook(manyClients(5_600));
    expect(live.drawing?.drawn.every).toBe(1);
    expect(live.charted).toHaveLength(5_600);
    const few = valuesBook(manyClients(5_000));
    expect(few.charted).toHaveLength(5_000);
  });

  it('leaves no quadrant empty that holds a single client', () => {
    const placements = new Uint8Array(20_000).fill(PLACEMENTS.indexOf('bottomLeft'));
    placements[13_571] = PLACEMENTS.indexOf('topRight');
    const placed = Int32Array.from(placements, (_, client) => client);
    const { clients, every } = someDrawn(placements, placed, [19_998]);
    expect(every).toBe(4);
    expect(clients).toContain(13_571);
    expect(clients).toContain(19_998);
    expect(clients).not.toContain(19_995);
  });
});
