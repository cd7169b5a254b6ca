import type { LinePicture, TextPicture } from './chartPicture';

/** Excel's default looks of a chart. */
export const textColor = '#595959';
export const gridColor = '#d9d9d9';
export const axisColor = '#bfbfbf';
export const axisFontPoints = 9;
export const titleFontPoints = 14;
export const axisTitleFontPoints = 10;

export function pixels(points: number): number {
  return (points * 96) / 72;
}

export function textStyle(text: TextPicture, defaultPoints: number) {
  return {
    color: text.color ?? textColor,
    fill: text.color ?? textColor,
    fontSize: pixels(text.fontSize ?? defaultPoints),
    fontWeight: text.bold ? 600 : 400,
  };
}

/** Dashes and gaps of a line as SVG writes them, in units of its width; undefined for a solid one. */
export function dashLengths(dash: LinePicture['dash'], width: number): string | undefined {
  if (dash === 'solid') return undefined;
  return dash === 'dotted' ? `${width} ${width}` : `${width * 4} ${width * 3}`;
}
