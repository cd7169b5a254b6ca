/** The parts of the page that can take the focus though nobody tabs to them. */
const REFUGE = '[tabindex="-1"]';

/**
 * Draws anew, and lets the focus not fall off the page: where the control that has it is taken away, the nearest part
 * around it takes it, so that whoever works by keyboard or ear goes on from the same place.
 */
export function keepingFocus(draw: () => void): void {
  const refuges: HTMLElement[] = [];
  let refuge = document.activeElement?.closest<HTMLElement>(REFUGE);
  while (refuge) {
    refuges.push(refuge);
    refuge = refuge.parentElement?.closest<HTMLElement>(REFUGE);
  }
  draw();
  if (document.activeElement !== document.body) return;
  refuges.find(({ isConnected }) => isConnected)?.focus({ preventScroll: true });
}
