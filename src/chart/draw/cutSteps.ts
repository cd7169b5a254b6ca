import { multiple, niceUnit } from '../layout/axisRange';
import type { AxisRange } from '../layout/axisRange';
import { span } from '../layout/surface';

/** How many steps an axis has for the arrow keys, and how many for the pointer. */
const KEY_STEPS = 200;
const POINTER_STEPS = 1000;

/** How many steps the arrow keys go at once with Shift. */
const LARGE = 10;

/** The cut that the pointer has been dragged to: a round number within the axis. */
export function draggedCut(value: number, axis: AxisRange): number {
  return rounded(value, niceUnit(span(axis) / POINTER_STEPS), axis);
}

/** The cut that a key moves a cut to; null for keys that do not move it. */
export function steppedCut(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  cut: number,
  axis: AxisRange,
): number | null {
  const unit = niceUnit(span(axis) / KEY_STEPS);
  const step = shiftKey ? LARGE * unit : unit;
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return rounded(cut + step, unit, axis);
    case 'ArrowDown':
    case 'ArrowLeft':
      return rounded(cut - step, unit, axis);
    case 'PageUp':
      return rounded(cut + LARGE * unit, unit, axis);
    case 'PageDown':
      return rounded(cut - LARGE * unit, unit, axis);
    case 'Home':
      return axis.minimum;
    case 'End':
      return axis.maximum;
    default:
      return null;
  }
}

function rounded(value: number, unit: number, { minimum, maximum }: AxisRange): number {
  return multiple(Math.round(Math.min(maximum, Math.max(minimum, value)) / unit), unit);
}
