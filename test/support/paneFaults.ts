import axe from 'axe-core';
import type { Frame } from 'playwright-core';

declare global {
  interface Window {
    /** Put there by axe's own source. */
    axe: typeof axe;
  }
}

/** The rules axe finds broken in the pane, each with where; only `rules`, where some are named. */
export async function brokenRules(pane: Frame, rules?: readonly string[]): Promise<string[]> {
  await pane.evaluate(axe.source);
  const violations = await pane.evaluate(async (only) => {
    const options = { resultTypes: ['violations' as const] };
    const found = await window.axe.run(document, only ? { ...options, runOnly: [...only] } : options);
    return found.violations.map(({ id, nodes }) => ({
      id,
      where: nodes.map(({ target }) => target.join(' ')),
    }));
  }, rules);
  return violations.map(({ id, where }) => `${id}: ${where.join(', ')}`);
}

/** WCAG 2.2, 2.5.8, in CSS pixels. */
const SMALLEST_TARGET = 24;

/**
 * What does not fit: a page wider than the pane, text cut off without a title that tells all of it, a choice longer than
 * its list box, and what is to be pressed yet smaller than a fingertip.
 */
export async function misfits(pane: Frame): Promise<string[]> {
  return pane.evaluate((smallest) => {
    const textOf = (element: Element): string =>
      (element instanceof HTMLSelectElement ? element.selectedOptions[0] : element)?.textContent ?? '';
    const told = (fault: string, element: Element): string => {
      const text = textOf(element).trim() || (element.getAttribute('aria-label') ?? '');
      return `${fault}: ${element.tagName.toLowerCase()}.${element.className} ${text.replace(/\s+/g, ' ').slice(0, 60)}`;
    };
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 1 &&
        height > 1 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !element.closest('.visually-hidden, [aria-hidden="true"]')
      );
    };
    const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isSeen);

    const wide = document.documentElement.scrollWidth - innerWidth;
    const isCut = (element: HTMLElement): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const across = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const down = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return (across || down) && !element.closest('[title]') && textOf(element).trim() !== '';
    };

    const pen = document.createElement('canvas').getContext('2d');
    const textWidth = (element: HTMLElement, text: string): number => {
      if (!pen) return 0;
      pen.font = getComputedStyle(element).font;
      return pen.measureText(text).width;
    };
    /** The arrow of a list box takes so much, its padding included, in pixels. */
    const ARROW = 28;
    const overflowing = (select: HTMLSelectElement): boolean =>
      select.title === '' && textWidth(select, textOf(select).trim()) > select.clientWidth - ARROW;

    const pressed = 'a[href], button, input, select, summary, [role="tab"], [role="slider"], [role="option"]';
    /** A link within a sentence may be as small as its line; a label around a box is pressed in its stead. */
    const target = (element: HTMLElement): DOMRect =>
      (element.closest('label') ?? element).getBoundingClientRect();
    const isSmall = (element: HTMLElement): boolean => {
      if (element.tagName === 'A' && getComputedStyle(element).display === 'inline') return false;
      const { width, height } = target(element);
      return width < smallest - 0.1 || height < smallest - 0.1;
    };

    return [
      ...(wide > 0 ? [`wider than the pane by ${String(wide)} px`] : []),
      ...seen.filter(isCut).map((element) => told('text is cut', element)),
      ...seen
        .filter((element) => element instanceof HTMLSelectElement && overflowing(element))
        .map((element) => told('the choice is cut', element)),
      ...seen
        .filter((element) => element.matches(pressed) && isSmall(element))
        .map((element) => told('too small to press', element)),
    ];
  }, SMALLEST_TARGET);
}

/** What cannot be seen while it has the focus, because the panel's head or foot lies over it. */
export async function hiddenFocus(pane: Frame): Promise<string[]> {
  return pane.evaluate(async () => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ];
    const hidden: string[] = [];
    for (const stop of stops) {
      if (!stop.isConnected || !stop.checkVisibility() || stop.closest('.visually-hidden')) continue;
      stop.focus();
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const target = stop.closest('label') ?? stop;
      const { x, y, width, height } = target.getBoundingClientRect();
      if (width === 0 || document.activeElement !== stop) continue;
      // What is higher than the pane shows its beginning or its end; any of it in sight is enough.
      const parts = [0.5, 0.05, 0.95];
      const inSight = parts.some((across) =>
        parts.some((down) => {
          const met = document.elementFromPoint(x + width * across, y + height * down);
          return met !== null && (target.contains(met) || met.contains(target));
        }),
      );
      if (!inSight)
        hidden.push(
          `hidden while focused: ${stop.tagName.toLowerCase()}.${stop.getAttribute('class') ?? ''} ${stop.textContent.trim().slice(0, 40)}`,
        );
    }
    return hidden;
  });
}
