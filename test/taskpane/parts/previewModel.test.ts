import { describe, expect, it } from 'vitest';
import { placed } from '../../../src/app/analyse';
import { atOnce } from '../../../src/core/slices';
import { previewModel } from '../../../src/taskpane/parts/preview/previewModel';
import { FIRST_PREVIEW } from '../../../src/taskpane/state/preview';
import { ANALYSIS } from '../state/fixtures';

/** So many clients, the first the most profitable; the last costs a hundred times what it brings. */
function modelOf(count: number) {
  const column = (value: (client: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, client) => value(client));
  const clients = {
    ...ANALYSIS.intake.clients,
    names: Array.from({ length: count }, (_, client) => `Client ${client}`),
    revenue: column((client) => (client === count - 1 ? 1 : 1_000)),
    directCost: column((client) => (client === count - 1 ? 100 : 200 + (500 * client) / count)),
    activities: [],
    charges: [{ charge: 'Freight', money: column((client) => (client === count - 1 ? 0 : client % 300)) }],
    latePayment: null,
    facts: {},
  };
  const intake = {
    ...ANALYSIS.intake,
    clients,
    rows: Int32Array.from({ length: count }, (_, client) => client + 2),
    rowCounts: new Int32Array(count).fill(1),
    clientOfRow: Int32Array.from({ length: count }, (_, client) => client),
    setAside: [],
    notes: [],
  };
  const model = atOnce(previewModel(placed(ANALYSIS.source, ANALYSIS.choices, intake), FIRST_PREVIEW));
  if (!model) throw new Error('There is nothing to draw.');
  return model;
}

describe('the preview of very many clients', () => {
  it('draws five thousand of them, the most and the least profitable among them, and counts all', () => {
    const { subject, order, moving } = modelOf(12_000);
    expect(order).toHaveLength(12_000);
    expect(new Set(subject.order).size).toBe(5_000);
    expect(subject.order[0]).toBe(order[0]);
    expect(subject.order.at(-1)).toBe(order.at(-1));
    expect(moving.clients.reduce((sum, count) => sum + count, 0)).toBe(12_000);
  });

  it('tells of everyone beyond the axes, drawn or not', () => {
    expect([...modelOf(12_000).far]).toEqual([11_999]);
  });
});

it('draws every client where they are not too many', () => {
  const { subject, order } = modelOf(5_000);
  expect(subject.order).toEqual(order);
});
