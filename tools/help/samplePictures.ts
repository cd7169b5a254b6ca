import type { Quadrant } from '../../src/core/matrix/quadrant';
import { isInQuadrant } from '../../src/core/matrix/quadrant';
import { PROFIT_MATRIX } from '../../src/core/matrix/scheme';
import { html, type Html } from './html';
import { sampleFigures } from './sampleFigures';

/** The words in and under a picture; `told` is what it shows, for those who do not see it. */
export interface PictureWords {
  readonly title: string;
  readonly up: string;
  readonly right: string;
  readonly told: string;
}

const WIDTH = 480;
const HEIGHT = 320;
/** The plot between the titles of its axes, in units of the picture. */
const PLOT = { left: 36, top: 12, right: 468, bottom: 284 };

/** Worth against effort runs from 0 to these fractions, which hold all five clients. */
const MOST_EFFORT = 0.16;
const MOST_WORTH = 0.2;

/** The five clients on the matrix, drawn from their figures: cuts, the break-even line, a shape for each segment. */
export function matrixPicture(words: PictureWords): Html {
  const { clients, matrix, placements } = sampleFigures();
  const x = (effort: number) => across(effort / MOST_EFFORT);
  const y = (worth: number) => upward(worth / MOST_WORTH);
  const [cutX, cutY] = [x(matrix.cuts.effort), y(matrix.cuts.worth)];
  const points = clients.names.map((name, i) => {
    const placement = placements[i] ?? 'unplaced';
    if (!isInQuadrant(placement)) throw new Error(`${name} of the example stands outside the quadrants`);
    const at = { x: x(matrix.effort[i] ?? NaN), y: y(matrix.worth[i] ?? NaN) };
    return html`${marker(placement, at)} <text x="${px(at.x + 10)}" y="${px(at.y + 4)}">${name}</text>`;
  });
  const corners = [
    caption('topLeft', PLOT.left + 8, PLOT.top + 18, 'start'),
    caption('topRight', PLOT.right - 8, PLOT.top + 18, 'end'),
    caption('bottomLeft', PLOT.left + 8, PLOT.bottom - 10, 'start'),
    caption('bottomRight', PLOT.right - 8, PLOT.bottom - 10, 'end'),
  ];
  return picture(
    words,
    html`${line('cut', cutX, PLOT.top, cutX, PLOT.bottom)} ${line('cut', PLOT.left, cutY, PLOT.right, cutY)}
    ${line('even', x(0), y(0), x(MOST_EFFORT), y(MOST_EFFORT))} ${corners} ${points}`,
  );
}

/** The whale curve of the five clients, drawn from their figures. */
export function whalePicture(words: PictureWords): Html {
  const { curve } = sampleFigures();
  const most = curve.peak * 1.1;
  const shares = Array.from(curve.cumulative, (sum) => sum / curve.total);
  const steps = shares.map((share, rank) => ({
    x: across(rank / (shares.length - 1)),
    y: upward(share / most),
  }));
  const path = steps.map(({ x, y }) => `${px(x)},${px(y)}`).join(' ');
  const whole = upward(1 / most);
  return picture(
    words,
    html`${line('even', PLOT.left, whole, PLOT.right, whole)}
      <text x="${px(PLOT.left + 6)}" y="${px(whole - 6)}">100%</text>
      <polyline class="curve" points="${path}" />
      ${steps.map(({ x, y }) => html`<circle class="dot" cx="${px(x)}" cy="${px(y)}" r="4" />`)}`,
  );
}

function picture(words: PictureWords, inside: Html): Html {
  const box = `0 0 ${WIDTH} ${HEIGHT}`;
  const height = PLOT.bottom - PLOT.top;
  return html`<figure>
    <svg viewBox="${box}" role="img" aria-label="${words.told}">
      <rect
        class="plot"
        x="${px(PLOT.left)}"
        y="${px(PLOT.top)}"
        width="${px(PLOT.right - PLOT.left)}"
        height="${px(height)}"
      />
      ${inside}
      <text x="${px((PLOT.left + PLOT.right) / 2)}" y="${px(HEIGHT - 10)}" text-anchor="middle">
        ${words.right}
      </text>
      <text transform="translate(18 ${px(PLOT.top + height / 2)}) rotate(-90)" text-anchor="middle">
        ${words.up}
      </text>
    </svg>
    <figcaption>${words.title}</figcaption>
  </figure>`;
}

/** Shape and colour differ, as on the sheet. */
function marker(quadrant: Quadrant, { x, y }: { x: number; y: number }): Html {
  const shapes: Readonly<Record<Quadrant, Html>> = {
    topLeft: html`<circle class="topLeft" cx="${px(x)}" cy="${px(y)}" r="6" />`,
    topRight: html`<path class="topRight" d="M${px(x)} ${px(y - 7)}l7 7l-7 7l-7 -7z" />`,
    bottomLeft: html`<rect
      class="bottomLeft"
      x="${px(x - 5.5)}"
      y="${px(y - 5.5)}"
      width="11"
      height="11"
    />`,
    bottomRight: html`<path class="bottomRight" d="M${px(x)} ${px(y - 7)}l7 12h-14z" />`,
  };
  return shapes[quadrant];
}

function caption(quadrant: Quadrant, x: number, y: number, anchor: 'start' | 'end'): Html {
  const name = PROFIT_MATRIX.labels[quadrant];
  return html`<text class="corner" x="${px(x)}" y="${px(y)}" text-anchor="${anchor}">${name}</text>`;
}

function line(kind: string, x1: number, y1: number, x2: number, y2: number): Html {
  return html`<line class="${kind}" x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" />`;
}

function across(share: number): number {
  return PLOT.left + share * (PLOT.right - PLOT.left);
}

function upward(share: number): number {
  return PLOT.bottom - share * (PLOT.bottom - PLOT.top);
}

function px(length: number): string {
  return String(Math.round(length * 10) / 10);
}
