import type { Chart } from './chart';

/** The rectangle between the axes, as fractions of the chart's width and height. */
export interface PlacedPlot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where somebody placed the inner plot area of a chart; null where nobody did. */
export function placedPlot({ plotArea, place }: Chart): PlacedPlot | null {
  const [left, top, width, height] = ['insideLeft', 'insideTop', 'insideWidth', 'insideHeight'].map((name) =>
    Number(plotArea[name] ?? 0),
  );
  if (!left || !top || !width || !height) return null;
  return {
    left: left / place.width,
    top: top / place.height,
    width: width / place.width,
    height: height / place.height,
  };
}
