import { describe, expect, it } from 'vitest';
import { axisMarks } from '../../../src/chart/draw/axisMarks';
import { draggedCut, steppedCut } from '../../../src/chart/draw/cutSteps';

const AXIS = { minimum: 0, maximum: 0.6, majorUnit: 0.1 };
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

describe('a cut that is dragged', () => {
  it('goes to a round number near the pointer', () => {
    expect(draggedCut(0.123456, AXIS)).toBe(0.123);
    expect(draggedCut(41_234, { minimum: 0, maximum: 60_000, majorUnit: 10_000 })).toBe(41_200);
  });

  it('stays within the axis', () => {
    expect(draggedCut(-1, AXIS)).toBe(0);
    expect(draggedCut(9, AXIS)).toBe(0.6);
  });
});

describe('a cut that is moved by keys', () => {
  it('goes a small step by an arrow, ten with Shift or by page, and to the ends', () => {
    expect(steppedCut(key('ArrowUp'), 0.1, AXIS)).toBe(0.105);
    expect(steppedCut(key('ArrowLeft'), 0.1, AXIS)).toBe(0.095);
    expect(steppedCut(key('ArrowRight', true), 0.1, AXIS)).toBe(0.15);
    expect(steppedCut(key('PageDown'), 0.1, AXIS)).toBe(0.05);
    expect(steppedCut(key('Home'), 0.1, AXIS)).toBe(0);
    expect(steppedCut(key('End'), 0.1, AXIS)).toBe(0.6);
  });

  it('never leaves the axis, and is left alone by other keys', () => {
    expect(steppedCut(key('ArrowDown'), 0.002, AXIS)).toBe(0);
    expect(steppedCut(key('PageUp'), 0.59, AXIS)).toBe(0.6);
    expect(steppedCut(key('Tab'), 0.1, AXIS)).toBeNull();
  });
});

describe('the marks of an axis', () => {
  it('stand at every major unit where there is room', () => {
    expect(axisMarks(AXIS, 600)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  });

  it('stand farther apart on a short axis, at whole multiples and 0 among them', () => {
    expect(axisMarks({ minimum: -0.3, maximum: 0.6, majorUnit: 0.1 }, 200)).toEqual([-0.2, 0, 0.2, 0.4, 0.6]);
    expect(axisMarks(AXIS, 70)).toEqual([0, 0.5]);
  });
});
