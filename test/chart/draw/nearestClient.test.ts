import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledTo, nearestTo, nextFrom } from '../../../src/chart/draw/nearestClient';
import type { Direction, DrawnPoints } from '../../../src/chart/draw/nearestClient';

function points(...places: readonly (readonly [number, number])[]): DrawnPoints {
  return {
    x: Float64Array.from(places, ([x]) => x),
    y: Float64Array.from(places, ([, y]) => y),
  };
}

const somePoints = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((places) => points(...places));

describe('the client under the pointer', () => {
  it('is the nearest one', () => {
    expect(nearestTo(points([0, 0], [10, 0], [5, 5]), { x: 7, y: 1 }, 14)).toBe(1);
  });

  it('is nobody where all are farther away than the pointer reaches', () => {
    expect(nearestTo(points([0, 0]), { x: 11, y: 0 }, 10)).toBe(-1);
    expect(nearestTo(points([0, 0]), { x: 10, y: 0 }, 10)).toBe(0);
  });
});

describe('an arrow key', () => {
  it('leads to the nearest client that way, one straight ahead before one aside', () => {
    const clients = points([0, 0], [6, 4], [10, 0], [0, 9], [-5, 0]);
    expect(nextFrom(clients, 0, 'right')).toBe(2);
    expect(nextFrom(clients, 0, 'down')).toBe(3);
    expect(nextFrom(clients, 0, 'left')).toBe(4);
    expect(nextFrom(clients, 0, 'up')).toBe(-1);
  });

  it('walks through clients who stand at one place, and back again', () => {
    const clients = points([0, 0], [5, 5], [5, 5], [5, 5], [9, 5]);
    const there = [0];
    for (let step = 0; step < 4; step++) there.push(nextFrom(clients, there.at(-1) ?? -1, 'right'));
    expect(there).toEqual([0, 1, 2, 3, 4]);
    const back = [4];
    for (let step = 0; step < 4; step++) back.push(nextFrom(clients, back.at(-1) ?? -1, 'left'));
    expect(back).toEqual([4, 3, 2, 1, 0]);
  });

  it('never leads the other way, nor back to where one is', () => {
    fc.assert(
      fc.property(
        somePoints,
        fc.nat(),
        fc.constantFrom<Direction>('left', 'right', 'up', 'down'),
        (clients, seed, direction) => {
          const from = seed % clients.x.length;
          const to = nextFrom(clients, from, direction);
          expect(to).not.toBe(from);
          if (to === -1) return;
          const across = (clients.x[to] ?? NaN) - (clients.x[from] ?? NaN);
          const down = (clients.y[to] ?? NaN) - (clients.y[from] ?? NaN);
          const ahead = { right: across, left: -across, down, up: -down }[direction];
          expect(ahead > 0 || (across === 0 && down === 0)).toBe(true);
        },
      ),
    );
  });

  it('leads nowhere only where nobody stands that way', () => {
    fc.assert(
      fc.property(somePoints, fc.nat(), (clients, seed) => {
        const from = seed % clients.x.length;
        if (nextFrom(clients, from, 'right') !== -1) return;
        expect([...clients.x].every((x) => x <= (clients.x[from] ?? NaN))).toBe(true);
      }),
    );
  });
});

describe('the other keys', () => {
  it('lead through the clients in their order, and stop at its ends', () => {
    const clients = points([3, 3], [1, 1], [2, 2]);
    expect(['Home', 'End', 'PageDown', 'PageUp'].map((key) => ledTo(key, clients, 0))).toEqual([0, 2, 1, 0]);
    expect(ledTo('a', clients, 0)).toBeNull();
  });
});
