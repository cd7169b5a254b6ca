import type { Document, Element } from '@xmldom/xmldom';

/** The manifest, and whether the add-in ships a file of that path (`assets/icon-32.png`). */
export interface Manifest {
  readonly document: Document;
  readonly isShipped: (path: string) => boolean;
}

/** What must hold of a manifest: a sentence for each place where it does not. */
export type Rule = (manifest: Manifest) => string[];

/** The elements of that name, whatever their namespace. */
export function elements(within: Document | Element, name: string): Element[] {
  return Array.from(within.getElementsByTagNameNS('*', name));
}

/** Every element that has the attribute, and what the attribute says. */
export function withAttribute({ document }: Manifest, name: string): { element: Element; value: string }[] {
  return elements(document, '*')
    .filter((element) => element.hasAttribute(name))
    .map((element) => ({ element, value: element.getAttribute(name) ?? '' }));
}
