import type { Frame, Locator } from 'playwright-core';
import { openView, readyToBuild } from './panelTable';

/** Opens the view with the preview and waits until its chart is drawn. */
export async function openPreview(pane: Frame): Promise<void> {
  await readyToBuild(pane);
  await openView(pane, 'Matrix');
  await cut(pane, 'Worth').waitFor();
}

export function cut(pane: Frame, axis: string): Locator {
  return pane.getByRole('slider', { name: `${axis} cut` });
}

/** The name of the client that the chart's list has active. */
export function activeClient(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent.trim().split(':')[0] ?? '';
  });
}
