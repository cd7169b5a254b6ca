import { DOMParser, onErrorStopParsing, type Document, type Element } from '@xmldom/xmldom';
import { elements, withAttribute, type Manifest, type Rule } from './manifestElements';
import { textsShort, textsTranslated } from './manifestTexts';

/** Lengths and sizes that Office sets: learn.microsoft.com, "Resources element" and "Icon element". */
const LONGEST_ID = 32;
const REQUIRED_ICON_SIZES = ['16', '32', '80'];

const REQUIRED_SETS = ['SharedRuntime', 'ExcelApi', 'CustomFunctionsRuntime'];

const RULES: readonly Rule[] = [
  required('SupportUrl', 'the store asks where users find help'),
  required('IconUrl', 'Excel shows it in the list of add-ins'),
  required('HighResolutionIconUrl', 'the store shows it'),
  storeVersion,
  onlyHttps,
  iconSizes,
  residsDefined,
  idsUnique,
  idsShort,
  textsShort,
  textsTranslated,
  oneRuntime,
  requirementSets,
  filesShipped,
];

/**
 * What Microsoft's schema lets pass and Excel or the store then refuses: one sentence for each fault, none for a
 * good manifest. Give the manifest the schema has accepted already; this looks at what is left.
 */
export function manifestLint(xml: string, isShipped: Manifest['isShipped']): string[] {
  const document = parsed(xml);
  if (typeof document === 'string') return [document];
  return RULES.flatMap((rule) => rule({ document, isShipped }));
}

function parsed(xml: string): Document | string {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  } catch (error) {
    return `The manifest is not XML: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function required(name: string, why: string): Rule {
  return ({ document }) =>
    elements(document, name).some((element) => element.getAttribute('DefaultValue'))
      ? []
      : [`<${name}> is missing: ${why}.`];
}

function storeVersion({ document }: Manifest): string[] {
  const version = elements(document, 'Version')[0]?.textContent ?? '';
  return Number.parseInt(version, 10) >= 1 ? [] : [`Version ${version} is too low: the store begins at 1.0.`];
}

/** Every address of the manifest: attributes that hold one, and the domains. */
function addresses(manifest: Manifest): string[] {
  const attributes = ['DefaultValue', 'Value'].flatMap((name) => withAttribute(manifest, name));
  const domains = elements(manifest.document, 'AppDomain').map((element) => element.textContent ?? '');
  return [...attributes.map(({ value }) => value), ...domains].filter((value) => /^[a-z]+:\/\//i.test(value));
}

function onlyHttps(manifest: Manifest): string[] {
  return addresses(manifest)
    .filter((address) => !address.startsWith('https://'))
    .map((address) => `${address} is not https: Excel refuses it.`);
}

function iconSizes({ document }: Manifest): string[] {
  return elements(document, 'Icon').flatMap((icon) => {
    const sizes = elements(icon, 'Image').map((image) => image.getAttribute('size'));
    return REQUIRED_ICON_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `An icon of ${owner(icon)} has no picture of ${size} pixels: Excel requires 16, 32 and 80.`,
    );
  });
}

function owner(icon: Element): string {
  const parent = icon.parentNode as Element | null;
  return parent?.getAttribute('id') ?? 'the manifest';
}

function residsDefined(manifest: Manifest): string[] {
  const defined = new Set(elements(manifest.document, 'Resources').flatMap(resourceIds));
  return withAttribute(manifest, 'resid')
    .filter(({ value }) => !defined.has(value))
    .map(({ value }) => `The resid "${value}" is used but <Resources> does not define it.`);
}

function resourceIds(resources: Element): string[] {
  return ['Image', 'Url', 'String'].flatMap((name) =>
    elements(resources, name).map((element) => element.getAttribute('id') ?? ''),
  );
}

function idsUnique(manifest: Manifest): string[] {
  // TabHome is Excel's own id, and two extension points may add to the same tab.
  const ids = withAttribute(manifest, 'id')
    .filter(({ element }) => element.localName !== 'OfficeTab')
    .map(({ value }) => value);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => `The id "${id}" stands more than once: ids must be unique.`);
}

function idsShort(manifest: Manifest): string[] {
  const ids = new Set(
    ['id', 'resid'].flatMap((name) => withAttribute(manifest, name)).map(({ value }) => value),
  );
  return [...ids]
    .filter((id) => id.length > LONGEST_ID)
    .map((id) => `The id "${id}" is longer than ${LONGEST_ID} characters.`);
}

/** Panel, ribbon commands and functions share a runtime only where all four name the same resource. */
function oneRuntime({ document }: Manifest): string[] {
  const runtime = elements(document, 'Runtime')[0];
  if (runtime?.getAttribute('lifetime') !== 'long') return ['<Runtime> with lifetime="long" is missing.'];
  const panels = elements(document, 'Action').filter(
    (action) => elements(action, 'SourceLocation').length > 0,
  );
  const sharers = [
    ...elements(document, 'FunctionFile'),
    ...[...elements(document, 'Page'), ...panels].flatMap((parent) => elements(parent, 'SourceLocation')),
  ];
  const shared = runtime.getAttribute('resid') ?? '';
  return sharers
    .map((element) => ({ element, resid: element.getAttribute('resid') ?? '' }))
    .filter(({ resid }) => resid !== shared)
    .map(
      ({ element, resid }) =>
        `<${element.localName ?? ''}> names "${resid}", the shared runtime "${shared}".`,
    );
}

function requirementSets({ document }: Manifest): string[] {
  const sets = elements(document, 'Set').map((set) => set.getAttribute('Name'));
  return REQUIRED_SETS.filter((name) => !sets.includes(name)).map(
    (name) => `The requirement set ${name} is missing.`,
  );
}

/** Every address below the folder of the task pane's page must be a file that ships. */
function filesShipped(manifest: Manifest): string[] {
  const page = elements(manifest.document, 'SourceLocation')[0]?.getAttribute('DefaultValue') ?? '';
  const base = page.slice(0, page.lastIndexOf('/') + 1);
  const paths = new Set(
    addresses(manifest)
      .filter((address) => address.startsWith(base))
      .map((address) => address.slice(base.length)),
  );
  return [...paths]
    .filter((path) => !manifest.isShipped(path))
    .map((path) => `${path} is named but does not ship.`);
}
