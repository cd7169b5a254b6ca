import { svg, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Sureness } from '../../intake/mapping/sureness';
import type { Quadrant } from '../../core/matrix/quadrant';

/** The marker each quadrant has in the chart, so that no one needs its colour; in a square of 12. */
export const SHAPES: Readonly<Record<Quadrant, TemplateResult>> = {
  topLeft: svg`<circle cx="6" cy="6" r="5" />`,
  topRight: svg`<path d="M6 0.5 11.5 6 6 11.5 0.5 6Z" />`,
  bottomLeft: svg`<rect x="1.25" y="1.25" width="9.5" height="9.5" />`,
  bottomRight: svg`<path d="M6 0.75 11.75 11H0.25Z" />`,
};

export function segmentShape(quadrant: Quadrant): TemplateResult {
  return html`<svg class="shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    ${SHAPES[quadrant]}
  </svg>`;
}

export type Tone = 'info' | 'success' | 'warning' | 'danger';

const SIGNS: Readonly<Record<Tone, TemplateResult>> = {
  info: svg`<circle cx="8" cy="8" r="6.5" /><path d="M8 7.25v4M8 4.9v.2" />`,
  success: svg`<circle cx="8" cy="8" r="6.5" /><path d="m5.25 8.25 2 2 3.5-4" />`,
  warning: svg`<path d="M8 2 14.5 13.5h-13Z" /><path d="M8 6.5v3.25M8 11.6v.2" />`,
  danger: svg`<circle cx="8" cy="8" r="6.5" /><path d="m5.75 5.75 4.5 4.5m0-4.5-4.5 4.5" />`,
};

/** A sign of its own for each tone, so that messages differ in more than colour. */
export function toneSign(tone: Tone): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${SIGNS[tone]}
  </svg>`;
}

/** Takes something back. */
export function cross(): TemplateResult {
  return html`<svg class="cross" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d="m3 3 6 6m0-6-6 6" />
  </svg>`;
}

export function chevron(): TemplateResult {
  return html`<svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d="m4.25 2.5 3.5 3.5-3.5 3.5" />
  </svg>`;
}

export function tableSign(): TemplateResult {
  return html`<svg class="table-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <rect x="2" y="2.5" width="12" height="11" rx="1.5" />
    <path d="M2 6.25h12M2 9.9h12M6.25 6.25v7.25" />
  </svg>`;
}

const SURE: Readonly<Record<Sureness, TemplateResult>> = {
  sure: svg`<path d="m2.5 6.5 2.5 2.5 4.5-6" />`,
  likely: svg`<path d="M2 7c1.3-2 2.7-2 4-1s2.7 1 4-1" />`,
  unsure: svg`<path d="M3.75 4.25a2.25 2.25 0 1 1 3.2 2.05c-.6.3-.95.7-.95 1.45M6 9.6v.2" />`,
};

/** A sign of its own for each degree of sureness. */
export function surenessSign(sureness: Sureness): TemplateResult {
  return html`<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${SURE[sureness]}</svg>`;
}
