import type { Quadrant } from '../../core/matrix/quadrant';

/** What draws outlines: a path of the page or of a canvas. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  circle(x: number, y: number, radius: number): void;
  closePath(): void;
}

/** The marker of each quadrant, as wide as `size`: a shape of its own, so that no one needs its colour. */
export const MARKER_SHAPES: Readonly<
  Record<Quadrant, (pen: Pen, x: number, y: number, size: number) => void>
> = {
  topLeft: (pen, x, y, size) => {
    pen.circle(x, y, size / 2);
  },
  topRight: (pen, x, y, size) => {
    const half = size * 0.58;
    pen.moveTo(x, y - half);
    pen.lineTo(x + half, y);
    pen.lineTo(x, y + half);
    pen.lineTo(x - half, y);
    pen.closePath();
  },
  bottomLeft: (pen, x, y, size) => {
    const half = size * 0.44;
    pen.moveTo(x - half, y - half);
    pen.lineTo(x + half, y - half);
    pen.lineTo(x + half, y + half);
    pen.lineTo(x - half, y + half);
    pen.closePath();
  },
  bottomRight: (pen, x, y, size) => {
    const half = size * 0.56;
    pen.moveTo(x, y - half);
    pen.lineTo(x + half, y + half * 0.8);
    pen.lineTo(x - half, y + half * 0.8);
    pen.closePath();
  },
};

/** Writes outlines down as the data of an SVG path. */
export class SvgPen implements Pen {
  data = '';

  moveTo(x: number, y: number): void {
    this.data += `M${tenth(x)} ${tenth(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.data += `L${tenth(x)} ${tenth(y)}`;
  }

  circle(x: number, y: number, radius: number): void {
    const [r, across] = [tenth(radius), tenth(2 * radius)];
    this.data += `M${tenth(x - radius)} ${tenth(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0`;
  }

  closePath(): void {
    this.data += 'Z';
  }
}

/** Draws outlines on a canvas. */
export class CanvasPen implements Pen {
  readonly #canvas: CanvasRenderingContext2D;

  constructor(canvas: CanvasRenderingContext2D) {
    this.#canvas = canvas;
  }

  moveTo(x: number, y: number): void {
    this.#canvas.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#canvas.lineTo(x, y);
  }

  circle(x: number, y: number, radius: number): void {
    this.#canvas.moveTo(x + radius, y);
    this.#canvas.arc(x, y, radius, 0, 2 * Math.PI);
  }

  closePath(): void {
    this.#canvas.closePath();
  }
}

function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
