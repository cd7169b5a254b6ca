import type { Build, MendPlace } from './state/panelState';

/** The part of the page where something is put right. */
const MENDED_IN: Readonly<Record<MendPlace, string>> = {
  columns: '.columns',
  costs: '.costs',
  settings: '.setting',
  figures: '.figures',
  problems: '.problems',
};

/** Takes the person to where something is put right: to what is wrong there, or else to the first thing to fill in. */
export function leadTo(container: HTMLElement, place: MendPlace): void {
  // Fields draw themselves a moment after the page.
  setTimeout(() => {
    const part = container.querySelector<HTMLElement>(MENDED_IN[place]);
    const section = part?.closest('details') ?? part;
    if (section instanceof HTMLDetailsElement) section.open = true;
    const wrong = section?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const first = wrong ?? section?.querySelector<HTMLElement>('input, select') ?? section;
    const around = first?.closest<HTMLDetailsElement>('details:not([open])');
    if (around) around.open = true;
    first?.focus();
  });
}

/** How a build can end. */
const ENDED: ReadonlySet<Build['kind']> = new Set(['done', 'kept', 'failed', 'cancelled', 'removed']);

/**
 * The result of a build stands where the person may not be looking: it is scrolled to, and takes the focus from the button
 * that asked for it, so that whoever works by keyboard goes on from there.
 */
export function showResult(container: HTMLElement, build: Build['kind']): void {
  const result = container.querySelector<HTMLElement>('.result:not(:empty)');
  result?.scrollIntoView({ block: 'nearest' });
  const focused = document.activeElement;
  const asked = focused === document.body || focused?.closest('footer') != null;
  if (ENDED.has(build) && asked && document.hasFocus()) result?.focus({ preventScroll: true });
}
