/** What Excel reads out of an add-in's manifest to show the add-in. Addresses are on this page's own origin. */
export interface Manifest {
  readonly displayName: string;
  /** Where the add-in says that people find help. */
  readonly help: string;
  readonly taskpane: string;
  readonly functions: { readonly metadata: string; readonly namespace: string };
  readonly ribbonGroup: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The command it runs; null for the button that shows the task pane. */
  readonly command: string | null;
}

/** Reads the manifest as built for the workbench, in a language of Excel's such as de-DE where it speaks that. */
export function readManifest(xml: string, language: string): Manifest {
  const manifest = new ManifestElements(new DOMParser().parseFromString(xml, 'application/xml'), language);
  const functions = manifest.all('ExtensionPoint').find((point) => typeOf(point) === 'CustomFunctions');
  const group = manifest.one('Group');
  return {
    displayName: manifest.said(manifest.one('DisplayName')),
    help: localPath(manifest.resource('LearnMoreUrl')),
    taskpane: localPath(manifest.resource('Runtime')),
    functions: {
      metadata: localPath(manifest.resource('SourceLocation', manifest.one('Metadata', functions))),
      namespace: manifest.resource('Namespace', functions),
    },
    ribbonGroup: manifest.resource('Label', group),
    buttons: manifest.all('Control', group).map((control) => button(manifest, control)),
  };
}

function button(manifest: ManifestElements, control: Element): RibbonButton {
  const icon = manifest.all('Image', control).find((image) => image.getAttribute('size') === '32');
  return {
    id: control.getAttribute('id') ?? '',
    label: manifest.resource('Label', control),
    tip: manifest.resource('Description', control),
    icon: localPath(manifest.named(icon?.getAttribute('resid'))),
    command: manifest.all('FunctionName', control)[0]?.textContent ?? null,
  };
}

/** Looks for elements by name, whatever their namespace, and follows `resid` to the resource meant. */
class ManifestElements {
  private readonly document: Document;
  private readonly language: string;

  constructor(document: Document, language: string) {
    this.document = document;
    this.language = language;
  }

  all(name: string, within: Document | Element | undefined = this.document): Element[] {
    return [...within.getElementsByTagNameNS('*', name)];
  }

  one(name: string, within?: Element): Element {
    const [first] = this.all(name, within);
    if (!first) throw new Error(`The manifest has no ${name}.`);
    return first;
  }

  resource(name: string, within?: Element): string {
    return this.named(this.one(name, within).getAttribute('resid'));
  }

  named(id: string | null | undefined): string {
    const resources = this.all('*', this.one('Resources'));
    const found = resources.find((resource) => resource.getAttribute('id') === id);
    return found ? this.said(found) : '';
  }

  /** What an element says in this language, or in the manifest's own. */
  said(element: Element): string {
    const overrides = this.all('Override', element);
    const own = overrides.find((override) => override.getAttribute('Locale') === this.language);
    return (own?.getAttribute('Value') ?? element.getAttribute('DefaultValue')) || '';
  }
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
}

/** The workbench may be served at another port than it was built for. */
function localPath(address: string): string {
  return new URL(address).pathname;
}
