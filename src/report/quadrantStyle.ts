import type { Quadrant } from '../core/matrix/quadrant';
import type { MarkerPlan } from './plan';

/** How a quadrant looks: shape and colour differ, and the text colour is dark enough to read on white. */
export interface QuadrantStyle {
  readonly shape: MarkerPlan['shape'];
  readonly color: string;
  readonly textColor: string;
  readonly glyph: string;
}

/** Colours that people who confuse red and green can tell apart. Source: Okabe and Ito, "Color Universal Design". */
export const QUADRANT_STYLES: Readonly<Record<Quadrant, QuadrantStyle>> = {
  topLeft: { shape: 'circle', color: '#0072B2', textColor: '#0072B2', glyph: '●' },
  topRight: { shape: 'diamond', color: '#009E73', textColor: '#00714F', glyph: '◆' },
  bottomLeft: { shape: 'square', color: '#7F7F7F', textColor: '#595959', glyph: '■' },
  bottomRight: { shape: 'triangle', color: '#D55E00', textColor: '#B34700', glyph: '▲' },
};
