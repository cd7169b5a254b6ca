import type { ExcelHost } from '../host/host';

/** The page's elements around the add-in's iframe. */
export interface PaneParts {
  readonly pane: HTMLElement;
  readonly frame: HTMLElement;
  readonly trust: HTMLElement;
  readonly reload: HTMLElement;
  readonly close: HTMLElement;
}

/** Where Microsoft's library keeps that the person trusts a page at this address. */
const trustKey = `OfficeJSTrustKeyV2_${location.protocol.replace(':', '')}_${location.hostname}`;

/**
 * Loads the task pane; the answer loads it anew, as Excel does for another file. Where the library will ask whether to trust
 * this page, the notice that explains the question is painted first: the question stops the page until it is answered.
 */
export async function openPane(host: ExcelHost, parts: PaneParts, url: string): Promise<() => void> {
  const load = () => {
    parts.frame.replaceChildren(host.openPane(url));
    return host.paneReady;
  };
  const reload = () => {
    void load().then(hideTrust);
  };
  parts.reload.addEventListener('click', reload);
  parts.close.addEventListener('click', () => {
    host.setPaneVisible(false);
  });
  const hideTrust = () => {
    parts.trust.hidden = true;
  };
  parts.trust.hidden = localStorage.getItem(trustKey) !== null;
  if (!parts.trust.hidden) await painted();
  await load();
  hideTrust();
  return reload;
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
